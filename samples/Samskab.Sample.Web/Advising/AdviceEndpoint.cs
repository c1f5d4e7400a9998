using System.ComponentModel;
using NodaTime;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.RuleBooks;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Sample.Web.Reviews;
using Samskab.Texts;

namespace Samskab.Sample.Web.Advising;

/// <summary>Tells those who collaborate what the sources advise them to do next, and why it is told.</summary>
internal sealed class AdviceEndpoint(RuleBookVersions versions, Reviewer reviewer, WebLimits limits)
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/advice", Advise)
            .WithName("advise")
            .WithTags("Advice")
            .WithQuery([RequestDay.Parameter, .. AdviceQuery.Names, RequestLanguage.Parameter])
            .WithMetadata(
                Described.OfDocument(
                    "What those who collaborate can do next: a sheet for each party, and the advice in each situation, with the words it rests on and why it is told.",
                    "Advice"
                )
            );

    private static Task<IResult> Advise(
        HttpContext context,
        RuleBookVersions versions,
        Reviewer reviewer,
        WebLimits limits,
        [Description("The day, such as 2017-03-01. Required where the document has no asOf.")] string? on,
        [Description("The id of the one initiative that is asked about. Default: all initiatives and fora.")]
            string? initiative,
        [Description("The id of the one forum that is asked about instead.")] string? forum,
        [Description(
            "K (municipal actors), C (civil society), L (management) or both (both sides). Default: all three."
        )]
            string? @for,
        [Description("All advice of this chapter and nothing else; GET /chapters has the ids. Default: any.")]
            string? chapter,
        [Description("idea or practice. Default: as the status of the initiative tells.")] string? phase,
        [Description(
            "The greatest number of items in each section of a sheet, and of pieces of advice to each party. Default: all."
        )]
            string? top,
        [Description(Described.Language)] string? language
    )
    {
        // They are read together, each against the document.
        _ = (initiative, forum, @for, chapter, phase, top, language);
        return DatedDocument.ReplyAsync(
            context,
            on,
            (report, day) =>
                new AdviceEndpoint(versions, reviewer, limits).Reply(
                    report,
                    day,
                    new(context.Request.Query),
                    context.RequestAborted
                )
        );
    }

    private IResult Reply(
        ImportReport<CollaborationParts> report,
        LocalDate day,
        AdviceQuery query,
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
        if (report.Value.Offers.Count + report.Value.Needs.Count is var offers && offers > limits.MaxOffers)
        {
            return WebProblem.TooMany("too-many-offers", offers, limits.MaxOffers);
        }
        var (fitted, unfit) = PostedDocument.Fit(report);
        if ((unfit ?? query.ProblemIn(fitted.Value)) is { } problem)
        {
            return problem;
        }
        var review = reviewer.Of(fitted.Value, day, cancelled);
        var scope = query.Scope(fitted.Value, book, review);
        return new JsonReply((json, wording) => AdviceJson.Write(json, scope, fitted, wording, cancelled));
    }
}
