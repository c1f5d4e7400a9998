using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Reviews a collaboration on a day: what is as the sources advise, what is not, what cannot be told, and what changed.</summary>
internal sealed class ReviewCommand(HostContext host, ReviewOptions options)
{
    internal static int Run(HostContext host, ReviewOptions options, OutputFormat format) =>
        new ReviewCommand(host, options).Run(format);

    private int Run(OutputFormat format)
    {
        if (DocumentInput.ReadWhole(host, options.File) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        if ((options.On ?? report.Value.AsOf) is not { } date)
        {
            return DocumentInput.Undated(host, report, options.File);
        }
        return options is { Since: null, Earlier: null }
            ? Tell(report, Review(report.Value, date), null, format)
            : Compare(report, date, format);
    }

    private int Compare(ImportReport<Collaboration> report, LocalDate date, OutputFormat format)
    {
        var before = options.Earlier is { } file ? DocumentInput.ReadWhole(host, file) : report;
        if (before is null)
        {
            return HostContext.UsageIsWrong;
        }
        var since = options.Since ?? before.Value.AsOf ?? date;
        if (since > date)
        {
            var days = (Since: host.Wording.Of(since), On: host.Wording.Of(date));
            return host.WrongUsage(host.Wording.Say("host.since-is-later", ("since", days.Since), ("on", days.On)));
        }
        if (options.Earlier is not null && !before.IsGood)
        {
            host.Warn(options.Earlier);
            ProblemList.Warn(host, before);
        }
        var earlier = new EarlierReview(Review(before.Value, since), before.Value);
        var exit = Tell(report, Review(report.Value, date), earlier, format);
        return before.IsGood ? exit : HostContext.DocumentHasProblems;
    }

    private CollaborationReview Review(Collaboration collaboration, LocalDate on) =>
        options.For.Aggregate(
            CollaborationReview.Of(
                collaboration,
                on,
                options.Thresholds,
                holidays: host.Services.GetRequiredService<IHolidays>()
            ),
            (review, party) => review with { Findings = review.For(party) }
        );

    private int Tell(
        ImportReport<Collaboration> report,
        CollaborationReview review,
        EarlierReview? earlier,
        OutputFormat format
    )
    {
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => ReviewJson.Write(json, review, report, host.Wording, earlier));
        }
        else
        {
            ProblemList.Warn(host, report);
            host.Write([ReviewPage.Of(review, report.Value, host.Wording, earlier), About(review)], format);
        }
        return report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private Page About(CollaborationReview review)
    {
        var told = review.Findings.Select(finding => finding.Rule).ToHashSet();
        return CitedSources.Page(Checks.Rules.Where(rule => told.Contains(rule.Id)), host.Wording);
    }
}
