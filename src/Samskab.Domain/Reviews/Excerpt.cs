using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>The first items of a list, and how many follow them.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <param name="Items">The first items.</param>
/// <param name="More">How many follow, not shown; 0 where these are all.</param>
public sealed record Excerpt<T>(ValueList<T> Items, int More)
{
    /// <summary>How many there are, shown or not.</summary>
    public int All => Items.Count + More;
}

internal static class Excerpts
{
    /// <summary>The first items, all where no number is given.</summary>
    internal static Excerpt<T> First<T>(this IReadOnlyCollection<T> all, int? most)
    {
        ValueList<T> items = [.. all.Take(most ?? int.MaxValue)];
        return new(items, all.Count - items.Count);
    }
}
