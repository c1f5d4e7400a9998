using System.ComponentModel;
using NodaTime;
using NodaTime.Text;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Reviews;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Texts;

namespace Samskab.Sample.Web.Reviews;

/// <summary>Reviews the collaboration of a document on a day, and tells what has changed since an earlier one.</summary>
internal static class ReviewsEndpoint
{
    private const string Since = "since";

    internal static void MapReviews(this IEndpointRouteBuilder app) =>
        app.MapPost("/reviews", Review)
            .WithName("review")
            .WithTags("Reviews")
            .WithQuery(RequestDay.Parameter, Since, RequestLanguage.Parameter)
            .WithMetadata(
                Described.OfDocument(
                    "What the sources say of the collaboration in a document: what is as advised, what is not, what is open.",
                    "Review"
                )
            );

    private static async Task<IResult> Review(
        HttpContext context,
        WebLimits limits,
        Reviewer reviewer,
        [Description("The day to review, such as 2017-03-01. Required where the document has no asOf.")] string? on,
        [Description("An earlier day: what has changed since is told too.")] string? since,
        [Description(Described.Language)] string? language
    )
    {
        _ = language;
        return RequestDay.TryParse(since, out var earlier)
            ? await DatedDocument.ReplyAsync(
                context,
                on,
                (report, day) => Reply(report, day, earlier, limits, reviewer, context.RequestAborted)
            )
            : RequestDay.Bad(since);
    }

    private static IResult Reply(
        ImportReport<CollaborationParts> report,
        LocalDate day,
        LocalDate? since,
        WebLimits limits,
        Reviewer reviewer,
        CancellationToken cancelled
    )
    {
        if (since > day)
        {
            return Later(since.Value, day);
        }
        if (report.Value.Offers.Count + report.Value.Needs.Count is var offers && offers > limits.MaxOffers)
        {
            return WebProblem.TooMany("too-many-offers", offers, limits.MaxOffers);
        }
        var (fitted, problem) = PostedDocument.Fit(report);
        return problem is null ? Reply(fitted, day, since, limits, reviewer, cancelled) : problem;
    }

    private static IResult Reply(
        ImportReport<Collaboration> report,
        LocalDate day,
        LocalDate? since,
        WebLimits limits,
        Reviewer reviewer,
        CancellationToken cancelled
    )
    {
        CollaborationReview On(LocalDate on) => reviewer.Of(report.Value, on, cancelled);
        var review = On(day);
        var earlier = since is { } before ? new EarlierReview(On(before), report.Value) : null;
        var findings = review.Findings.Count + (earlier?.Review.Findings.Count ?? 0);
        return findings > limits.MaxFindings
            ? WebProblem.TooMany("too-many-findings", findings, limits.MaxFindings)
            : new JsonReply((json, wording) => ReviewJson.Write(json, review, report, wording, earlier, cancelled));
    }

    private static WebProblem Later(LocalDate since, LocalDate day) =>
        new(StatusCodes.Status400BadRequest, "since-is-later")
        {
            Value = LocalDatePattern.Iso.Format(since),
            Permitted = "<= " + LocalDatePattern.Iso.Format(day),
        };
}
