using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>The balances of a whole inventory, added up for all pairs of kinds.</summary>
internal sealed class Balances : IBalances
{
    private readonly Inventory inventory;
    private readonly int first;
    private readonly Alike alike;

    // Of all that are alike, kept with the first of them: what they are together, and what is around each.
    private readonly Sums[] totals;
    private readonly Sums[] around;
    private readonly Answer[] answers;

    private Balances(Inventory inventory, OverlapScope scope, Alike alike)
    {
        (this.inventory, first, this.alike) = (inventory, scope.First, alike);
        (totals, around, answers) = (new Sums[inventory.Count], new Sums[inventory.Count], new Answer[inventory.Count]);
        var counts = new int[inventory.Count];
        for (var number = 0; number < totals.Length; number++)
        {
            totals[alike.FirstLike(number)].Add(in inventory[number], Doubt.None);
            counts[alike.FirstLike(number)]++;
        }
        for (var number = 0; number < totals.Length; number++)
        {
            around[number].Add(in totals[number], counts[number] > 1 ? DoubtAmong(number) : Doubt.None);
        }
    }

    public static Balances Of(Inventory inventory, OverlapScope scope, MeetingJoin join, CancellationToken cancellation)
    {
        var alike = Alike.Of(inventory, scope);
        var balances = new Balances(inventory, scope, alike);
        var sink = new BalanceSink(inventory, balances);
        var kinds = alike.AreMany
            ? new(inventory, scope, cancellation, number => alike.FirstLike(number) == number)
            : join;
        kinds.Run(ref sink, cancellation);
        for (var number = 0; number < balances.answers.Length; number++)
        {
            balances.answers[number] = inventory[number].IsOffer ? balances.Around(number).IsExceeded : Answer.Unknown;
        }
        return balances;
    }

    public int DayOf(int number) => Math.Max(inventory[number].Begin, first);

    public Balance Around(int offer)
    {
        var kind = alike.FirstLike(offer);
        var sums = around[kind];
        // Of itself it is sure that it is there.
        sums.AddSure(in inventory[offer], isCounted: DoubtAmong(kind) == Doubt.None || totals[kind].Count == 1);
        return sums.Balance;
    }

    public Answer IsExceededAround(int offer) => answers[offer];

    /// <summary>Takes in that two kinds of the inventory meet, or may meet.</summary>
    public void Add(int one, int other, Doubt doubt)
    {
        // They share a day: what begins no later is there on the first day of the other.
        var (day, others) = (DayOf(one), DayOf(other));
        if (others <= day)
        {
            around[one].Add(in totals[other], doubt);
        }
        if (day <= others)
        {
            around[other].Add(in totals[one], doubt);
        }
    }

    private Doubt DoubtAmong(int kind)
    {
        ref readonly var item = ref inventory[kind];
        var place = item.HasSeveralPlaces ? Places.NotStated + 1 : item.Place;
        return new MeetingSpot(place, inventory.Aims.Groups(item.Aim, item.Aim), true).DoubtOf(in item, in item);
    }
}
