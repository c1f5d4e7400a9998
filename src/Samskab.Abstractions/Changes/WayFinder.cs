using System.Buffers;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Changes;

/// <summary>Reads off a normal form what must become of the facts for it to hold.</summary>
/// <param name="form">When the verdict is as it should be.</param>
/// <param name="facts">The answers at hand.</param>
/// <param name="pinned">The numbers of facts that can not become otherwise.</param>
internal readonly ref struct WayFinder(NormalForm form, FactSet facts, ReadOnlySpan<int> pinned = default)
{
    private readonly ReadOnlySpan<int> pinned = pinned;

    /// <summary>What must become of the facts; null where nothing must.</summary>
    internal Change? Find() => TryFind(out var change) ? change : null;

    /// <summary>What must become of the facts, if it can.</summary>
    internal bool TryFind(out Change? change) => Try(form.Nodes.Length - 1, out change);

    private bool Try(int at, out Change? change)
    {
        ref readonly var node = ref form.Nodes[at];
        return node.IsFact ? TryFact(in node, out change) : TryGroup(in node, out change);
    }

    private bool TryFact(in NormalForm.Node node, out Change? change)
    {
        var (from, to) = (facts.At(node.Fact), node.Sought ? Answer.Yes : Answer.No);
        change = from == to ? null : new Change.OfFact(facts.Facts[node.Fact], from, to);
        return change is null || !pinned.Contains(node.Fact);
    }

    private bool TryGroup(in NormalForm.Node node, out Change? change)
    {
        var parts = ArrayPool<Change>.Shared.Rent(node.Count);
        int count = 0,
            needed = node.Needed;
        foreach (var part in form.PartsOf(in node))
        {
            if (!Try(part, out var one))
            {
                continue;
            }
            if (one is null)
            {
                needed--;
            }
            else
            {
                parts[count++] = one;
            }
        }
        change = needed <= 0 || needed > count ? null : Joined(needed, parts.AsSpan(0, count));
        ArrayPool<Change>.Shared.Return(parts, clearArray: true);
        return needed <= count;
    }

    private static Change Joined(int needed, ReadOnlySpan<Change> parts) =>
        parts.Length == 1 ? parts[0]
        : needed == parts.Length ? new Change.All(ValueList.Create(parts))
        : new Change.Some(needed, ValueList.Create(parts));
}
