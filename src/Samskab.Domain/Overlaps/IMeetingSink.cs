namespace Samskab.Overlaps;

/// <summary>Takes the pairs that a join finds, each once.</summary>
internal interface IMeetingSink
{
    /// <summary>Whether it wants no more.</summary>
    bool HasEnough { get; }

    /// <summary>Takes a pair of numbers of an inventory, in either order.</summary>
    void Meet(int one, int other, MeetingSpot spot);
}
