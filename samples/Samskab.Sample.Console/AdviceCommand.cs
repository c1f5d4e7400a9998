using Microsoft.Extensions.DependencyInjection;
using Samskab.Actors;
using Samskab.CoCreation;
using Samskab.Guidance;
using Samskab.Offers;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Tells those who collaborate what the sources advise them to do next, a page for each of them.</summary>
internal sealed class AdviceCommand(HostContext host, AdviceOptions options)
{
    internal static int Run(HostContext host, AdviceOptions options, OutputFormat format) =>
        Situation.With(
            host,
            options.File,
            options.On,
            host.Services.GetRequiredService<RuleBookVersions>(),
            situation => new AdviceCommand(host, options).Tell(situation, format)
        );

    private int Tell(Situation situation, OutputFormat format)
    {
        var chapters = Advice.Chapters.Select(chapter => chapter.Value);
        if (options.Chapter is { } asked && !chapters.Contains(asked))
        {
            return host.WrongUsage(KnownIds.NotKnown(host.Wording, "host.no-chapter", asked, chapters));
        }
        if (situation.Chosen(host, options.Initiative) is not { } chosen)
        {
            return HostContext.UsageIsWrong;
        }
        var cases = CasesOf(chosen, situation).Select(Asked).ToList();
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => AdviceJson.Write(json, cases, situation.Report, host.Wording));
        }
        else
        {
            ProblemList.Warn(host, situation.Report);
            host.Write([.. cases.SelectMany(Pages)], format);
        }
        return situation.Exit;
    }

    // Where no initiative is told of, the collaboration itself is given advice.
    private static IEnumerable<AdviceSituation> CasesOf(IReadOnlyList<Initiative> chosen, Situation situation) =>
        chosen.Count == 0
            ? [new()]
            : chosen.Select(one =>
                AdviceSituation.Of(
                    one,
                    situation.Book.Assess(
                        new InitiativeIn(situation.Report.Value, one),
                        CoCreationSources.With(),
                        situation.On
                    )
                )
            );

    private AdviceSituation Asked(AdviceSituation one) =>
        one with
        {
            Phase = options.Phase ?? one.Phase,
            Chapter = options.Chapter is { } chapter ? new Chapter(chapter) : null,
            Audiences = options.Audience is { } audience ? ReviewOptions.Audiences[audience] : Parties.All,
            Most = options.Top,
        };

    private IEnumerable<Page> Pages(AdviceSituation one) =>
        one.Audiences.Select(party => AdvicePage.Of(one, party, host.Wording));
}
