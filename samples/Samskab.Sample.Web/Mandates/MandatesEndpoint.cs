using System.ComponentModel;
using Samskab.Authority;
using Samskab.Imports;
using Samskab.Oversight;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Texts;

namespace Samskab.Sample.Web.Mandates;

/// <summary>Answers who may decide by the mandates of a document, and what they leave unclear.</summary>
internal static class MandatesEndpoint
{
    internal static void MapMandates(this IEndpointRouteBuilder app)
    {
        app.MapPost("/mandates/question", Ask)
            .WithName("askMandates")
            .WithTags("Mandates")
            .WithQuery([.. MandateQuery.Parameters, RequestLanguage.Parameter])
            .WithMetadata(
                Described.OfDocument(
                    "Who may decide by the mandates of a document: the chain of each right, or every mandate that comes near and what it lacks.",
                    "Authority"
                )
            );
        app.MapPost("/mandates/review", Review)
            .WithName("reviewMandates")
            .WithTags("Mandates")
            .WithQuery([.. MandateReviewQuery.Names, RequestLanguage.Parameter])
            .WithMetadata(
                Described.OfDocument(
                    "What the mandates of a document leave unclear in some days: who exclude one another, where nobody may decide, what ends or has lost its basis.",
                    "MandateReview"
                )
            );
    }

    private static async Task<IResult> Ask(
        HttpContext context,
        [Description("The id of the matter.")] string? matter,
        [Description("The id of the area. Default: any.")] string? area,
        [Description("The id of the theme. Default: any.")] string? theme,
        [Description("The id of the target group. Default: any.")] string? group,
        [Description("The amount, such as 60000. Default: no money is asked for.")] string? amount,
        [Description("The currency. Default: DKK.")] string? currency,
        [Description("advise, recommend or decide. Default: decide.")] string? power,
        [Description("Asks of one actor, by id.")] string? actor,
        [Description("Asks of one forum, by id.")] string? forum,
        [Description("Asks of a role in the forum: member, chair, coordinator or management.")] string? role,
        [Description("The day, such as 2016-05-03. Required where the document has no asOf.")] string? on,
        [Description("Only what was on record then: a day, until its end in Denmark, or a moment.")] string? asKnownAt,
        [Description(Described.Language)] string? language
    )
    {
        // They are read together, each against the document.
        _ = (matter, area, theme, group, amount, currency, power, actor, forum, role, on, asKnownAt, language);
        return await OfDocumentAsync(context, read => Answer(read.Value, new(context.Request.Query)));
    }

    private static async Task<IResult> Review(
        HttpContext context,
        WebLimits limits,
        [Description("The first day, such as 2026-06-01. Required where the document has no asOf.")] string? from,
        [Description("The last day. Default: a year after the first.")] string? until,
        [Description("Only what is about the matter of this id, or one that meets it. Default: all.")] string? matter,
        [Description("Only what is about the area of this id, or one that meets it. Default: all.")] string? area,
        [Description(Described.Language)] string? language
    )
    {
        // They are read together, each against the document.
        _ = (from, until, matter, area, language);
        return await OfDocumentAsync(context, read => Findings(read, new(context.Request.Query), limits));
    }

    private static async Task<IResult> OfDocumentAsync(
        HttpContext context,
        Func<ImportReport<MandateRegister>, IResult> reply
    )
    {
        var (report, problem) = await PostedDocument.ReadAsync(context);
        if (report is null)
        {
            return problem!;
        }
        var (fitted, unfit) = PostedDocument.Fit(report);
        if (unfit is not null)
        {
            return unfit;
        }
        var read = MandateRegister.Of(fitted.Value);
        return read.IsGood ? reply(read) : WebProblem.Of(PostedDocument.HasProblems, read);
    }

    private static IResult Findings(ImportReport<MandateRegister> read, MandateReviewQuery query, WebLimits limits)
    {
        var (scope, problem) = query.In(read.Value.Collaboration);
        if (scope is null)
        {
            return problem!;
        }
        var findings = MandateFindings.Of(read.Value, scope);
        return findings.Count > limits.MaxFindings
            ? WebProblem.TooMany("too-many-findings", findings.Count, limits.MaxFindings)
            : new JsonReply((json, wording) => MandateFindingsJson.Write(json, findings, read, wording));
    }

    private static IResult Answer(MandateRegister register, MandateQuery query)
    {
        var (question, holder, problem) = query.In(register.Collaboration);
        if (question is null)
        {
            return problem!;
        }
        var then = question.AsKnownAt is { } moment ? register.AsKnownAt(moment) : register;
        var verdict = holder is null ? then.WhoMay(question) : then.May(holder, question);
        return new JsonReply((json, wording) => AuthorityJson.Write(json, verdict, then, wording));
    }
}
