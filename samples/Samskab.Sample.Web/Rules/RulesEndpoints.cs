using System.ComponentModel;
using Samskab.Chapters;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Sources;
using Samskab.Texts;

namespace Samskab.Sample.Web.Rules;

/// <summary>Lists the rules, or shows one with the words it rests on.</summary>
internal static class RulesEndpoints
{
    private const string Chapter = "chapter";

    internal static void MapRules(this IEndpointRouteBuilder app)
    {
        var rules = app.MapGroup("/rules").WithTags("Rules");
        rules
            .MapGet("", List)
            .WithName("listRules")
            .WithQuery(Chapter, RequestLanguage.Parameter)
            .WithMetadata(
                new Described(
                    "All rules of the newest version of the rule book, or all that stand in a chapter, with the words they rest on.",
                    "Rules",
                    400
                )
            );
        rules
            .MapGet("/{book}/{rule}", Show)
            .WithName("showRule")
            .WithQuery(RequestLanguage.Parameter)
            .WithMetadata(new Described("One rule, with the words it rests on.", "Rules", 400, 404));
    }

    private static IResult List(
        HttpContext context,
        RuleBookVersions versions,
        [Description(
            "All rules that stand in the chapter of this id; GET /chapters has them. Default: those of the rule book."
        )]
            string? chapter,
        [Description(Described.Language)] string? language
    )
    {
        _ = language;
        var problem = new QueryParameters(context.Request.Query).NotAmong(
            Chapter,
            SourceChapters.All.Select(one => one.Id.Value)
        );
        return problem is not null
            ? problem
            : Reply(chapter is null ? versions.Newest.Rules : SourceChapters.Find(new(chapter))!.Rules, versions);
    }

    private static IResult Show(
        [Description("The first part of the rule's id, such as co-creation.")] string book,
        [Description("The second part of the rule's id, such as equal-dialogue.")] string rule,
        RuleBookVersions versions,
        [Description(Described.Language)] string? language
    )
    {
        _ = language;
        var id = $"{book}/{rule}";
        return RuleId.TryParse(id, null, out var known) && Find(known, versions) is { } found
            ? Reply([found], versions)
            : new WebProblem(StatusCodes.Status404NotFound, "no-such-rule") { Value = id, Permitted = "/rules" };
    }

    private static Rule? Find(RuleId id, RuleBookVersions versions) =>
        versions.Newest.Find(id) ?? SourceChapters.FindRule(id);

    private static JsonReply Reply(IEnumerable<Rule> rules, RuleBookVersions versions) =>
        new((json, wording) => RuleJson.WriteAll(json, rules, versions.Newest, wording, CollaborationSources.All));
}
