namespace Samskab.Overlaps;

/// <summary>Takes the pairs that a join finds, each once.</summary>
internal interface IMeetingSink
{
    /// <summary>Whether it takes pairs by the run, as a number, and none one by one.</summary>
    static virtual bool TakesRuns => false;

    /// <summary>Whether it wants no more.</summary>
    bool HasEnough { get; }

    /// <summary>Takes a pair of numbers of an inventory, in either order.</summary>
    void Meet(int one, int other, MeetingSpot spot);

    /// <summary>Takes so many pairs; some may be found again elsewhere, where offers are for several areas.</summary>
    void MeetRun(int count) => throw new NotSupportedException();
}
