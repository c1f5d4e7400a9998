using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Samskab.Values;

/// <summary>An immutable list that is equal to another list with equal items in the same order.</summary>
/// <remarks>
/// Records that hold one are therefore equal by value. The default value is the empty list.
/// Written as a collection expression: <c>ValueList&lt;int&gt; list = [1, 2, 3];</c>.
/// </remarks>
/// <typeparam name="T">The kind of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    internal ValueList(ImmutableArray<T> items) => this.items = items;

    /// <summary>The number of items.</summary>
    public int Count => items.IsDefault ? 0 : items.Length;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is not between 0 and <see cref="Count"/> - 1.</exception>
    public T this[int index] =>
        (uint)index < (uint)Count
            ? items[index]
            : throw new ArgumentOutOfRangeException(
                nameof(index),
                index,
                $"The list has {Count} items; positions 0 to {Count - 1} are permitted."
            );

    /// <summary>The items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => items.IsDefault ? [] : items.AsSpan();

    /// <summary>Enumerates the items in order, without allocation.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => (items.IsDefault ? [] : items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => (items.IsDefault ? Enumerable.Empty<T>() : items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Whether both lists have equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(ValueList<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items[i], other.items[i]))
            {
                return false;
            }
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in this)
        {
            hash.Add(item);
        }
        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, separated by commas.</summary>
    public override string ToString() => "[" + string.Join(", ", (IEnumerable<T>)this) + "]";

    /// <summary>Whether both lists have equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an item or in length.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>A list of the given items.</summary>
    /// <typeparam name="T">The kind of the items.</typeparam>
    /// <param name="items">The items, copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>A list of the items of a sequence, in its order.</summary>
    /// <typeparam name="T">The kind of the items.</typeparam>
    /// <param name="items">The items, copied.</param>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items]);
}
