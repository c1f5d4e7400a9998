using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>Makes the states of many mandates at once, each after the one it is delegated from.</summary>
internal sealed class StateBuilding
{
    private readonly Dictionary<MandateId, int> slots = [];
    private readonly List<Mandate?> bySlot = [];
    private readonly MandateState?[] states;

    public StateBuilding(IReadOnlyList<Mandate> mandates, RegisterGround ground)
    {
        foreach (var mandate in mandates)
        {
            bySlot[SlotOf(mandate.Id)] = mandate;
            if (mandate.DelegatedFrom is { } origin)
            {
                SlotOf(origin);
            }
        }
        states = new MandateState?[bySlot.Count];
        for (var slot = 0; slot < states.Length; slot++)
        {
            Make(slot, ground);
        }
    }

    public ImmutableDictionary<MandateId, int> Slots => slots.ToImmutableDictionary();

    /// <summary>The states by slot; null for a mandate that is only known to be delegated from.</summary>
    public ReadOnlySpan<MandateState?> States => states;

    /// <summary>The slots of those that are delegated from each.</summary>
    public ReadOnlySpan<ImmutableSortedSet<int>?> Delegated()
    {
        var links = new ImmutableSortedSet<int>?[states.Length];
        foreach (
            var byOrigin in states
                .OfType<MandateState>()
                .Where(state => state.OriginSlot >= 0)
                .GroupBy(state => state.OriginSlot)
        )
        {
            links[byOrigin.Key] = [.. byOrigin.Select(state => state.Slot)];
        }
        return links;
    }

    private int SlotOf(MandateId id)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(slots, id, out var isKnown);
        if (!isKnown)
        {
            slot = bySlot.Count;
            bySlot.Add(null);
        }
        return slot;
    }

    // Up the chain to one that is made, then down again: a chain may be of any length.
    private void Make(int slot, RegisterGround ground)
    {
        var waiting = new Stack<int>();
        for (var at = slot; at >= 0 && states[at] is null && bySlot[at] is { } mandate; )
        {
            waiting.Push(at);
            at = mandate.DelegatedFrom is { } origin ? slots[origin] : -1;
        }
        while (waiting.TryPop(out var next))
        {
            var mandate = bySlot[next]!;
            var origin = mandate.DelegatedFrom is { } from ? slots[from] : -1;
            states[next] = StateMaking.Of(mandate, next, origin, origin < 0 ? null : states[origin], ground);
        }
    }
}
