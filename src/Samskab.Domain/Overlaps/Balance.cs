using Samskab.Facts;
using Samskab.Offers;

namespace Samskab.Overlaps;

/// <summary>How much room there is around an offer, and how many are in need of it.</summary>
/// <param name="Room">How many people there is room for.</param>
/// <param name="Need">How many people are in need; null where no need is stated.</param>
/// <param name="Doubts">What is not known of how those around meet it.</param>
internal readonly record struct Balance(Headcount Room, Headcount? Need, Doubt Doubts)
{
    /// <summary>Whether there is more room than need.</summary>
    public Answer IsExceeded =>
        Room.Most <= Need?.Least ? Answer.No
        : Room.Least > Need?.Most ? Answer.Yes
        : Answer.Unknown;
}
