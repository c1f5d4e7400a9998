using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>The balances of a whole inventory, added up pair by pair.</summary>
internal sealed class Balances : IBalances
{
    private readonly Inventory inventory;
    private readonly int first;
    private readonly Sums[] sums;
    private Answer[]? answers;

    public Balances(Inventory inventory, int first)
    {
        (this.inventory, this.first) = (inventory, first);
        sums = new Sums[inventory.Count];
        for (var number = 0; number < sums.Length; number++)
        {
            sums[number].Add(in inventory[number], Doubt.None);
        }
    }

    public int DayOf(int number) => Math.Max(inventory[number].Begin, first);

    public Balance Around(int offer) => sums[offer].Balance;

    public Answer IsExceededAround(int offer) => (answers ??= Judged())[offer];

    /// <summary>Takes in that two numbers of the inventory meet, or may meet.</summary>
    public void Add(int one, int other, Doubt doubt)
    {
        // They share a day: what begins no later is there on the first day of the other.
        var (day, others) = (DayOf(one), DayOf(other));
        if (others <= day)
        {
            sums[one].Add(in inventory[other], doubt);
        }
        if (day <= others)
        {
            sums[other].Add(in inventory[one], doubt);
        }
    }

    // Asked after all is added: most offers are part of several pairs.
    private Answer[] Judged() => Array.ConvertAll(sums, sum => sum.Balance.IsExceeded);
}
