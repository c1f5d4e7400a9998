using NodaTime;

namespace Samskab.Calendars;

/// <summary>Schedules whose sessions in some days are compared, each looked at once.</summary>
/// <remarks>Most are weekly and in one zone: those are numbers, the others a bit a day; few days are bits of both.</remarks>
internal sealed class ComparedSchedules
{
    // Sessions so long meet so many days of others that bits are quicker.
    private const int MostMinutesAsNumbers = WeekTimes.WeekInMinutes;

    // Instead of the number of a zone.
    private const int NotWeekly = -1;
    private const int NotKnown = -2;

    private readonly GroupedSchedules schedules;
    private readonly DateInterval days;
    private readonly WeeklyForm[] forms;
    private readonly int[] zones;
    private readonly PreparedSchedule?[] prepared;
    private readonly CommonDays? common;
    private readonly Dictionary<string, int> zoneNumbers = new(StringComparer.Ordinal);

    public ComparedSchedules(GroupedSchedules schedules, DateInterval days)
    {
        (this.schedules, this.days) = (schedules, days);
        forms = new WeeklyForm[schedules.Count];
        zones = new int[schedules.Count];
        prepared = new PreparedSchedule?[schedules.Count];
        var range = DayRange.Of(days);
        common = range.Length <= CommonDays.MostDays ? new(range, schedules.Count) : null;
        // As they were given, which is how they most likely lie in memory.
        for (var number = 0; number < schedules.Count; number++)
        {
            Read(schedules.PlaceOf(number));
        }
    }

    /// <summary>Whether it is known when the sessions of a schedule run.</summary>
    public bool IsKnown(int place) => zones[place] != NotKnown;

    /// <summary>When in a week its sessions run, by a clock that its whole group has; null where that is not known or never.</summary>
    public WeekTimes? TimesOf(int place)
    {
        var times = IsKnown(place) ? TimesOnWall(place) : null;
        return schedules.SharesZone(place) ? times : times?.InUtc(DateTimeZoneProviders.Tzdb[schedules[place].Zone]);
    }

    /// <summary>The number of pairs of sessions that run at the same time, as <see cref="Schedule.CountOverlapsIn"/>.</summary>
    public int CountOverlaps(int one, int other) =>
        IsWeekly(one) && zones[one] == zones[other]
            ? (int)Math.Min(int.MaxValue, forms[one].CountOverlaps(in forms[other]))
            : PreparedAt(one).CountOverlaps(PreparedAt(other)) ?? 0;

    /// <summary>The same for two that meet and are both within the day.</summary>
    /// <remarks>They meet on each day they share.</remarks>
    public int CountCommonDays(int one, int other) => common?.Count(one, other) ?? CountOverlaps(one, other);

    private void Read(int place)
    {
        var schedule = schedules[place];
        if (schedule is not { DatesAreKnown: true, Time: not null, LengthInMinutes: { } length })
        {
            zones[place] = NotKnown;
        }
        else if (length <= MostMinutesAsNumbers && WeeklyForm.Of(schedule) is { } form)
        {
            zones[place] = NumberOf(schedule.Zone);
            forms[place] = form.Within(days);
            common?.Set(place, forms[place].Days);
        }
        else
        {
            zones[place] = NotWeekly;
            common?.Set(place, PreparedAt(place).Days);
        }
    }

    private int NumberOf(string zone)
    {
        zoneNumbers.TryAdd(zone, zoneNumbers.Count);
        return zoneNumbers[zone];
    }

    private bool IsWeekly(int place) => zones[place] >= 0;

    // Threads that ask for one at once find the same.
    private PreparedSchedule PreparedAt(int place) => prepared[place] ??= new(schedules[place], days);

    private WeekTimes? TimesOnWall(int place)
    {
        if (IsWeekly(place))
        {
            var (pattern, start, length) = forms[place];
            return pattern.Count == 0 ? null : new(pattern.DaysOfWeek, start, length, AreExact: true);
        }
        var weekdays = PreparedAt(place).Days.DaysOfWeek;
        return weekdays == 0 ? null : TimesOn(weekdays, schedules[place]);
    }

    // The line has whole minutes: a session that begins within one takes all of it, and one more at its end.
    private static WeekTimes TimesOn(uint weekdays, Schedule schedule)
    {
        var (minute, rest) = Math.DivRem(schedule.Time!.Value.NanosecondOfDay, NodaConstants.NanosecondsPerMinute);
        return new(weekdays, minute, (long)schedule.LengthInMinutes!.Value + (rest > 0 ? 1 : 0), AreExact: rest == 0);
    }
}
