using NodaTime;
using NodaTime.Text;

namespace Samskab.Calendars;

/// <summary>The time in which two sessions run at once, by the clock on the wall.</summary>
public sealed record SessionOverlap
{
    /// <summary>The time in which two sessions run at once.</summary>
    /// <param name="begins">When both have begun, inclusive.</param>
    /// <param name="ends">When the first of them has ended, exclusive.</param>
    /// <exception cref="ArgumentException">The end is not after the beginning.</exception>
    public SessionOverlap(LocalDateTime begins, LocalDateTime ends)
    {
        if (ends <= begins)
        {
            throw new ArgumentException(
                $"The overlap ends at {Text(ends)} but begins at {Text(begins)}. Permitted: a later end.",
                nameof(ends)
            );
        }
        (Begins, Ends) = (begins, ends);
    }

    /// <summary>When both have begun, inclusive.</summary>
    public LocalDateTime Begins { get; }

    /// <summary>When the first of them has ended, exclusive.</summary>
    public LocalDateTime Ends { get; }

    internal static SessionOverlap? FirstOf(Schedule one, Schedule other, SessionReach reach, IDayPair pair)
    {
        SessionOverlap? first = null;
        for (var shift = reach.First; shift <= reach.Last; shift++)
        {
            if (pair.First(shift) is { } day)
            {
                var overlap = Of(one.Session(DayNumber.Date(day)), other.Session(DayNumber.Date(day + shift)));
                first = first is null || overlap.IsBefore(first) ? overlap : first;
            }
        }
        return first;
    }

    private static SessionOverlap Of(ScheduleSession one, ScheduleSession other) =>
        new(
            LocalDateTime.Max(one.Begins!.Value, other.Begins!.Value),
            LocalDateTime.Min(one.Ends!.Value, other.Ends!.Value)
        );

    private bool IsBefore(SessionOverlap other) =>
        Begins < other.Begins || (Begins == other.Begins && Ends < other.Ends);

    private static string Text(LocalDateTime time) => LocalDateTimePattern.GeneralIso.Format(time);
}
