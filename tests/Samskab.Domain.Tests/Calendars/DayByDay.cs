using NodaTime;
using NodaTime.Calendars;
using Samskab.Calendars;

namespace Samskab.Domain.Tests.Calendars;

/// <summary>What a schedule means, slow and obvious: ask of each day whether it is one of its dates.</summary>
internal static class DayByDay
{
    public static IEnumerable<LocalDate> OccurrencesIn(Schedule schedule, DateInterval interval)
    {
        var rule = ByRule(schedule, interval.End).ToHashSet();
        return interval.Where(day =>
            (rule.Contains(day) && !IsSkipped(schedule, day) || schedule.ExtraDates.Contains(day))
            && !schedule.Exceptions.Contains(day)
        );
    }

    private static bool IsSkipped(Schedule schedule, LocalDate day) =>
        schedule.SkipsHolidays && AnySchedule.Holidays.On(day) is not null;

    private static IEnumerable<LocalDate> ByRule(Schedule schedule, LocalDate end)
    {
        var first = schedule.From ?? new(2013, 1, 1);
        var found = 0;
        for (var day = first; day <= end; day = day.PlusDays(1))
        {
            if (!(day > schedule.Until) && !(found >= schedule.Count) && IsOn(schedule, day))
            {
                found++;
                yield return day;
            }
        }
    }

    private static bool IsOn(Schedule schedule, LocalDate day) =>
        schedule.Match(
            daily => Period.DaysBetween(daily.From ?? day, day) % daily.Every == 0,
            weekly =>
                weekly.Days.Contains(day.DayOfWeek)
                && Weeks(weekly.From ?? day, day, weekly.WeekStart) % weekly.Every == 0,
            onDays =>
                (onDays.Days.Contains(day.Day) || onDays.Days.Contains(-FromEnd(day)))
                && (onDays.Months.Count == 0 || onDays.Months.Contains(day.Month))
                && Months(onDays.From ?? day, day) % onDays.Every == 0,
            onWeekdays =>
                onWeekdays.Days.Any(one => IsThat(one, day))
                && (onWeekdays.Months.Count == 0 || onWeekdays.Months.Contains(day.Month))
                && Months(onWeekdays.From ?? day, day) % onWeekdays.Every == 0,
            yearly =>
                yearly.Month == day.Month
                && yearly.Day == day.Day
                && (day.Year - (yearly.From ?? day).Year) % yearly.Every == 0,
            yearlyOnWeekday =>
                yearlyOnWeekday.Month == day.Month
                && IsThat(yearlyOnWeekday.Day, day)
                && (day.Year - (yearlyOnWeekday.From ?? day).Year) % yearlyOnWeekday.Every == 0,
            onDaysOfYear =>
                (onDaysOfYear.Days.Contains(day.DayOfYear) || onDaysOfYear.Days.Contains(-FromEndOfYear(day)))
                && (day.Year - (onDaysOfYear.From ?? day).Year) % onDaysOfYear.Every == 0,
            inWeeks => inWeeks.Days.Contains(day.DayOfWeek) && IsInWeek(inWeeks, day),
            timesPerYear => false,
            dated => dated.Dates.Contains(day)
        );

    // By the rules for weeks of Noda Time, which know the number of a week and the year it belongs to.
    private static bool IsInWeek(Schedule.YearlyInWeeks schedule, LocalDate day)
    {
        var rule = WeekYearRules.ForMinDaysInFirstWeek(4, schedule.WeekStart);
        var (year, week) = (rule.GetWeekYear(day), rule.GetWeekOfWeekYear(day));
        var weeks = rule.GetWeeksInWeekYear(year);
        return (schedule.Weeks.Contains(week) || schedule.Weeks.Contains(week - weeks - 1))
            && (year - (schedule.From?.Year ?? year)) % schedule.Every == 0;
    }

    private static int FromEndOfYear(LocalDate day) => Period.DaysBetween(day, new(day.Year, 12, 31)) + 1;

    private static int Weeks(LocalDate from, LocalDate to, IsoDayOfWeek weekStart) =>
        Period.Between(Start(from, weekStart), Start(to, weekStart), PeriodUnits.Days).Days / 7;

    private static LocalDate Start(LocalDate day, IsoDayOfWeek weekStart) =>
        day.DayOfWeek == weekStart ? day : day.Previous(weekStart);

    private static int Months(LocalDate from, LocalDate to) => (to.Year - from.Year) * 12 + to.Month - from.Month;

    private static int FromEnd(LocalDate day) => DaysOfMonth(day).Count(other => other >= day);

    private static bool IsThat(WeekdayOfMonth one, LocalDate day)
    {
        if (one.Weekday != day.DayOfWeek)
        {
            return false;
        }
        var same = DaysOfMonth(day).Where(other => other.DayOfWeek == day.DayOfWeek).ToList();
        return one.Ordinal
            == (one.Ordinal > 0 ? same.Count(other => other <= day) : -same.Count(other => other >= day));
    }

    private static IEnumerable<LocalDate> DaysOfMonth(LocalDate day)
    {
        for (
            var one = day.With(DateAdjusters.StartOfMonth);
            one <= day.With(DateAdjusters.EndOfMonth);
            one = one.PlusDays(1)
        )
        {
            yield return one;
        }
    }
}
