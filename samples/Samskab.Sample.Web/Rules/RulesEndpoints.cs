using System.ComponentModel;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Texts;

namespace Samskab.Sample.Web.Rules;

/// <summary>Lists the rules, or shows one with the words it rests on.</summary>
internal static class RulesEndpoints
{
    internal static void MapRules(this IEndpointRouteBuilder app)
    {
        var rules = app.MapGroup("/rules").WithTags("Rules");
        rules
            .MapGet("", List)
            .WithName("listRules")
            .WithQuery(RequestLanguage.Parameter)
            .WithMetadata(new Described("All rules of the newest version, with the words they rest on.", "Rules", 400));
        rules
            .MapGet("/{book}/{rule}", Show)
            .WithName("showRule")
            .WithQuery(RequestLanguage.Parameter)
            .WithMetadata(new Described("One rule, with the words it rests on.", "Rules", 400, 404));
    }

    private static JsonReply List(RuleBookVersions versions, [Description(Described.Language)] string? language)
    {
        _ = language;
        return Reply(versions.Newest.Rules, versions.Newest);
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
        return RuleId.TryParse(id, null, out var known) && versions.Newest.Find(known) is { } found
            ? Reply([found], versions.Newest)
            : new WebProblem(StatusCodes.Status404NotFound, "no-such-rule") { Value = id, Permitted = "/rules" };
    }

    private static JsonReply Reply(IEnumerable<Rule> rules, RuleBook book) =>
        new((json, wording) => RuleJson.WriteAll(json, rules, book, wording));
}
