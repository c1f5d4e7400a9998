using System.ComponentModel;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Overlaps;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Texts;

namespace Samskab.Sample.Web.Overlaps;

/// <summary>Tells what a new offer would overlap, before it is made.</summary>
internal static class PreviewEndpoint
{
    private const string HasProblems = "preview-has-problems";

    internal static void MapPreview(this IEndpointRouteBuilder app) =>
        app.MapPost("/overlaps/preview", Preview)
            .WithName("previewOverlaps")
            .WithTags("Overlaps")
            .WithQuery(OverlapsQuery.From, OverlapsQuery.Until, RequestLanguage.Parameter)
            .WithMetadata(
                new Described(
                    "What a new offer would overlap in a document: what is the same, room and need, and the next steps.",
                    "OverlapPreview",
                    400,
                    413,
                    415,
                    422,
                    503
                )
                {
                    Body = "OverlapQuestion",
                }
            );

    private static async Task<IResult> Preview(
        HttpContext context,
        WebLimits limits,
        PreviewReader reader,
        [Description("The first day, such as 2026-09-01. Required where the document has no asOf.")] string? from,
        [Description("The last day. Default: no end.")] string? until,
        [Description(Described.Language)] string? language
    )
    {
        _ = language;
        var (query, refused) = OverlapsQuery.Of(from, until);
        if (query is null)
        {
            return refused!;
        }
        var (bytes, problem) = await PostedBody.ReadAsync(context, limits.MaxBytes, "too-large");
        return problem ?? Reply(reader.Read(bytes), query, limits);
    }

    private static IResult Reply(ImportReport<OverlapPreview?> read, OverlapsQuery query, WebLimits limits)
    {
        if (read.Value is not { } preview)
        {
            return WebProblem.Of(HasProblems, read);
        }
        if (OverlapsEndpoint.TooMany(preview.Parts, limits) is { } tooMany)
        {
            return tooMany;
        }
        var fitted = Collaboration.Create(preview.Parts);
        if (!fitted.IsGood)
        {
            return WebProblem.Of(HasProblems, fitted);
        }
        var (scope, problem) = query.In(fitted.Value);
        return scope is null ? problem! : Reply(preview, fitted.Value, scope, limits);
    }

    private static IResult Reply(
        OverlapPreview preview,
        Collaboration collaboration,
        OverlapScope scope,
        WebLimits limits
    )
    {
        var overlaps = OverlapIndex.Of(collaboration).Snapshot().Of(preview.Offer, scope);
        return overlaps.Count > limits.MaxFindings
            ? WebProblem.TooMany("too-many-overlaps", overlaps.Count, limits.MaxFindings)
            : new JsonReply(
                (json, wording) => OverlapJson.Write(json, preview.Offer, overlaps, scope, collaboration, wording)
            );
    }
}
