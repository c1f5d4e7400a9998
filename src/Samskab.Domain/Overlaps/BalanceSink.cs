using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>Adds what meets an offer to the balance around it.</summary>
internal readonly struct BalanceSink(Inventory inventory, Balances balances) : IMeetingSink
{
    public bool HasEnough => false;

    public void Meet(int one, int other, MeetingSpot spot)
    {
        var isSure =
            spot.Groups == Answer.Yes
            && spot.Place != Places.NotStated
            && !inventory[one].IsVague
            && !inventory[other].IsVague;
        balances.Add(one, other, isSure);
    }
}
