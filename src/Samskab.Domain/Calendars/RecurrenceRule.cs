using NodaTime;
using Samskab.Imports;

namespace Samskab.Calendars;

/// <summary>Reads and writes recurrence rules (RRULE) of RFC 5545: <c>FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH</c>.</summary>
/// <remarks>
/// A rule says on which days. Of what RFC 5545 has, Samskab has not: rules finer than a day, BYSETPOS, and parts that limit one another
/// such as BYDAY with BYMONTHDAY; such a rule is refused with the part named. The first day (DTSTART) is a date only if the rule falls on it.
/// </remarks>
public static class RecurrenceRule
{
    /// <summary>Reads a rule.</summary>
    /// <remarks>
    /// The value is null where the rule can not be a schedule. Each problem has the part of the rule as its path. A rule that is read but
    /// never falls is told (<c>rule-never</c>).
    /// </remarks>
    /// <param name="text">The rule, without <c>RRULE:</c>; upper and lower case are the same.</param>
    /// <param name="from">The first day (DTSTART), from which weeks, months and dates are counted; null where the rule needs none.</param>
    /// <param name="time">The time of day of each date; null where it is not stated.</param>
    /// <param name="zone">The id of the time zone in the tz database.</param>
    /// <exception cref="ArgumentException">The tz database has no such zone.</exception>
    public static ImportReport<Schedule?> Parse(
        string text,
        LocalDate? from = null,
        LocalTime? time = null,
        string zone = Schedule.DefaultZone
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new RuleProblems();
        var start = new RuleStart(from, time, TimeZones.Checked(zone, nameof(zone)));
        var schedule = RuleParts.Read(text, problems) is { } parts ? RuleReader.Read(parts, start, problems) : null;
        if (schedule is not null && schedule.FirstOnOrAfter(from ?? LocalDate.MinIsoValue) is null)
        {
            problems.Add("rule-never", "RRULE", text, "a rule that falls on a day from the first day to the last");
        }
        return problems.Report(schedule is null ? null : schedule with { Time = time, Zone = zone });
    }

    /// <summary>Writes the rule of a schedule, or null where it has none: a number of times a year, given dates.</summary>
    /// <remarks>
    /// Read again with the same first day it is the same pattern. The first day, time, length, exceptions, extra dates and holidays
    /// are not in a rule.
    /// </remarks>
    /// <param name="schedule">The schedule.</param>
    public static string? Of(Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return RuleWriter.Write(schedule);
    }
}
