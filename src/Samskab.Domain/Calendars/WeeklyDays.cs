using NodaTime;

namespace Samskab.Calendars;

/// <summary>The days of a weekly schedule in an interval: a progression for each day of the week, and the days that differ.</summary>
internal sealed class WeeklyDays
{
    private static readonly HashSet<long> None = [];

    private readonly Schedule.Weekly schedule;

    public WeeklyDays(Schedule.Weekly schedule, DateInterval interval)
    {
        this.schedule = schedule;
        Pattern = schedule.Progressions(DayNumber.Of(interval.Start), DayNumber.Of(interval.End));
        Special =
            schedule.Exceptions.Count + schedule.ExtraDates.Count == 0
                ? None
                : schedule.Exceptions.Concat(schedule.ExtraDates).Where(interval.Contains).Select(Number).ToHashSet();
    }

    /// <summary>The days by the rule alone.</summary>
    public Progression[] Pattern { get; }

    /// <summary>The exceptions and extra dates, each once.</summary>
    public HashSet<long> Special { get; }

    public int Count =>
        Pattern.Sum(days => days.Count) + Special.Sum(day => (Contains(day) ? 1 : 0) - (InPattern(day) ? 1 : 0));

    public bool InPattern(long day)
    {
        foreach (var days in Pattern)
        {
            if (days.Contains(day))
            {
                return true;
            }
        }
        return false;
    }

    public bool Contains(long day)
    {
        if (Special.Count == 0 || !Special.Contains(day))
        {
            return InPattern(day);
        }
        return !schedule.Exceptions.Has(DayNumber.Date(day));
    }

    private static long Number(LocalDate date) => DayNumber.Of(date);
}
