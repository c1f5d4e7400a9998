using Samskab.Intervals;
using Samskab.Offers;

namespace Samskab.Overlaps;

/// <summary>The offers and needs of an inventory that are there at one moment, by place and aim.</summary>
/// <remarks>
/// A partition is a place and an aim; time is days. An offer that is for no area is kept at a place that nothing meets. One more
/// offer is seen as if it were there, in place of any of the same id.
/// </remarks>
internal sealed class OfferTree(Inventory inventory, IntervalSnapshot view, OverlapScope scope, int more) : IHomes
{
    private readonly IndexHits hits = new();
    private readonly OfferId idOfMore = inventory.OfferOf(more).Id;

    public void Find(int place, int aim, int begin, int end, List<int> found)
    {
        if (begin >= end)
        {
            return;
        }
        hits.Clear();
        view.Find(new(PartitionOf(inventory, place, aim), Time(begin), Time(end)), hits);
        foreach (var number in hits.Ids)
        {
            if (inventory.IsThere(number, scope) && !IsReplaced(number))
            {
                found.Add(number);
            }
        }
        if (IsMoreAt(place, aim, begin, end))
        {
            found.Add(more);
        }
    }

    /// <summary>Adds what is in an inventory.</summary>
    public static void Add(DynamicIntervalIndex tree, Inventory inventory, int number) =>
        ForEachRange(inventory, number, range => tree.Add(range, number));

    public static void Remove(DynamicIntervalIndex tree, Inventory inventory, int number) =>
        ForEachRange(inventory, number, range => tree.Remove(range, number));

    private bool IsReplaced(int number) => inventory[number].IsOffer && inventory.OfferOf(number).Id == idOfMore;

    private bool IsMoreAt(int place, int aim, int begin, int end) =>
        inventory[more] is var item
        && item.Aim == aim
        && item.Begin < end
        && item.End > begin
        && inventory.IsThere(more, scope)
        && inventory.PlacesOf(more).Contains(place);

    private static void ForEachRange(Inventory inventory, int number, Action<IndexRange> change)
    {
        var item = inventory[number];
        foreach (var place in inventory.HomesOf(number))
        {
            change(new(PartitionOf(inventory, place, item.Aim), Time(item.Begin), Time(item.End)));
        }
    }

    private static uint PartitionOf(Inventory inventory, int place, int aim)
    {
        var partition = (ulong)aim * (ulong)(inventory.Places.Count + 1) + (ulong)place;
        return partition <= uint.MaxValue
            ? (uint)partition
            : throw new NotSupportedException(
                $"The offers have {aim + 1:N0} different themes with target groups in {inventory.Places.Count:N0} areas. An index holds {uint.MaxValue:N0} such combinations at most: leave out areas that no offer is for."
            );
    }

    // Days before all and after all stay the first and the last.
    private static uint Time(int day) => (uint)day ^ 0x8000_0000;
}
