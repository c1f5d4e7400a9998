using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Samskab.Actors;
using Samskab.CoCreation;
using Samskab.Forums;
using Samskab.Guidance;
using Samskab.Offers;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Tells what a collaboration has made of the advice by a day, what has come since an earlier one, and what is next.</summary>
internal sealed class ProgressCommand(HostContext host, ProgressOptions options)
{
    internal static int Run(HostContext host, ProgressOptions options, OutputFormat format) =>
        Situation.With(
            host,
            options.File,
            options.On,
            host.Services.GetRequiredService<RuleBookVersions>(),
            situation => new ProgressCommand(host, options).Tell(situation, format)
        );

    private int Tell(Situation situation, OutputFormat format)
    {
        if (Wrong(situation) is { } wrong)
        {
            return host.WrongUsage(wrong);
        }
        if (situation.Chosen(host, options.Initiative) is not { } chosen)
        {
            return HostContext.UsageIsWrong;
        }
        var initiative = options.Initiative is null ? null : chosen[0];
        var progress = Of(situation, initiative, situation.On);
        var earlier = options.Since is { } since ? Of(situation, initiative, since) : null;
        var report = situation.Report;
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => ProgressJson.Write(json, progress, report, host.Wording, earlier));
        }
        else
        {
            ProblemList.Warn(host, report);
            host.Write([ProgressPage.Of(progress, report.Value, host.Wording, earlier)], format);
        }
        return situation.Exit;
    }

    private string? Wrong(Situation situation)
    {
        var chapters = Advice.Chapters.Select(chapter => chapter.Value);
        return options.Chapter is { } asked && !chapters.Contains(asked)
                ? KnownIds.NotKnown(host.Wording, "host.no-chapter", asked, chapters)
            : options.Forum is { } forum && ForumCommand.Find(situation.Report.Value, forum) is null
                ? ForumCommand.NotKnown(host, situation.Report.Value, forum)
            : options.Since is { } since && since > situation.On
                ? host.Wording.Say(
                    "host.progress-since-is-later",
                    ("since", host.Wording.Of(since)),
                    ("on", host.Wording.Of(situation.On))
                )
            : null;
    }

    private Progress Of(Situation situation, Initiative? initiative, LocalDate on)
    {
        var collaboration = situation.Report.Value;
        var holidays = host.Services.GetRequiredService<IHolidays>();
        return Progress.Of(
            collaboration,
            on,
            new()
            {
                Situation = AdviceOf(situation, initiative, on) with
                {
                    Chapter = options.Chapter is { } chapter ? new Chapter(chapter) : null,
                    Audiences = options.Audience is { } audience ? ReviewOptions.Audiences[audience] : Parties.All,
                    Most = options.Top,
                },
                Forum = options.Forum is { } forum ? new ForumId(forum) : null,
                Findings = CollaborationReview.Of(collaboration, on, options.Thresholds, holidays: holidays).Findings,
            }
        );
    }

    private static AdviceSituation AdviceOf(Situation situation, Initiative? initiative, LocalDate on) =>
        initiative is null
            ? new()
            : AdviceSituation.Of(
                initiative,
                situation.Book.Assess(
                    new InitiativeIn(situation.Report.Value, initiative),
                    CoCreationSources.With(),
                    on
                )
            );
}
