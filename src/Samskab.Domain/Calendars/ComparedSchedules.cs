using NodaTime;

namespace Samskab.Calendars;

/// <summary>Schedules whose sessions in some days are compared, each looked at once.</summary>
/// <remarks>Most are weekly and in one zone: those are numbers, the others a bit a day; few days are bits of both.</remarks>
internal sealed class ComparedSchedules
{
    // Sessions so long meet so many days of others that bits are quicker.
    private const int MostMinutesAsNumbers = WeekTimes.WeekInMinutes;
    private const int NotAsNumbers = -1;

    private readonly IReadOnlyList<Schedule> schedules;
    private readonly DateInterval days;
    private readonly WeeklyForm[] forms;
    private readonly int[] zones;
    private readonly PreparedSchedule?[] prepared;
    private readonly CommonDays? common;

    public ComparedSchedules(IReadOnlyList<Schedule> schedules, DateInterval days)
    {
        (this.schedules, this.days) = (schedules, days);
        forms = new WeeklyForm[schedules.Count];
        zones = new int[schedules.Count];
        prepared = new PreparedSchedule?[schedules.Count];
        var range = DayRange.Of(days);
        common = range.Length <= CommonDays.MostDays ? new(range, schedules.Count) : null;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < schedules.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(schedules[i], nameof(schedules));
            var zone = numbers.TryGetValue(schedules[i].Zone, out var number) ? number : numbers.Count;
            numbers[schedules[i].Zone] = zone;
            (forms[i], zones[i]) = FormOf(schedules[i]) is { } form ? (form, zone) : (default, NotAsNumbers);
            KeepDays(i);
        }
    }

    /// <summary>Whether it is known when the sessions of a schedule run.</summary>
    public bool IsKnown(int number) =>
        schedules[number] is { DatesAreKnown: true, Time: not null, LengthInMinutes: not null };

    /// <summary>When in a week its sessions run, by the clock on the wall; null where it has none in these days.</summary>
    public WeekTimes? TimesOf(int number)
    {
        if (IsWeekly(number))
        {
            var form = forms[number];
            return form.Days.Count == 0
                ? null
                : new(form.Days.DaysOfWeek, form.StartMinute, form.LengthInMinutes, AreExact: true);
        }
        var weekdays = PreparedOf(number).Days.DaysOfWeek;
        return weekdays == 0 ? null : TimesOn(weekdays, schedules[number]);
    }

    /// <summary>The number of pairs of sessions that run at the same time, as <see cref="Schedule.CountOverlapsIn"/>.</summary>
    public int CountOverlaps(int one, int other) =>
        IsWeekly(one) && zones[one] == zones[other]
            ? (int)Math.Min(int.MaxValue, forms[one].CountOverlaps(in forms[other]))
            : PreparedOf(one).CountOverlaps(PreparedOf(other)) ?? 0;

    /// <summary>The same for two that meet and are both within the day.</summary>
    /// <remarks>They meet on each day they share.</remarks>
    public int CountCommonDays(int one, int other) => common?.Count(one, other) ?? CountOverlaps(one, other);

    private bool IsWeekly(int number) => zones[number] != NotAsNumbers;

    private void KeepDays(int number)
    {
        if (IsWeekly(number))
        {
            common?.Set(number, forms[number].Days);
        }
        else if (IsKnown(number))
        {
            common?.Set(number, PreparedOf(number).Days);
        }
    }

    private WeeklyForm? FormOf(Schedule schedule) =>
        schedule.LengthInMinutes <= MostMinutesAsNumbers ? WeeklyForm.Of(schedule)?.Within(days) : null;

    // Threads that ask for one at once find the same.
    private PreparedSchedule PreparedOf(int number) => prepared[number] ??= new(schedules[number], days);

    // The line has whole minutes: a session that begins within one takes all of it, and one more at its end.
    private static WeekTimes TimesOn(uint weekdays, Schedule schedule)
    {
        var (minute, rest) = Math.DivRem(schedule.Time!.Value.NanosecondOfDay, NodaConstants.NanosecondsPerMinute);
        return new(weekdays, minute, (long)schedule.LengthInMinutes!.Value + (rest > 0 ? 1 : 0), AreExact: rest == 0);
    }
}
