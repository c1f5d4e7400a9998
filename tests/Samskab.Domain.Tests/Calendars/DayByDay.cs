using NodaTime;
using Samskab.Calendars;

namespace Samskab.Domain.Tests.Calendars;

/// <summary>What a schedule means, slow and obvious: ask of each day whether it is one of its dates.</summary>
internal static class DayByDay
{
    public static IEnumerable<LocalDate> OccurrencesIn(Schedule schedule, DateInterval interval)
    {
        var rule = ByRule(schedule, interval.End).ToHashSet();
        return interval.Where(day =>
            (rule.Contains(day) || schedule.ExtraDates.Contains(day)) && !schedule.Exceptions.Contains(day)
        );
    }

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
            weekly => weekly.Days.Contains(day.DayOfWeek) && Weeks(weekly.From ?? day, day) % weekly.Every == 0,
            onDays =>
                (onDays.Days.Contains(day.Day) || onDays.Days.Contains(-FromEnd(day)))
                && Months(onDays.From ?? day, day) % onDays.Every == 0,
            onWeekdays =>
                onWeekdays.Days.Any(one => IsThat(one, day))
                && Months(onWeekdays.From ?? day, day) % onWeekdays.Every == 0,
            yearly => yearly.Month == day.Month && yearly.Day == day.Day,
            yearlyOnWeekday => yearlyOnWeekday.Month == day.Month && IsThat(yearlyOnWeekday.Day, day),
            timesPerYear => false,
            dated => dated.Dates.Contains(day)
        );

    private static int Weeks(LocalDate from, LocalDate to) =>
        Period.Between(Monday(from), Monday(to), PeriodUnits.Days).Days / 7;

    private static LocalDate Monday(LocalDate day) =>
        day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Previous(IsoDayOfWeek.Monday);

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
