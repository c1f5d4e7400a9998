using System.Collections.Immutable;
using Samskab.Forums;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>The mandates as known at one time, so that those that answer a question are found without looking at the others.</summary>
/// <remarks>
/// Immutable: one with another entry shares what has not changed. Each mandate stands with the days on which all it comes from
/// is in force as well, so that no chain is walked to answer; what hangs on an entry is therefore made anew with it.
/// </remarks>
internal sealed class MandateIndex
{
    private readonly RegisterGround ground;
    private readonly ImmutableDictionary<MandateId, int> slots;
    private readonly PersistentArray<MandateState> states;
    private readonly PersistentArray<ImmutableSortedSet<int>> delegated;
    private readonly ImmutableDictionary<ForumId, int> mandatesOfForums;
    private readonly CellTable cells;

    private MandateIndex(
        RegisterGround ground,
        ImmutableDictionary<MandateId, int> slots,
        PersistentArray<MandateState> states,
        PersistentArray<ImmutableSortedSet<int>> delegated,
        ImmutableDictionary<ForumId, int> mandatesOfForums,
        CellTable cells
    ) =>
        (this.ground, this.slots, this.states, this.delegated, this.mandatesOfForums, this.cells) = (
            ground,
            slots,
            states,
            delegated,
            mandatesOfForums,
            cells
        );

    /// <summary>How many are known.</summary>
    public int Count => States.Count();

    /// <summary>All that are known, in no order that means anything.</summary>
    public IEnumerable<MandateState> States => states.Values.Select(one => one.Value);

    /// <summary>An index of mandates of which each id stands once and none leads back to itself.</summary>
    public static MandateIndex Of(IReadOnlyList<Mandate> mandates, RegisterGround ground)
    {
        var states = new StateBuilding(mandates, ground);
        return new(
            ground,
            states.Slots,
            PersistentArray<MandateState>.Of(states.States),
            PersistentArray<ImmutableSortedSet<int>>.Of(states.Delegated()),
            mandates
                .Select(mandate => ForumOf(mandate, ground))
                .OfType<ForumId>()
                .CountBy(forum => forum)
                .ToImmutableDictionary(),
            CellTable.Empty(ground.Areas.Count + 1).With([], states.States.ToArray().OfType<MandateState>())
        );
    }

    public MandateState? Find(MandateId id) => slots.TryGetValue(id, out var slot) ? states[slot] : null;

    public MandateState? StateOf(int slot) => states[slot];

    /// <summary>Whether a mandate of a forum, or of a role in it, is known.</summary>
    public bool IsHolding(ForumId forum) => mandatesOfForums.GetValueOrDefault(forum) > 0;

    /// <summary>Tells of the rows about a matter, area and day.</summary>
    public void Visit<TSink>(in Question question, ref TSink sink)
        where TSink : struct, ICellSink, allows ref struct
    {
        foreach (var matter in ground.MattersAround(question.Matter))
        {
            var ofMatter = cells.Of(matter);
            foreach (var area in ground.AreasAround(question.Area))
            {
                if (!ofMatter.Visit(area, question.Day, ref sink))
                {
                    return;
                }
            }
        }
    }

    /// <summary>Whether an entry would make its mandate lead back to itself.</summary>
    public bool ClosesCircle(Mandate entry)
    {
        var origin = entry.DelegatedFrom;
        while (origin is { } id && id != entry.Id)
        {
            origin = Find(id)?.Mandate.DelegatedFrom;
        }
        return origin is not null;
    }

    /// <summary>The index with an entry in place of the one that its mandate has, if any.</summary>
    /// <remarks>Time in the logarithm of the number of mandates, and for each that hangs on it.</remarks>
    public MandateIndex With(Mandate entry)
    {
        var named = With(slots, entry.Id);
        named = entry.DelegatedFrom is { } from ? With(named, from) : named;
        var slot = named[entry.Id];
        var origin = entry.DelegatedFrom is { } known ? named[known] : -1;
        var before = states[slot];
        var links = Linked(slot, before?.OriginSlot ?? -1, origin);
        var changed = Changed(StateMaking.Of(entry, slot, origin, origin < 0 ? null : states[origin], ground), links);
        return new(
            ground,
            named,
            changed.Aggregate(states, (all, state) => all.With(state.Slot, state)),
            links,
            Counted(Counted(mandatesOfForums, before?.Mandate, -1), entry, 1),
            cells.With(changed.Select(state => states[state.Slot]).OfType<MandateState>(), changed)
        );
    }

    /// <summary>The index with the entries of one moment.</summary>
    /// <remarks>
    /// First without what they are delegated from: one after the other they may lead back to themselves for a while, through
    /// an entry that another one of the moment takes the place of.
    /// </remarks>
    public MandateIndex With(IReadOnlyCollection<Mandate> together)
    {
        var apart = together.Count < 2 ? [] : together.Select(entry => entry with { DelegatedFrom = null });
        return apart.Concat(together).Aggregate(this, (known, entry) => known.With(entry));
    }

    /// <summary>How many mandates an entry makes anew: its own, and each that hangs on it.</summary>
    public int MadeAnewWith(Mandate entry) => Math.Max(1, SlotsBelow(entry.Id).Count());

    /// <summary>A mandate and those that are delegated from it, in turn; without it where it is not recorded.</summary>
    public IEnumerable<MandateState> Below(MandateId id) =>
        SlotsBelow(id).Select(slot => states[slot]).OfType<MandateState>();

    private IEnumerable<int> SlotsBelow(MandateId id)
    {
        var waiting = new Stack<int>(slots.TryGetValue(id, out var first) ? [first] : []);
        while (waiting.TryPop(out var slot))
        {
            yield return slot;
            foreach (var next in delegated[slot] ?? [])
            {
                waiting.Push(next);
            }
        }
    }

    // Each after the one it is delegated from.
    private List<MandateState> Changed(MandateState first, PersistentArray<ImmutableSortedSet<int>> links)
    {
        var changed = new List<MandateState> { first };
        for (var i = 0; i < changed.Count; i++)
        {
            foreach (var slot in links[changed[i].Slot] ?? [])
            {
                changed.Add(StateMaking.Of(states[slot]!.Mandate, slot, changed[i].Slot, changed[i], ground));
            }
        }
        return changed;
    }

    private PersistentArray<ImmutableSortedSet<int>> Linked(int slot, int before, int now)
    {
        var links = delegated;
        if (before >= 0 && before != now)
        {
            links = links.With(before, links[before]!.Remove(slot));
        }
        return now >= 0 && before != now ? links.With(now, (links[now] ?? []).Add(slot)) : links;
    }

    private static ImmutableDictionary<MandateId, int> With(ImmutableDictionary<MandateId, int> slots, MandateId id) =>
        slots.ContainsKey(id) ? slots : slots.Add(id, slots.Count);

    private ImmutableDictionary<ForumId, int> Counted(
        ImmutableDictionary<ForumId, int> counts,
        Mandate? mandate,
        int more
    ) =>
        mandate is not null && ForumOf(mandate, ground) is { } forum
            ? counts.SetItem(forum, counts.GetValueOrDefault(forum) + more)
            : counts;

    private static ForumId? ForumOf(Mandate mandate, RegisterGround ground) => ground.ForumOf(mandate.Holder)?.Id;
}
