using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>How much of an explanation is wanted.</summary>
/// <param name="Depth">How many levels; null for all.</param>
/// <param name="IsDecisiveOnly">Whether only what the verdict turns on.</param>
internal sealed record Cut(int? Depth, bool IsDecisiveOnly)
{
    /// <summary>What is left of a tree.</summary>
    internal Explanation Of(Explanation tree)
    {
        var wanted = IsDecisiveOnly ? tree.DecisiveOnly() : tree;
        return Depth is { } depth ? wanted.Pruned(depth) : wanted;
    }
}
