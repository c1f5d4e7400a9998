using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>The balances of the offers that are asked about, each found by a query.</summary>
internal sealed class AskedBalances(Inventory inventory, IHomes homes, OverlapScope scope) : IBalances
{
    private readonly Dictionary<int, Balance> known = [];

    public int DayOf(int number) => Math.Max(inventory[number].Begin, scope.First);

    public Balance Around(int offer)
    {
        if (!known.TryGetValue(offer, out var balance))
        {
            var sink = new AroundSink(inventory, offer, DayOf(offer), scope);
            sink.Sums.Add(in inventory[offer], Doubt.None);
            new SpellQuery(inventory, homes, scope).Run(offer, ref sink);
            known.Add(offer, balance = sink.Sums.Balance);
        }
        return balance;
    }

    public Answer IsExceededAround(int offer) => Around(offer).IsExceeded;

    private struct AroundSink(Inventory inventory, int offer, int day, OverlapScope scope) : IMeetingSink
    {
        public Sums Sums;

        public readonly bool HasEnough => false;

        public void Meet(int one, int other, MeetingSpot spot)
        {
            var met = one == offer ? other : one;
            if (Math.Max(inventory[met].Begin, scope.First) <= day)
            {
                Sums.Add(in inventory[met], spot.DoubtOf(in inventory[one], in inventory[other]));
            }
        }
    }
}
