namespace Samskab.Sample.Denmark;

/// <summary>Items of which some are drawn more often than others.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal sealed class Odds<T>
{
    private readonly T[] items;
    private readonly int[] upTo;

    /// <summary>Items, each with how often it is drawn beside the others.</summary>
    public Odds(params IEnumerable<(T Item, int Weight)> weighted)
    {
        var all = weighted.ToList();
        items = [.. all.Select(one => one.Item)];
        upTo = new int[all.Count];
        var sum = 0;
        for (var i = 0; i < all.Count; i++)
        {
            upTo[i] = sum += all[i].Weight;
        }
    }

    /// <summary>One of the items.</summary>
    public T Of(Draw draw)
    {
        var drawn = draw.Below(upTo[^1]);
        var place = 0;
        while (upTo[place] <= drawn)
        {
            place++;
        }
        return items[place];
    }
}
