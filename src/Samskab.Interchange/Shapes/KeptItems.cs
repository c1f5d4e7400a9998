using System.Runtime.InteropServices;
using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>How the items of a list must fit together, for one reading or writing of the list.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal interface IListRule<in T>
{
    /// <summary>Holds a further item against those before it.</summary>
    /// <param name="index">The position of the item.</param>
    /// <param name="item">The item.</param>
    /// <param name="against">Receives the positions of the items it does not fit with.</param>
    /// <returns>What does not fit, or null where all fits.</returns>
    Clash? Add(int index, T item, List<int> against);
}

/// <summary>The items of a list that are read so far and have not fallen.</summary>
internal sealed class KeptItems<T>(IListRule<T>? rule)
{
    private readonly List<T> items = [];
    private readonly List<int> indices = [];
    private HashSet<int>? fallen;

    public ValueList<T> Items =>
        fallen is { } some
            ? items.Where((_, number) => !some.Contains(indices[number])).ToValueList()
            : ValueList.Create<T>(CollectionsMarshal.AsSpan(items));

    /// <summary>Keeps an item that fits with those before it; false where it does not.</summary>
    public bool Add(ref Cursor cursor, Place place, int index, T item)
    {
        items.Add(item);
        return rule is null || Fits(rule, ref cursor, place, index, item);
    }

    private bool Fits(IListRule<T> rule, ref Cursor cursor, Place place, int index, T item)
    {
        indices.Add(index);
        var against = new List<int>();
        if (rule.Add(index, item, against) is not { } clash)
        {
            return true;
        }
        var all = fallen ??= [];
        against.RemoveAll(earlier => !all.Add(earlier));
        all.Add(index);
        cursor.Report(clash, place, against);
        return false;
    }
}
