using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>Where a join found a pair.</summary>
/// <param name="Place">The place.</param>
/// <param name="Groups">Whether the groups of both can share people.</param>
/// <param name="HasGuest">Whether one of them is at home elsewhere.</param>
internal readonly record struct MeetingSpot(int Place, Answer Groups, bool HasGuest = false)
{
    /// <summary>Whether their areas meet, or it is not stated where one of them is.</summary>
    public Answer Areas => Place == Places.NotStated ? Answer.Unknown : Answer.Yes;
}
