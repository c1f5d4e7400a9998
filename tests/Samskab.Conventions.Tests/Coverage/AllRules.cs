using System.Reflection;
using Samskab.CoCreation;
using Samskab.Decisions;
using Samskab.Funds;
using Samskab.Guidance;
using Samskab.Reviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;

namespace Samskab.Conventions.Tests.Coverage;

/// <summary>The rules that the library offers by name, and those that something answers by.</summary>
internal static class AllRules
{
    private const string OfChapters = "Samskab.Chapters";

    /// <summary>Every rule by name: the handbook page by page, then the other sources; of a chapter first the rules of its own file.</summary>
    public static IReadOnlyList<Rule> List { get; } =
    [
        .. Offered()
            .GroupBy(rule => rule.Chapter)
            .OrderBy(chapter => FirstPlace(chapter))
            .ThenBy(chapter => chapter.Key.Value, StringComparer.Ordinal)
            .SelectMany(chapter => chapter),
    ];

    /// <summary>The rules that a book decides or warns by, a check finds, or a form of collaboration is advised by.</summary>
    public static IReadOnlyList<Rule> Executed { get; } =
    [
        .. Books()
            .SelectMany(Deciding)
            .Concat(Checks.Rules)
            .Concat(FormsOfCollaboration.Rules)
            .DistinctBy(rule => rule.Id),
    ];

    private static IEnumerable<Rule> Offered() =>
        from type in Library.PublicTypes
        orderby type.Namespace != OfChapters, type.MetadataToken
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(Rule)
        orderby type.Namespace != OfChapters, type.MetadataToken, property.MetadataToken
        select (Rule)property.GetValue(null)!;

    private static (bool, string, int) FirstPlace(IEnumerable<Rule> chapter)
    {
        var first = chapter.First(rule => rule.Citations.Count > 0).Citations[0];
        return (first.Source != CollaborationSources.Handbook.Id, first.Source.Value, first.Pages?.First ?? 0);
    }

    private static IEnumerable<RuleBook> Books() =>
        [CoCreationBook.Newest, ThematicFundBook.Versions.Newest, DecisionBook.Versions.Newest];

    private static IEnumerable<Rule> Deciding(RuleBook book) =>
        book
            .Contents.Blocks.SelectMany(block => block.Grounds)
            .Select(ground => ground.Rule)
            .Concat(book.Contents.Tensions.Select(tension => tension.Rule))
            .Concat(book.Contents.OnDisagreement is { } rule ? [rule] : []);
}
