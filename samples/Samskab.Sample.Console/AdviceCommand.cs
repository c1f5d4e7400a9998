using Microsoft.Extensions.DependencyInjection;
using Samskab.Actors;
using Samskab.Guidance;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Tells those who collaborate what to do next, one page for each party.</summary>
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
        if (ScopeOf(situation) is not { } all)
        {
            return HostContext.UsageIsWrong;
        }
        var scope = all with
        {
            Audiences = options.Audience is { } audience ? ReviewOptions.Audiences[audience] : Parties.All,
            Chapter = options.Chapter is { } chapter ? new Chapter(chapter) : null,
            Phase = options.Phase,
            Most = options.Top ?? (format == OutputFormat.Json ? null : AdviceOptions.DefaultTop),
        };
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => AdviceJson.Write(json, scope, situation.Report, host.Wording));
        }
        else
        {
            ProblemList.Warn(host, situation.Report);
            host.Write([.. AdviceSheet.OfEach(scope).Select(sheet => AdvicePage.Of(sheet, host.Wording))], format);
        }
        return situation.Exit;
    }

    // Null where what was asked for is not in the document, and then that has been said.
    private AdviceScope? ScopeOf(Situation situation)
    {
        var collaboration = situation.Report.Value;
        var holidays = host.Services.GetRequiredService<IHolidays>();
        var review = CollaborationReview.Of(collaboration, situation.On, options.Thresholds, holidays: holidays);
        if (options.Forum is { } id)
        {
            if (ForumCommand.Find(collaboration, id) is { } forum)
            {
                return AdviceScope.Of(collaboration, forum, review);
            }
            host.WrongUsage(ForumCommand.NotKnown(host, collaboration, id));
            return null;
        }
        return options.Initiative is null ? AdviceScope.OfAll(collaboration, situation.Book, review)
            : situation.Chosen(host, options.Initiative) is [var initiative]
                ? AdviceScope.Of(collaboration, initiative, situation.Book, review)
            : null;
    }
}
