using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Reception;
using Samskab.Reviews;
using Samskab.Texts;
using Samskab.Values;

namespace Samskab.Sample;

/// <summary>Goes through the timelines of a document, or through one of them.</summary>
internal static class ReceptionCommand
{
    internal static int Run(HostContext host, string file, string? id, Thresholds? thresholds, OutputFormat format)
    {
        if (DocumentInput.ReadWhole(host, file) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        var timelines = Chosen(report.Value, id);
        return timelines.Count > 0
            ? Tell(
                host,
                report,
                [.. timelines.Select(one => TimelineReview.Of(report.Value, one.Id, thresholds))],
                format
            )
            : Refuse(host, report, file, id);
    }

    private static ValueList<ReceptionTimeline> Chosen(Collaboration collaboration, string? id) =>
        collaboration.ReceptionTimelines.Where(one => id is null || one.Id.Value == id).ToValueList();

    // What is wrong with the document may be why there is no timeline.
    private static int Refuse(HostContext host, ImportReport<Collaboration> report, string file, string? id)
    {
        if (!report.IsGood)
        {
            ProblemList.Warn(host, report);
            return HostContext.DocumentHasProblems;
        }
        var ids = report.Value.ReceptionTimelines.Select(one => one.Id.Value).ToList();
        return host.WrongUsage(
            id is null || ids.Count == 0
                ? host.Wording.Say("host.no-timelines", ("file", file))
                : KnownIds.NotKnown(host.Wording, "host.no-timeline", id, ids)
        );
    }

    private static int Tell(
        HostContext host,
        ImportReport<Collaboration> report,
        ValueList<TimelineReview> reviews,
        OutputFormat format
    )
    {
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => ReceptionJson.Write(json, reviews, report, host.Wording));
        }
        else
        {
            ProblemList.Warn(host, report);
            host.Write([.. reviews.Select(review => ReceptionPage.Of(review, report.Value, host.Wording))], format);
        }
        return report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }
}
