using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>Makes the schedule of a rule whose parts are read.</summary>
internal sealed class RuleReader
{
    private readonly RuleParts parts;
    private readonly RuleStart start;
    private readonly RuleProblems problems;
    private readonly LocalDate? until;

    private RuleReader(RuleParts parts, RuleStart start, RuleProblems problems)
    {
        (this.parts, this.start, this.problems) = (parts, start, problems);
        until = RuleUntil.Read(parts, start, problems);
        CheckStart();
        CheckTogether();
    }

    private LocalDate? From => start.From;

    /// <summary>The schedule, or null where there is none, with what is wrong told.</summary>
    public static Schedule? Read(RuleParts parts, RuleStart start, RuleProblems problems)
    {
        var reader = new RuleReader(parts, start, problems);
        return problems.Any ? null : reader.Made();
    }

    private Schedule? Made() =>
        parts.Frequency switch
        {
            "DAILY" => Daily(),
            "WEEKLY" => Weekly(),
            "MONTHLY" => Monthly(),
            _ => Yearly(),
        };

    private Schedule? Daily() =>
        parts switch
        {
            { Days.Count: 0, MonthDays.Count: 0, Months.Count: 0 } => new Schedule.Daily(
                parts.Every,
                From,
                until,
                parts.Count
            ),
            { Every: > 1 } => NotSupported("INTERVAL", "FREQ=DAILY with INTERVAL alone"),
            { MonthDays.Count: > 0, Days.Count: 0 } => OnDays(1, parts.MonthDays),
            { Days.Count: > 0, MonthDays.Count: 0, Months.Count: 0 } => OnWeekdays(1),
            _ => NotSupported(parts.Months.Count > 0 ? "BYMONTH" : "BYDAY", "FREQ=DAILY with BYDAY or BYMONTHDAY"),
        };

    private Schedule? Weekly() =>
        parts.Months.Count > 0 ? NotSupported("BYMONTH", "FREQ=WEEKLY without it")
        : parts.Days.Count > 0 || HasFirstDay("BYDAY") ? OnWeekdays(parts.Every)
        : null;

    private Schedule? Monthly() =>
        parts switch
        {
            { MonthDays.Count: > 0, Days.Count: > 0 } => NotSupported("BYDAY", "BYDAY or BYMONTHDAY"),
            { MonthDays.Count: > 0 } => OnDays(parts.Every, parts.MonthDays),
            { Days.Count: > 0 } => OnWeekdaysOfMonth(parts.Every),
            _ => HasFirstDay("BYMONTHDAY") ? OnDays(parts.Every, [From!.Value.Day]) : null,
        };

    private Schedule? Yearly() =>
        parts switch
        {
            { Weeks.Count: > 0 } => InWeeks(),
            { YearDays.Count: > 0 } => OnDaysOfYear(),
            { MonthDays.Count: > 0, Days.Count: > 0 } => NotSupported("BYDAY", "BYDAY or BYMONTHDAY"),
            { Days.Count: > 0 } => OnWeekdaysOfYear(),
            { MonthDays.Count: > 0 } => OnDaysOfMonths(parts.Months, parts.MonthDays),
            _ => HasFirstDay("BYMONTHDAY") ? OnFirstDay(From!.Value) : null,
        };

    private Schedule? OnFirstDay(LocalDate first) =>
        OnDaysOfMonths(parts.Months.Count > 0 ? parts.Months : [first.Month], [first.Day]);

    private Schedule? OnDaysOfMonths(ValueList<int> months, ValueList<int> days) =>
        months.Count == 1 && days is [> 0 and var day] ? OnDayOfYear(months[0], day)
        : parts.Every == 1 ? OnDays(1, days, months)
        : NotSupported("INTERVAL", "one month (BYMONTH) and one day (BYMONTHDAY) where it is not every year");

    private Schedule.Yearly? OnDayOfYear(int month, int day)
    {
        if (day <= CalendarSystem.Iso.GetDaysInMonth(Schedule.LeapYear, month))
        {
            return new(month, day, From, until, parts.Count) { Every = parts.Every };
        }
        problems.Add("rule-never", "BYMONTHDAY", RuleParts.Text(day), $"a day that month {month} has");
        return null;
    }

    private Schedule? OnWeekdaysOfYear() =>
        parts switch
        {
            { Months.Count: 1, Days: [{ Place: not null }] } => OnWeekdayOfYear(),
            { Every: > 1 } => NotSupported(
                "INTERVAL",
                "one month (BYMONTH) and one BYDAY with its place where it is not every year"
            ),
            { Months.Count: > 0 } => OnWeekdaysOfMonth(1),
            _ => parts.Days.Any(day => day.Place is not null)
                ? NotSupported("BYDAY", "a place in a month (BYMONTH)")
                : OnWeekdays(1),
        };

    private Schedule.YearlyOnWeekday? OnWeekdayOfYear() =>
        WeekdaysOfMonth() is not [var day]
            ? null
            : new(parts.Months[0], day, From, until, parts.Count) { Every = parts.Every };

    private Schedule? OnDaysOfYear() =>
        parts.Months.Count + parts.MonthDays.Count + parts.Days.Count > 0
            ? NotSupported("BYYEARDAY", "BYYEARDAY alone")
            : new Schedule.YearlyOnDays(parts.Every, parts.YearDays, From, until, parts.Count);

    private Schedule? InWeeks() =>
        parts.Months.Count + parts.MonthDays.Count + parts.YearDays.Count > 0
            ? NotSupported("BYWEEKNO", "BYWEEKNO with BYDAY")
        : parts.Days.Count > 0 || HasFirstDay("BYDAY")
            ? new Schedule.YearlyInWeeks(parts.Every, parts.Weeks, WeekdaysOrFirst(), From, until, parts.Count)
            {
                WeekStart = parts.WeekStart,
            }
        : null;

    private Schedule.Weekly OnWeekdays(int every) =>
        new(every, WeekdaysOrFirst(), From, until, parts.Count) { WeekStart = parts.WeekStart };

    private Schedule.MonthlyOnDays OnDays(int every, ValueList<int> days, ValueList<int>? months = null) =>
        new(every, days, From, until, parts.Count) { Months = months ?? parts.Months };

    private Schedule.MonthlyOnWeekdays? OnWeekdaysOfMonth(int every) =>
        WeekdaysOfMonth() is { Count: > 0 } days
            ? new(every, days, From, until, parts.Count) { Months = parts.Months }
            : null;

    private ValueList<IsoDayOfWeek> WeekdaysOrFirst() =>
        parts.Days.Count > 0 ? parts.Days.Select(day => day.Weekday).ToValueList() : [From!.Value.DayOfWeek];

    private ValueList<WeekdayOfMonth> WeekdaysOfMonth()
    {
        foreach (var day in parts.Days.Where(day => day.Place is < -5 or > 5))
        {
            problems.Add("rule-value", "BYDAY", day.ToString(), "1 to 5 in a month, -1 to -5 from its end");
        }
        return problems.Any ? [] : parts.Days.SelectMany(day => day.InMonth()).ToValueList();
    }

    private bool HasFirstDay(string part)
    {
        if (From is null)
        {
            problems.Add("rule-first-day-missing", part, parts.Frequency, $"a first day (DTSTART), or {part}");
        }
        return From is not null;
    }

    private void CheckStart()
    {
        if (From is null && (parts.Every > 1 || parts.Count is not null))
        {
            var (part, value) = parts.Every > 1 ? ("INTERVAL", parts.Every) : ("COUNT", parts.Count!.Value);
            problems.Add(
                "rule-first-day-missing",
                part,
                RuleParts.Text(value),
                $"a first day (DTSTART), or a rule without {part}"
            );
        }
    }

    // What RFC 5545 does not permit together.
    private void CheckTogether()
    {
        Clash(parts.Weeks.Count > 0 && parts.Frequency != "YEARLY", "BYWEEKNO", "FREQ=YEARLY");
        Clash(parts.YearDays.Count > 0 && parts.Frequency is not "YEARLY", "BYYEARDAY", "FREQ=YEARLY");
        Clash(parts.MonthDays.Count > 0 && parts.Frequency == "WEEKLY", "BYMONTHDAY", "FREQ=DAILY, MONTHLY or YEARLY");
        var hasPlaces = parts.Days.Any(day => day.Place is not null);
        var takesPlaces = parts.Frequency is "MONTHLY" or "YEARLY" && parts.Weeks.Count == 0;
        Clash(
            hasPlaces && !takesPlaces,
            "BYDAY",
            "MO to SU without a place, but with FREQ=MONTHLY or YEARLY and no BYWEEKNO"
        );
        Clash(parts.Count is not null && parts.Until is not null, "COUNT", "COUNT or UNTIL");
    }

    private void Clash(bool isOne, string part, string permitted)
    {
        if (isOne)
        {
            problems.Add("rule-parts-clash", part, parts.Frequency, permitted);
        }
    }

    private Schedule? NotSupported(string part, string permitted)
    {
        problems.Add("rule-not-supported", part, parts.Frequency, permitted);
        return null;
    }
}
