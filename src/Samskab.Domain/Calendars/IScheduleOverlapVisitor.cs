namespace Samskab.Calendars;

/// <summary>Looks at the pairs of schedules that meet, one by one.</summary>
public interface IScheduleOverlapVisitor
{
    /// <summary>Looks at a pair; false where it wants no more.</summary>
    /// <param name="one">The number of the one schedule: its place in the list.</param>
    /// <param name="other">The number of the other, greater than that of the one.</param>
    /// <param name="meeting">The number of pairs of sessions that run at the same time, 1 or more; 2147483647 where they are more.</param>
    bool Visit(int one, int other, int meeting);
}
