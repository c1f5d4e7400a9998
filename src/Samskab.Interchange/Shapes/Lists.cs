using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>Lists whose absence says that nothing is stated, and which say that there are none where they are empty.</summary>
internal static class Lists
{
    /// <summary>A list of which a bad item falls alone.</summary>
    public static ListShape<T> Of<T>(Shape<T> item)
        where T : notnull => new(item) { SaysNone = true };

    /// <summary>A list that means something else without one of its items: it falls with a bad one.</summary>
    public static ListShape<T> Whole<T>(Shape<T> item, Func<IListRule<T>>? rule = null)
        where T : notnull => new(item, rule) { SaysNone = true, IsWhole = true };

    /// <summary>A list of ids that falls with a bad one.</summary>
    public static ListShape<TId> Ids<TId>()
        where TId : struct, IIdentifier<TId> => Whole(new IdShape<TId>());

    /// <summary>A list with an item at least, that falls with a bad one.</summary>
    public static ListShape<T> Some<T>(Shape<T> item)
        where T : notnull =>
        new(item)
        {
            SaysNone = true,
            IsWhole = true,
            IsFilled = true,
        };
}
