using System.ComponentModel;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Overlaps;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Texts;

namespace Samskab.Sample.Web.Overlaps;

/// <summary>Tells the overlaps of a document one by one, a line each, as they are found.</summary>
internal static class OverlapsEndpoint
{
    internal static void MapOverlaps(this IEndpointRouteBuilder app)
    {
        app.MapPost("/overlaps", Find)
            .WithName("overlaps")
            .WithTags("Overlaps")
            .WithQuery(
                OverlapsQuery.From,
                OverlapsQuery.Until,
                OverlapsQuery.Area,
                OverlapsQuery.Theme,
                RequestLanguage.Parameter
            )
            .WithMetadata(
                new Described(
                    "Which offers of a document overlap: a line of JSON each as they are found, the last a summary. Without a summary not all was sent.",
                    "OverlapLine",
                    400,
                    413,
                    415,
                    422,
                    503
                )
                {
                    Body = "CollaborationParts",
                    ReplyType = OverlapLines.ContentType,
                }
            );
        app.MapPreview();
    }

    private static async Task<IResult> Find(
        HttpContext context,
        WebLimits limits,
        [Description("The first day, such as 2026-09-01. Required where the document has no asOf.")] string? from,
        [Description("The last day. Default: no end.")] string? until,
        [Description("Only offers for an area that meets the one of this id.")] string? area,
        [Description("Only offers about the theme of this id, or one within it.")] string? theme,
        [Description(Described.Language)] string? language
    )
    {
        _ = language;
        var (query, problem) = OverlapsQuery.Of(from, until, area, theme);
        if (query is null)
        {
            return problem!;
        }
        (var report, problem) = await PostedDocument.ReadAsync(context);
        return report is null ? problem! : Reply(report, query, limits, context.RequestAborted);
    }

    private static IResult Reply(
        ImportReport<CollaborationParts> report,
        OverlapsQuery query,
        WebLimits limits,
        CancellationToken cancelled
    )
    {
        if (TooMany(report.Value, limits) is { } tooMany)
        {
            return tooMany;
        }
        var (fitted, unfit) = PostedDocument.Fit(report);
        if (unfit is not null)
        {
            return unfit;
        }
        var (scope, problem) = query.In(fitted.Value);
        return scope is null ? problem! : Reply(fitted.Value, scope, limits, cancelled);
    }

    private static IResult Reply(
        Collaboration collaboration,
        OverlapScope scope,
        WebLimits limits,
        CancellationToken cancelled
    )
    {
        var overlaps = OfferOverlaps.In(collaboration, scope, cancelled);
        var overview = OverlapOverview.Of(collaboration, overlaps, top: 1, cancellation: cancelled);
        return overview.Count > limits.MaxFindings
            ? WebProblem.TooMany("too-many-overlaps", (int)Math.Min(overview.Count, int.MaxValue), limits.MaxFindings)
            : new OverlapLines(overlaps, overview);
    }

    /// <summary>Why a document is refused that has more offers and needs than are held against one another.</summary>
    internal static WebProblem? TooMany(CollaborationParts parts, WebLimits limits) =>
        parts.Offers.Count + parts.Needs.Count is var count && count > limits.MaxOffers
            ? WebProblem.TooMany("too-many-offers", count, limits.MaxOffers)
            : null;
}
