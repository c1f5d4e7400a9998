namespace Samskab.Overlaps;

/// <summary>Counts pairs without going through them.</summary>
internal struct RunCounter : IMeetingSink
{
    public static bool TakesRuns => true;

    public readonly bool HasEnough => false;

    public long Pairs { get; private set; }

    public readonly void Meet(int one, int other, MeetingSpot spot) => throw new NotSupportedException();

    public void MeetRun(int count) => Pairs += count;
}
