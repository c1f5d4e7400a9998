using System.Runtime.CompilerServices;

namespace Samskab.Authority;

/// <summary>Values by number; one that is changed shares all but a few small pieces with the one before.</summary>
/// <remarks>
/// A tree of 128 branches to a node: a lookup goes down one level for each seven bits of the greatest number there can be, a
/// change copies one node of each level. What was never set is <c>default</c>.
/// </remarks>
internal sealed class PersistentArray<T>
{
    private const int Bits = 7;
    private const int Branches = 1 << Bits;
    private const int Mask = Branches - 1;

    private readonly Array? root;
    private readonly int shift;

    private PersistentArray(Array? root, int shift) => (this.root, this.shift) = (root, shift);

    public static PersistentArray<T> Empty { get; } = new(null, 0);

    public T? this[int number]
    {
        get
        {
            if (number >> shift >= Branches)
            {
                return default;
            }
            var node = root;
            for (var level = shift; level > 0; level -= Bits)
            {
                if (node is null)
                {
                    return default;
                }
                node = Node(node)[number >> level & Mask];
            }
            return node is null ? default : Leaf(node)[number & Mask];
        }
    }

    /// <summary>All values but those that are <c>default</c>, with their numbers, ascending.</summary>
    public IEnumerable<(int Number, T Value)> Values => root is null ? [] : Below(root, shift, 0);

    /// <summary>The values given, by their positions.</summary>
    public static PersistentArray<T> Of(ReadOnlySpan<T?> values)
    {
        var leaves = new Array?[Math.Max(1, values.Length + Mask >> Bits)];
        for (var leaf = 0; leaf < leaves.Length && leaf << Bits < values.Length; leaf++)
        {
            var rest = values[(leaf << Bits)..];
            leaves[leaf] = LeafOf(rest[..Math.Min(Branches, rest.Length)]);
        }
        var shift = 0;
        while (leaves.Length > 1)
        {
            leaves = Above(leaves);
            shift += Bits;
        }
        return new(leaves[0], shift);
    }

    /// <summary>The same values but one.</summary>
    public PersistentArray<T> With(int number, T? value)
    {
        var (grown, height) = (root, shift);
        for (; number >> height >= Branches; height += Bits)
        {
            grown = grown is null ? null : Above([grown])[0];
        }
        return new(Changed(grown, height, number, value), height);
    }

    private static Array Changed(Array? node, int level, int number, T? value)
    {
        if (level == 0)
        {
            var leaf = node is null ? new T?[Branches] : (T?[])node.Clone();
            leaf[number & Mask] = value;
            return leaf;
        }
        var copy = node is null ? new Array?[Branches] : (Array?[])node.Clone();
        ref var below = ref copy[number >> level & Mask];
        below = Changed(below, level - Bits, number, value);
        return copy;
    }

    private static IEnumerable<(int Number, T Value)> Below(Array node, int level, int first)
    {
        for (var branch = 0; branch < Branches; branch++)
        {
            var number = first + (branch << level);
            if (level == 0 && Leaf(node)[branch] is { } value && !EqualityComparer<T>.Default.Equals(value, default))
            {
                yield return (number, value);
            }
            else if (level > 0 && Node(node)[branch] is { } below)
            {
                foreach (var one in Below(below, level - Bits, number))
                {
                    yield return one;
                }
            }
        }
    }

    // Nothing is held for values that are all default.
    private static T?[]? LeafOf(ReadOnlySpan<T?> values)
    {
        foreach (var value in values)
        {
            if (!EqualityComparer<T?>.Default.Equals(value, default))
            {
                var leaf = new T?[Branches];
                values.CopyTo(leaf);
                return leaf;
            }
        }
        return null;
    }

    private static Array?[] Above(Array?[] nodes)
    {
        var above = new Array?[nodes.Length + Mask >> Bits];
        for (var i = 0; i < above.Length; i++)
        {
            var below = nodes.AsSpan(i << Bits, Math.Min(Branches, nodes.Length - (i << Bits)));
            if (below.ContainsAnyExcept((Array?)null))
            {
                var node = new Array?[Branches];
                below.CopyTo(node);
                above[i] = node;
            }
        }
        return above;
    }

    private static Array?[] Node(Array node) => Unsafe.As<Array?[]>(node);

    private static T?[] Leaf(Array node) => Unsafe.As<T?[]>(node);
}
