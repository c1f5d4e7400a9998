using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Values;
using static NodaTime.IsoDayOfWeek;

namespace Samskab.Domain.Tests.Calendars;

public sealed class ScheduleTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);
    private static readonly Schedule Tuesdays = new Schedule.Weekly(1, [Tuesday]);

    [Fact]
    public void Volunteering_Day_is_the_second_Sunday_in_April()
    {
        var volunteeringDay = new Schedule.YearlyOnWeekday(4, new(2, Sunday));

        InYears(volunteeringDay, 2018, 2018).ShouldBe([new(2018, 4, 8)]);
        InYears(volunteeringDay, 2024, 2028)
            .ShouldBe([new(2024, 4, 14), new(2025, 4, 13), new(2026, 4, 12), new(2027, 4, 11), new(2028, 4, 9)]);
    }

    [Fact]
    public void A_forum_that_meets_twice_a_year_has_no_known_dates()
    {
        var forum = new Schedule.TimesPerYear(2);

        forum.PerYear.ShouldBe(2);
        forum.DatesAreKnown.ShouldBeFalse();
        forum.OccursOn(Day).ShouldBe(Answer.Unknown);
        InYears(forum, 2026, 2026).ShouldBeEmpty();
    }

    [Fact]
    public void Every_second_week_crosses_a_year_of_53_weeks() =>
        new Schedule.Weekly(2, [Monday, Thursday], new LocalDate(2020, 12, 17))
            .OccurrencesIn(new(new(2020, 12, 1), new(2021, 1, 31)))
            .ShouldBe([
                new(2020, 12, 17),
                new(2020, 12, 28),
                new(2020, 12, 31),
                new(2021, 1, 11),
                new(2021, 1, 14),
                new(2021, 1, 25),
                new(2021, 1, 28),
            ]);

    [Fact]
    public void Months_without_a_31st_are_skipped() =>
        InYears(new Schedule.MonthlyOnDays(1, [31]), 2026, 2026)
            .Select(date => date.Month)
            .ShouldBe([1, 3, 5, 7, 8, 10, 12]);

    [Fact]
    public void Days_from_the_end_follow_the_length_of_the_month() =>
        InYears(new Schedule.MonthlyOnDays(1, [-1, 31, 30]), 2024, 2024)
            .Take(4)
            .ShouldBe([new(2024, 1, 30), new(2024, 1, 31), new(2024, 2, 29), new(2024, 3, 30)]);

    [Fact]
    public void Leap_days_skip_a_century_that_is_no_leap_year() =>
        InYears(new Schedule.Yearly(2, 29), 1896, 1908)
            .ShouldBe([new(1896, 2, 29), new(1904, 2, 29), new(1908, 2, 29)]);

    [Fact]
    public void A_left_out_date_still_counts() =>
        InYears(new Schedule.Weekly(1, [Tuesday], Day, count: 3) with { Exceptions = [new(2026, 1, 13)] }, 2026, 2026)
            .ShouldBe([new(2026, 1, 6), new(2026, 1, 20)]);

    [Fact]
    public void A_date_both_extra_and_left_out_is_left_out() =>
        InYears(new Schedule.Dated() { ExtraDates = [Day], Exceptions = [Day] }, 2026, 2026).ShouldBeEmpty();

    [Fact]
    public void Dates_are_found_while_they_are_read() =>
        new Schedule.Weekly(1, [Saturday])
            .OccurrencesIn(new(Day, LocalDate.MaxIsoValue))
            .Take(2)
            .ShouldBe([new(2026, 1, 3), new(2026, 1, 10)]);

    [Theory]
    [MemberData(nameof(AtTheEndsOfTime))]
    public void The_ends_of_the_calendar_are_within_reach(Schedule schedule, int early, int late)
    {
        schedule.OccurrencesIn(new(LocalDate.MinIsoValue, LocalDate.MinIsoValue.PlusDays(30))).Count().ShouldBe(early);
        schedule.OccurrencesIn(new(LocalDate.MaxIsoValue.PlusDays(-30), LocalDate.MaxIsoValue)).Count().ShouldBe(late);
    }

    public static Xunit.TheoryData<Schedule, int, int> AtTheEndsOfTime { get; } =
        new()
        {
            { new Schedule.Weekly(1, [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]), 31, 31 },
            { new Schedule.Daily(1), 31, 31 },
            { new Schedule.Daily(int.MaxValue, Day), 0, 0 },
            { new Schedule.YearlyOnDays(1, [1, -1]), 1, 1 },
            { new Schedule.YearlyInWeeks(1, [1, -1], [Friday]), 1, 1 },
            { new Schedule.Weekly(int.MaxValue, [Thursday], Day), 0, 0 },
            { new Schedule.MonthlyOnDays(1, [1, -1]), 2, 2 },
            { new Schedule.MonthlyOnDays(int.MaxValue, [1], Day), 0, 0 },
            { new Schedule.MonthlyOnWeekdays(1, [new(1, Monday)]), 1, 1 },
            { new Schedule.Yearly(12, 31), 0, 1 },
            { new Schedule.YearlyOnWeekday(1, new(1, Monday)), 1, 0 },
            { new Schedule.Dated(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), 1, 1 },
        };

    [Theory]
    [MemberData(nameof(Paces))]
    public void The_pace_is_told_where_it_can_be(Schedule schedule, int? perYear) => schedule.PerYear.ShouldBe(perYear);

    public static Xunit.TheoryData<Schedule, int?> Paces { get; } =
        new()
        {
            { Tuesdays, 52 },
            { new Schedule.Weekly(1, [Monday, Wednesday, Friday]), 156 },
            { new Schedule.Weekly(2, [Monday], Day), 26 },
            { new Schedule.Weekly(3, [Monday], Day), 17 },
            { new Schedule.Weekly(60, [Monday], Day), null },
            { new Schedule.Daily(1), 365 },
            { new Schedule.Daily(30, Day), 12 },
            { new Schedule.Daily(400, Day), null },
            { new Schedule.YearlyOnDays(1, [1, -1, 366]), 2 },
            { new Schedule.YearlyInWeeks(1, [42], [Tuesday, Thursday]), 2 },
            { new Schedule.YearlyInWeeks(1, [53], [Tuesday]), null },
            {
                new Schedule.Yearly(6, 5, Day) { Every = 2 },
                null
            },
            {
                new Schedule.MonthlyOnDays(1, [1]) { Months = [3, 9] },
                2
            },
            { new Schedule.MonthlyOnDays(1, [15]), 12 },
            { new Schedule.MonthlyOnDays(1, [31]), 7 },
            { new Schedule.MonthlyOnDays(1, [31, -1]), 12 },
            { new Schedule.MonthlyOnDays(3, [1], Day), 4 },
            { new Schedule.MonthlyOnDays(24, [1], Day), null },
            { new Schedule.MonthlyOnWeekdays(1, [new(1, Tuesday)]), 12 },
            { new Schedule.MonthlyOnWeekdays(1, [new(1, Tuesday), new(3, Tuesday)]), 24 },
            { new Schedule.MonthlyOnWeekdays(1, [new(5, Tuesday)]), 4 },
            { new Schedule.Yearly(6, 5), 1 },
            { new Schedule.Yearly(2, 29), null },
            { new Schedule.YearlyOnWeekday(4, new(-1, Sunday)), 1 },
            { new Schedule.TimesPerYear(4), 4 },
            { new Schedule.Dated(Day), null },
        };

    [Fact]
    public void Days_are_sorted_and_stand_once()
    {
        new Schedule.Weekly(1, [Sunday, Monday, Sunday]).ShouldBe(new(1, [Monday, Sunday]));
        new Schedule.YearlyInWeeks(1, [-1, 42, 7, 42], [Sunday, Monday]).ShouldBe(
            new(1, [7, 42, -1], [Monday, Sunday])
        );
        new Schedule.YearlyOnDays(1, [-1, 100, 1, 1]).Days.ShouldBe([1, 100, -1]);
        new Schedule.MonthlyOnDays(1, [-1, 15, 1, 15]).Days.ShouldBe([1, 15, -1]);
        new Schedule.MonthlyOnWeekdays(
            1,
            [new(-1, Monday), new(2, Friday), new(2, Monday), new(2, Friday)]
        ).Days.ShouldBe([new(2, Monday), new(2, Friday), new(-1, Monday)]);
        new Schedule.Dated(Day.PlusDays(1), Day, Day).Dates.ShouldBe([Day, Day.PlusDays(1)]);
        (Tuesdays with { Exceptions = [Day, Day] }).ShouldBe(Tuesdays with { Exceptions = [Day] });
    }

    [Fact]
    public void Schedules_are_equal_by_what_they_say()
    {
        Tuesdays.ShouldBe(new Schedule.Weekly(1, [Tuesday]) { Zone = "Europe/Copenhagen" });
        Tuesdays.ShouldNotBe(Tuesdays with { Time = new(19, 0) });
        Tuesdays.ShouldNotBe(Tuesdays with { LengthInMinutes = 90 });
        Tuesdays.ShouldNotBe(new Schedule.Weekly(1, [Tuesday], Day));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_makes_no_schedule_is_refused(string message, Func<object> made) =>
        Should.Throw<ArgumentException>(made).Message.ShouldContain(message);

    public static Xunit.TheoryData<string, Func<object>> Refused { get; } =
        new()
        {
            { "Every 0 days. Permitted: 1 or more", () => new Schedule.Daily(0, Day) },
            { "Every 2 days, but no first day", () => new Schedule.Daily(2) },
            { "Every 2 years, but no first day", () => new Schedule.YearlyOnDays(2, [1]) },
            {
                "Every 2 years, but no first day",
                () =>
                    new Schedule.Yearly(1, 1) { Every = 2 }
            },
            {
                "Every 0 years. Permitted: 1 or more",
                () =>
                    new Schedule.YearlyOnWeekday(1, new(1, Monday)) { Every = 0 }
            },
            { "has no days", () => new Schedule.YearlyOnDays(1, []) },
            { "367 is no day of a year. Permitted: 1 to 366", () => new Schedule.YearlyOnDays(1, [367]) },
            { "-54 is no week of a year. Permitted: 1 to 53", () => new Schedule.YearlyInWeeks(1, [-54], [Monday]) },
            { "0 is no week of a year", () => new Schedule.YearlyInWeeks(1, [0], [Monday]) },
            {
                "None is no day of the week",
                () =>
                    new Schedule.Weekly(1, [Monday]) { WeekStart = IsoDayOfWeek.None }
            },
            {
                "13 is no month",
                () =>
                    new Schedule.MonthlyOnDays(1, [1]) { Months = [13] }
            },
            { "-2147483648 is no day of a month", () => new Schedule.MonthlyOnDays(1, [int.MinValue]) },
            { "Every 0 weeks. Permitted: 1 or more", () => new Schedule.Weekly(0, [Monday], Day) },
            { "Every 2 weeks, but no first day", () => new Schedule.Weekly(2, [Monday]) },
            { "Every -1 months. Permitted: 1 or more", () => new Schedule.MonthlyOnDays(-1, [1], Day) },
            { "Every 3 months, but no first day", () => new Schedule.MonthlyOnWeekdays(3, [new(1, Monday)]) },
            { "has no days. Permitted: one day or more", () => new Schedule.Weekly(1, []) },
            { "has no days", () => new Schedule.MonthlyOnDays(1, []) },
            { "has no days", () => new Schedule.MonthlyOnWeekdays(1, []) },
            { "None is no day of the week", () => new Schedule.Weekly(1, [IsoDayOfWeek.None]) },
            { "8 is no day of the week", () => new WeekdayOfMonth(1, (IsoDayOfWeek)8) },
            { "The ordinal 0 is no place", () => new WeekdayOfMonth(0, Monday) },
            { "The ordinal -6 is no place", () => new WeekdayOfMonth(-6, Monday) },
            { "0 is no day of a month", () => new Schedule.MonthlyOnDays(1, [0]) },
            { "32 is no day of a month", () => new Schedule.MonthlyOnDays(1, [32]) },
            { "-32 is no day of a month", () => new Schedule.MonthlyOnDays(1, [-32]) },
            { "13 is no month", () => new Schedule.Yearly(13, 1) },
            { "0 is no month", () => new Schedule.YearlyOnWeekday(0, new(1, Monday)) },
            { "Month 2 has no day 30. Permitted: 1 to 29", () => new Schedule.Yearly(2, 30) },
            {
                "The last day 2025-12-31 is before the first, 2026-01-01",
                () => new Schedule.TimesPerYear(2, Day, Day.PlusDays(-1))
            },
            { "0 dates in all", () => new Schedule.Weekly(1, [Monday], Day, count: 0) },
            { "a count or a last day, not both", () => new Schedule.Weekly(1, [Monday], Day, Day, 1) },
            { "has no first day", () => new Schedule.Weekly(1, [Monday], count: 1) },
            { "0 times a year", () => new Schedule.TimesPerYear(0) },
            { "A length of 0 minutes", () => Tuesdays with { LengthInMinutes = 0 } },
            { "\"Europe/Aarhus\" is no time zone", () => Tuesdays with { Zone = "Europe/Aarhus" } },
            { "\"\" is no time zone", () => Tuesdays with { Zone = null! } },
            {
                "Permitted: ISO",
                () =>
                    Tuesdays.OccurrencesIn(
                        new(Day.WithCalendar(CalendarSystem.Julian), Day.WithCalendar(CalendarSystem.Julian))
                    )
            },
        };

    [Fact]
    public void Each_case_meets_its_own_arm() =>
        Law.Holds(
            AnySchedule.Any,
            schedule =>
                schedule
                    .Match<Schedule>(a => a, b => b, c => c, d => d, e => e, f => f, g => g, h => h, i => i, j => j)
                    .ShouldBeSameAs(schedule)
        );

    private static ValueList<LocalDate> InYears(Schedule schedule, int first, int last) =>
        schedule.OccurrencesIn(new(new(first, 1, 1), new(last, 12, 31))).ToValueList();
}
