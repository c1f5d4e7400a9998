using Microsoft.Extensions.DependencyInjection;
using Samskab.Actors;
using Samskab.Guidance;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Texts;
using Samskab.Values;

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
        if (CasesOf(situation) is not { } chosen)
        {
            return HostContext.UsageIsWrong;
        }
        var cases = chosen.Select(Asked).ToList();
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => AdviceJson.Write(json, cases, situation.Report, host.Wording));
        }
        else
        {
            ProblemList.Warn(host, situation.Report);
            host.Write([.. Pages([.. cases])], format);
        }
        return situation.Exit;
    }

    // Null where what was asked for is not in the document, and then that has been said.
    private ValueList<AdviceSituation>? CasesOf(Situation situation) =>
        options.Forum is { } forum ? OfForum(forum, situation)
        : situation.Chosen(host, options.Initiative) is { } chosen
            ? AdviceSituation.OfEach(situation.Report.Value, chosen, situation.Book, situation.On)
        : null;

    private ValueList<AdviceSituation>? OfForum(string id, Situation situation)
    {
        var collaboration = situation.Report.Value;
        if (ForumCommand.Find(collaboration, id) is not { } forum)
        {
            host.WrongUsage(ForumCommand.NotKnown(host, collaboration, id));
            return null;
        }
        var holidays = host.Services.GetRequiredService<IHolidays>();
        var review = CollaborationReview.Of(collaboration, situation.On, holidays: holidays);
        return [ForumSituation.Of(collaboration, forum, review)];
    }

    private AdviceSituation Asked(AdviceSituation one) =>
        one with
        {
            Phase = options.Phase ?? one.Phase,
            Chapter = options.Chapter is { } chapter ? new Chapter(chapter) : null,
            Audiences = options.Audience is { } audience ? ReviewOptions.Audiences[audience] : Parties.All,
            Most = options.Top,
        };

    // A page for each party, and for each of its efforts of which something of its own is to be said.
    private IEnumerable<Page> Pages(ValueList<AdviceSituation> cases) =>
        cases
            .SelectMany(one => one.Audiences)
            .Distinct()
            .SelectMany(party => AdvicePage.OfAll(cases, party, host.Wording));
}
