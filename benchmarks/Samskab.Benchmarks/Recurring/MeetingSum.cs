using Samskab.Calendars;

namespace Samskab.Benchmarks.Recurring;

/// <summary>How many pairs meet, in how many pairs of sessions, and a sum that tells one set of pairs from another.</summary>
internal record struct MeetingSum(long Pairs, long Meeting, ulong Checksum) : IScheduleOverlapVisitor
{
    public bool Visit(int one, int other, int meeting)
    {
        Pairs++;
        Meeting += meeting;
        Checksum += (ulong)(one ^ other) * (uint)meeting;
        return true;
    }
}
