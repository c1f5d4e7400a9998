using Samskab.Authority;
using Samskab.Hierarchies;

namespace Samskab.Oversight;

/// <summary>Which mandates come from which, at any distance, without a walk up the chain.</summary>
internal sealed class Lineage
{
    private readonly int[] numbers;
    private readonly int[] lastBelow;

    public Lineage(IReadOnlyList<MandateState> states)
    {
        var origins = new Dictionary<int, int>();
        foreach (var state in states.Where(state => state.OriginSlot >= 0))
        {
            origins.Add(state.Slot, state.OriginSlot);
        }
        var count = states.Select(state => Math.Max(state.Slot, state.OriginSlot) + 1).DefaultIfEmpty(0).Max();
        var order = new Preorder(Links.Gathered(count, (slot, above) => AddOrigin(slot, origins, above)));
        lastBelow = order.LastBelow;
        numbers = new int[count];
        for (var number = 0; number < count; number++)
        {
            numbers[order.Indices[number]] = number;
        }
    }

    public bool AreOfOneLine(MandateState one, MandateState other) =>
        ComesFrom(one.Slot, other.Slot) || ComesFrom(other.Slot, one.Slot);

    private bool ComesFrom(int slot, int origin) =>
        numbers[origin] <= numbers[slot] && numbers[slot] <= lastBelow[numbers[origin]];

    private static void AddOrigin(int slot, Dictionary<int, int> origins, List<int> above)
    {
        if (origins.TryGetValue(slot, out var origin))
        {
            above.Add(origin);
        }
    }
}
