using System.ComponentModel;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Reviews;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Texts;
using Samskab.Values;

namespace Samskab.Sample.Web.Reception;

/// <summary>Goes through the timelines of reception workshops in a document, or through one of them.</summary>
internal static class ReceptionEndpoint
{
    private const string Timeline = "timeline";

    internal static void MapReception(this IEndpointRouteBuilder app) =>
        app.MapPost("/reception", GoThrough)
            .WithName("reception")
            .WithTags("Reception")
            .WithQuery(Timeline, RequestLanguage.Parameter)
            .WithMetadata(
                Described.OfDocument(
                    "What both sides see on the timelines of a document: too much information, room for thinking anew, the best order.",
                    "Reception"
                )
            );

    private static async Task<IResult> GoThrough(
        HttpContext context,
        Thresholds thresholds,
        [Description("The id of the one timeline that is asked about. Default: all.")] string? timeline,
        [Description(Described.Language)] string? language
    )
    {
        _ = language;
        var (report, problem) = await PostedDocument.ReadAsync(context);
        return report is null ? problem! : Reply(report, timeline, thresholds, new(context.Request.Query));
    }

    private static IResult Reply(
        ImportReport<CollaborationParts> report,
        string? timeline,
        Thresholds thresholds,
        QueryParameters query
    )
    {
        var (fitted, unfit) = PostedDocument.Fit(report);
        var timelines = fitted.Value.ReceptionTimelines;
        if ((unfit ?? query.NotAmong(Timeline, timelines.Select(one => one.Id.Value))) is { } problem)
        {
            return problem;
        }
        var reviews = timelines
            .Where(one => timeline is null || one.Id.Value == timeline)
            .Select(one => TimelineReview.Of(fitted.Value, one.Id, thresholds))
            .ToValueList();
        return new JsonReply((json, wording) => ReceptionJson.Write(json, reviews, fitted, wording));
    }
}
