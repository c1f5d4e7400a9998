using Samskab.Rules;
using Samskab.Sources;

namespace Samskab.Guidance;

/// <summary>Orders rules as they stand in the sources, the handbook first.</summary>
internal static class BySource
{
    internal static IComparer<Rule> Comparer { get; } = Comparer<Rule>.Create(Compare);

    private static int Compare(Rule one, Rule other) => PlaceOf(one).CompareTo(PlaceOf(other));

    // The passages of a page are numbered in its order.
    private static (bool, SourceId, int, Ordinal, RuleId) PlaceOf(Rule rule)
    {
        var first = rule.Citations[0];
        return (
            first.Source != CollaborationSources.Handbook.Id,
            first.Source,
            first.Pages?.First ?? 0,
            new(first.Passage ?? ""),
            rule.Id
        );
    }

    private readonly record struct Ordinal(string Text) : IComparable<Ordinal>
    {
        public int CompareTo(Ordinal other) => string.CompareOrdinal(Text, other.Text);
    }
}
