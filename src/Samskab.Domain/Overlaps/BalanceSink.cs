namespace Samskab.Overlaps;

/// <summary>Adds what meets an offer to the balance around it.</summary>
internal readonly struct BalanceSink(Inventory inventory, Balances balances) : IMeetingSink
{
    public bool HasEnough => false;

    public void Meet(int one, int other, MeetingSpot spot) =>
        balances.Add(one, other, spot.DoubtOf(in inventory[one], in inventory[other]));
}
