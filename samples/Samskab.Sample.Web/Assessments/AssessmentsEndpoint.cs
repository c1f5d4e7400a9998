using System.ComponentModel;
using NodaTime;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Imports;
using Samskab.RuleBooks;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;

namespace Samskab.Sample.Web.Assessments;

/// <summary>Assesses the initiatives of a document: does co-creation fit?</summary>
internal static class AssessmentsEndpoint
{
    internal static void MapAssessments(this IEndpointRouteBuilder app) =>
        app.MapPost("/assessments", Assess)
            .WithName("assess")
            .WithTags("Assessments")
            .WithQuery(RequestDay.Parameter, RequestLanguage.Parameter)
            .WithMetadata(
                Described.OfDocument(
                    "Does co-creation fit the initiatives of a document? A verdict with its explanation for each.",
                    "Assessments"
                )
            );

    private static Task<IResult> Assess(
        HttpContext context,
        RuleBookVersions versions,
        WebLimits limits,
        [Description("The day to assess for, such as 2016-06-01. Required where the document has no asOf.")] string? on,
        [Description(Described.Language)] string? language
    )
    {
        _ = language;
        return DatedDocument.ReplyAsync(
            context,
            on,
            (report, day) => Reply(report, day, versions, limits, context.RequestAborted)
        );
    }

    private static IResult Reply(
        ImportReport<CollaborationParts> report,
        LocalDate day,
        RuleBookVersions versions,
        WebLimits limits,
        CancellationToken cancelled
    )
    {
        if (versions.On(day) is not { } book)
        {
            return RequestDay.WithoutRules(day, versions);
        }
        if (report.Value.Initiatives.Count > limits.MaxInitiatives)
        {
            return WebProblem.TooMany("too-many-initiatives", report.Value.Initiatives.Count, limits.MaxInitiatives);
        }
        var (fitted, problem) = PostedDocument.Fit(report);
        var sources = CoCreationSources.With();
        return problem is null
            ? new JsonReply(
                (json, wording) =>
                    AssessmentsJson.Write(
                        json,
                        fitted.Value.Initiatives,
                        fitted,
                        book,
                        sources,
                        day,
                        wording,
                        cancelled
                    )
            )
            : problem;
    }
}
