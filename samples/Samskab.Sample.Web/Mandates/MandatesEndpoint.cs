using System.ComponentModel;
using Samskab.Authority;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Texts;

namespace Samskab.Sample.Web.Mandates;

/// <summary>Answers who may decide, by the mandates of a document.</summary>
internal static class MandatesEndpoint
{
    internal static void MapMandates(this IEndpointRouteBuilder app) =>
        app.MapPost("/mandates/question", Ask)
            .WithName("askMandates")
            .WithTags("Mandates")
            .WithQuery([.. MandateQuery.Parameters, RequestLanguage.Parameter])
            .WithMetadata(
                new Described(
                    "Who may decide by the mandates of a document: the chain of each right, or every mandate that comes near and what it lacks.",
                    "Authority",
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
        return read.IsGood
            ? Answer(read.Value, new(context.Request.Query))
            : WebProblem.Of(PostedDocument.HasProblems, read);
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
