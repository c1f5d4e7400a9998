using FsCheck;
using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Domain.Tests.Calendars;

public sealed class ScheduleLawTests
{
    [Fact]
    public void Every_so_many_days_falls_as_day_by_day() => FallAsDayByDay(AnySchedule.Daily);

    [Fact]
    public void Weeks_fall_as_day_by_day() => FallAsDayByDay(AnySchedule.Weekly);

    [Fact]
    public void Days_of_the_month_fall_as_day_by_day() => FallAsDayByDay(AnySchedule.MonthlyOnDays);

    [Fact]
    public void Weekdays_of_the_month_fall_as_day_by_day() => FallAsDayByDay(AnySchedule.MonthlyOnWeekdays);

    [Fact]
    public void Days_of_the_year_fall_as_day_by_day() => FallAsDayByDay(AnySchedule.Yearly);

    [Fact]
    public void Weekdays_of_the_year_fall_as_day_by_day() => FallAsDayByDay(AnySchedule.YearlyOnWeekday);

    [Fact]
    public void Numbered_days_of_the_year_fall_as_day_by_day() => FallAsDayByDay(AnySchedule.YearlyOnDays);

    [Fact]
    public void Weeks_of_the_year_fall_as_day_by_day() => FallAsDayByDay(AnySchedule.YearlyInWeeks);

    [Fact]
    public void Given_dates_fall_as_day_by_day() => FallAsDayByDay(AnySchedule.Dated);

    [Fact]
    public void Of_a_number_of_times_a_year_only_extra_dates_are_known() => FallAsDayByDay(AnySchedule.TimesPerYear);

    [Fact]
    public void Whether_it_takes_place_on_a_day_agrees_with_its_dates() =>
        Law.Holds(
            AnySchedule.WithInterval(AnySchedule.Any),
            one =>
            {
                var known = one.Schedule.OccurrencesIn(one.Interval).ToHashSet();
                foreach (var day in one.Interval.Where(day => day.Day > 25))
                {
                    var expected =
                        known.Contains(day) ? Answer.Yes
                        : one.Schedule is not Schedule.TimesPerYear ? Answer.No
                        : one.Schedule.Exceptions.Contains(day) ? Answer.No
                        : day < one.Schedule.From || day > one.Schedule.Until ? Answer.No
                        : one.Schedule.SkipsHolidays && AnySchedule.Holidays.On(day) is not null ? Answer.No
                        : Answer.Unknown;
                    one.Schedule.OccursOn(day).ShouldBe(expected, $"{day}");
                }
            },
            50
        );

    private static void FallAsDayByDay(Gen<Schedule> schedules) =>
        Law.Holds(
            AnySchedule.WithInterval(schedules),
            one =>
                one.Schedule.OccurrencesIn(one.Interval)
                    .ShouldBe(DayByDay.OccurrencesIn(one.Schedule, one.Interval), one.Schedule.ToString())
        );
}
