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
                new Described(
                    "Does co-creation fit the initiatives of a document? A verdict with its explanation for each.",
                    "Assessments",
                    400,
                    413,
                    415,
                    422,
                    503
                )
                {
                    Body = "CollaborationParts",
                }
            );

    private static async Task<IResult> Assess(
        HttpContext context,
        RuleBookVersions versions,
        WebLimits limits,
        [Description("The day to assess for, such as 2016-06-01. Required where the document has no asOf.")] string? on,
        [Description(Described.Language)] string? language
    )
    {
        _ = language;
        if (!RequestDay.TryParse(on, out var named))
        {
            return RequestDay.Bad(on);
        }
        var (report, problem) = await PostedDocument.ReadAsync(context);
        return report is null ? problem! : Reply(report, named, versions, limits, context.RequestAborted);
    }

    private static IResult Reply(
        ImportReport<CollaborationParts> report,
        LocalDate? named,
        RuleBookVersions versions,
        WebLimits limits,
        CancellationToken cancelled
    )
    {
        if ((named ?? report.Value.AsOf) is not { } day)
        {
            return RequestDay.Missing;
        }
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
