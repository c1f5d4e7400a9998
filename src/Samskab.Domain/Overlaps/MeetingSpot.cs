using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>Where a join found a pair.</summary>
/// <param name="Place">The place.</param>
/// <param name="Groups">Whether the groups of both can share people.</param>
/// <param name="IsSameTheme">Whether both are about one theme.</param>
/// <param name="HasGuest">Whether one of them is at home elsewhere.</param>
internal readonly record struct MeetingSpot(int Place, Answer Groups, bool IsSameTheme, bool HasGuest = false)
{
    /// <summary>Whether their areas meet, or it is not stated where one of them is.</summary>
    public Answer Areas => Place == Places.NotStated ? Answer.Unknown : Answer.Yes;

    /// <summary>Whether both are for one area.</summary>
    public bool IsSameArea => !HasGuest && Place != Places.NotStated;

    /// <summary>What is not known of how two meet that were found there.</summary>
    public Doubt DoubtOf(in Item one, in Item other) =>
        (Place == Places.NotStated ? Doubt.Areas : Doubt.None)
        | (Groups == Answer.Unknown ? Doubt.Groups : Doubt.None)
        | (one.IsVague || other.IsVague ? Doubt.Period : Doubt.None);
}
