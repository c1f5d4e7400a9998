using NodaTime;
using NodaTime.Text;

namespace Samskab.Calendars;

/// <summary>The time in which two sessions run at once, by the clock on the wall.</summary>
public sealed record SessionOverlap
{
    /// <summary>The time in which two sessions run at once.</summary>
    /// <param name="begins">When both have begun, inclusive.</param>
    /// <param name="ends">When the first of them has ended, exclusive.</param>
    /// <param name="zone">The id of the time zone of both in the tz database.</param>
    /// <exception cref="ArgumentException">The end is not after the beginning, or the tz database has no such zone.</exception>
    public SessionOverlap(LocalDateTime begins, LocalDateTime ends, string zone = Schedule.DefaultZone)
    {
        if (ends <= begins)
        {
            throw new ArgumentException(
                $"The overlap ends at {Text(ends)} but begins at {Text(begins)}. Permitted: a later end.",
                nameof(ends)
            );
        }
        (Begins, Ends) = (begins, ends);
        Zone = TimeZones.Checked(zone, nameof(zone));
    }

    /// <summary>When both have begun, inclusive.</summary>
    public LocalDateTime Begins { get; }

    /// <summary>When the first of them has ended, exclusive.</summary>
    public LocalDateTime Ends { get; }

    /// <summary>The zone of the two times: that of the schedules, or UTC where they are of different zones.</summary>
    public string Zone { get; }

    internal static SessionOverlap Of(ScheduleSession one, ScheduleSession other) =>
        new(
            LocalDateTime.Max(one.Begins!.Value, other.Begins!.Value),
            LocalDateTime.Min(one.Ends!.Value, other.Ends!.Value),
            one.Zone
        );

    private static string Text(LocalDateTime time) => LocalDateTimePattern.GeneralIso.Format(time);
}
