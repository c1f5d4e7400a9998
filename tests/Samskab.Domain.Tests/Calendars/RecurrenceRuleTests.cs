using NodaTime;
using Samskab.Calendars;
using Samskab.Values;
using static NodaTime.IsoDayOfWeek;

namespace Samskab.Domain.Tests.Calendars;

public sealed class RecurrenceRuleTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    [Fact]
    public void A_rule_becomes_the_schedule_it_says()
    {
        Read("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU;UNTIL=20261231")
            .ShouldBe(new Schedule.Weekly(2, [Tuesday, Thursday], Day, new(2026, 12, 31)) { WeekStart = Sunday });
        Read("FREQ=DAILY;INTERVAL=10;COUNT=5").ShouldBe(new Schedule.Daily(10, Day, count: 5));
        Read("FREQ=DAILY;BYDAY=MO,TU").ShouldBe(new Schedule.Weekly(1, [Monday, Tuesday], Day));
        Read("FREQ=MONTHLY;BYDAY=1TU,-1FR")
            .ShouldBe(new Schedule.MonthlyOnWeekdays(1, [new(1, Tuesday), new(-1, Friday)], Day));
        Read("FREQ=MONTHLY;BYMONTHDAY=15,-1").ShouldBe(new Schedule.MonthlyOnDays(1, [15, -1], Day));
        Read("FREQ=YEARLY").ShouldBe(new Schedule.Yearly(1, 1, Day));
        Read("FREQ=YEARLY;INTERVAL=2;BYMONTH=6;BYMONTHDAY=5").ShouldBe(new Schedule.Yearly(6, 5, Day) { Every = 2 });
        Read("FREQ=YEARLY;BYMONTH=4;BYDAY=2SU").ShouldBe(new Schedule.YearlyOnWeekday(4, new(2, Sunday), Day));
        Read("FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1")
            .ShouldBe(new Schedule.MonthlyOnDays(1, [1], Day) { Months = [3, 9] });
        Read("FREQ=YEARLY;BYYEARDAY=100,-1").ShouldBe(new Schedule.YearlyOnDays(1, [100, -1], Day));
        Read("FREQ=YEARLY;BYWEEKNO=42;BYDAY=TU").ShouldBe(new Schedule.YearlyInWeeks(1, [42], [Tuesday], Day));
    }

    [Fact]
    public void The_start_of_the_week_decides_which_weeks_are_skipped()
    {
        // The example of RFC 5545, 3.8.5.3.
        var from = new LocalDate(1997, 8, 5);

        Dates("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", from)
            .ShouldBe([new(1997, 8, 5), new(1997, 8, 10), new(1997, 8, 19), new(1997, 8, 24)]);
        Dates("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", from)
            .ShouldBe([new(1997, 8, 5), new(1997, 8, 17), new(1997, 8, 19), new(1997, 8, 31)]);
    }

    [Fact]
    public void The_days_of_a_week_follow_it_into_the_next_year() =>
        Dates("FREQ=YEARLY;BYWEEKNO=53,1;BYDAY=FR;COUNT=3", new(2026, 6, 1))
            .ShouldBe([new(2027, 1, 1), new(2027, 1, 8), new(2028, 1, 7)]);

    [Fact]
    public void Days_that_a_month_has_not_are_skipped() =>
        Dates("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", new(2007, 1, 15))
            .ShouldBe([new(2007, 1, 15), new(2007, 1, 30), new(2007, 2, 15), new(2007, 3, 15), new(2007, 3, 30)]);

    [Fact]
    public void Without_a_first_day_a_rule_has_always_been() =>
        RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=TU").Value.ShouldBe(new Schedule.Weekly(1, [Tuesday]));

    [Fact]
    public void A_moment_ends_a_rule_by_the_clock_of_its_zone()
    {
        Until("20260701T165900Z", new(19, 0)).ShouldBe(new(2026, 6, 30));
        Until("20260701T170000Z", new(19, 0)).ShouldBe(new(2026, 7, 1));
        Until("20261231T230000Z", null).ShouldBe(new(2027, 1, 1));
        Until("20260701T185959", new(19, 0)).ShouldBe(new(2026, 6, 30));
        Until("20260701", new(19, 0)).ShouldBe(new(2026, 7, 1));

        static LocalDate? Until(string until, LocalTime? time) =>
            RecurrenceRule.Parse($"FREQ=DAILY;UNTIL={until}", Day, time).Value?.Until;
    }

    [Fact]
    public void What_has_no_rule_is_told_by_null()
    {
        RecurrenceRule.Of(new Schedule.TimesPerYear(4)).ShouldBeNull();
        RecurrenceRule.Of(new Schedule.Dated(Day)).ShouldBeNull();
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=31")]
    [InlineData("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31")]
    [InlineData("FREQ=MONTHLY;INTERVAL=2147483647;BYMONTHDAY=31;COUNT=1000000000")]
    [InlineData("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260205")]
    public void A_rule_that_never_falls_is_told(string rule)
    {
        var report = RecurrenceRule.Parse(rule, new LocalDate(2026, 2, 4));

        report.IsGood.ShouldBeFalse();
        report.Problems.ShouldHaveSingleItem().Code.ShouldBe("rule-never");
    }

    [Fact]
    public void A_thousand_million_dates_end_with_the_calendar()
    {
        var schedule = Read("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=1000000000");

        schedule.CountIn(new(Day, LocalDate.MaxIsoValue)).ShouldBe(7 * (9999 - 2026 + 1));
        schedule.FirstOnOrAfter(new(9999, 12, 1)).ShouldBe(new(9999, 12, 31));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_wrong_is_told_with_its_part(string rule, string code, string part, string permitted)
    {
        var problem = RecurrenceRule.Parse(rule, Day).Problems.ShouldHaveSingleItem();

        problem.Code.ShouldBe(code);
        problem.Path.ShouldBe(part);
        problem.Permitted!.ShouldContain(permitted);
        RecurrenceRule.Parse(rule, Day).Value.ShouldBeNull();
    }

    public static Xunit.TheoryData<string, string, string, string> Bad { get; } =
        new()
        {
            { "", "rule-part-missing", "FREQ", "DAILY" },
            { "FREQ=DAILY;", "rule-unknown-part", "", "FREQ" },
            { "INTERVAL=2", "rule-part-missing", "FREQ", "DAILY, WEEKLY, MONTHLY, YEARLY" },
            { "FREQ=HOURLY", "rule-not-supported", "FREQ", "DAILY" },
            { "FREQ=FORTNIGHTLY", "rule-value", "FREQ", "DAILY" },
            { "FREQ=DAILY;INTERVAL=0", "rule-value", "INTERVAL", "1 to" },
            { "FREQ=DAILY;INTERVAL=", "rule-value", "INTERVAL", "1 to" },
            { "FREQ=DAILY;COUNT=-1", "rule-value", "COUNT", "1 to" },
            { "FREQ=DAILY;COUNT=99999999999", "rule-value", "COUNT", "1 to" },
            { "FREQ=DAILY;COUNT=3;COUNT=4", "rule-part-twice", "COUNT", "once" },
            { "FREQ=DAILY;BYSETPOS=1", "rule-not-supported", "BYSETPOS", "BYDAY" },
            { "FREQ=DAILY;BYHOUR=9", "rule-not-supported", "BYHOUR", "BYDAY" },
            { "FREQ=DAILY;EVERY=9", "rule-unknown-part", "EVERY", "INTERVAL" },
            { "FREQ=DAILY;COUNT", "rule-unknown-part", "COUNT", "INTERVAL" },
            { "RRULE:FREQ=DAILY;FREQ=DAILY", "rule-unknown-part", "RRULE:FREQ", "FREQ" },
            { "FREQ=WEEKLY;BYDAY=XX", "rule-value", "BYDAY", "MO to SU" },
            { "FREQ=WEEKLY;BYDAY=TU,", "rule-value", "BYDAY", "MO to SU" },
            { "FREQ=MONTHLY;BYDAY=0TU", "rule-value", "BYDAY", "MO to SU" },
            { "FREQ=MONTHLY;BYDAY=6TU", "rule-value", "BYDAY", "1 to 5" },
            { "FREQ=WEEKLY;BYDAY=1TU", "rule-parts-clash", "BYDAY", "without a place" },
            { "FREQ=WEEKLY;WKST=1MO", "rule-value", "WKST", "MO, TU" },
            { "FREQ=WEEKLY;BYMONTHDAY=1", "rule-parts-clash", "BYMONTHDAY", "MONTHLY" },
            { "FREQ=WEEKLY;BYMONTH=1", "rule-not-supported", "BYMONTH", "without it" },
            { "FREQ=MONTHLY;BYMONTH=13", "rule-value", "BYMONTH", "1 to 12" },
            { "FREQ=MONTHLY;BYMONTH=-1", "rule-value", "BYMONTH", "1 to 12" },
            { "FREQ=MONTHLY;BYMONTHDAY=32", "rule-value", "BYMONTHDAY", "1 to 31" },
            { "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "rule-not-supported", "BYDAY", "BYDAY or BYMONTHDAY" },
            { "FREQ=YEARLY;BYYEARDAY=367", "rule-value", "BYYEARDAY", "1 to 366" },
            { "FREQ=YEARLY;BYWEEKNO=54", "rule-value", "BYWEEKNO", "1 to 53" },
            { "FREQ=MONTHLY;BYWEEKNO=5", "rule-parts-clash", "BYWEEKNO", "YEARLY" },
            { "FREQ=MONTHLY;BYYEARDAY=5", "rule-parts-clash", "BYYEARDAY", "YEARLY" },
            { "FREQ=YEARLY;BYDAY=20MO", "rule-not-supported", "BYDAY", "BYMONTH" },
            { "FREQ=YEARLY;BYWEEKNO=5;BYMONTH=1", "rule-not-supported", "BYWEEKNO", "BYDAY" },
            { "FREQ=YEARLY;INTERVAL=2;BYMONTH=1,2;BYMONTHDAY=1", "rule-not-supported", "INTERVAL", "one month" },
            { "FREQ=DAILY;COUNT=3;UNTIL=20270101", "rule-parts-clash", "COUNT", "COUNT or UNTIL" },
            { "FREQ=DAILY;UNTIL=2027-01-01", "rule-value", "UNTIL", "20261231" },
            { "FREQ=DAILY;UNTIL=20260230", "rule-value", "UNTIL", "20261231" },
            { "FREQ=DAILY;UNTIL=20251231", "rule-until-before-from", "UNTIL", "2026-01-01 or later" },
        };

    [Theory]
    [InlineData("FREQ=DAILY;INTERVAL=2", "INTERVAL")]
    [InlineData("FREQ=DAILY;COUNT=2", "COUNT")]
    [InlineData("FREQ=WEEKLY", "BYDAY")]
    [InlineData("FREQ=MONTHLY", "BYMONTHDAY")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=1", "BYDAY")]
    public void What_is_counted_from_a_first_day_needs_one(string rule, string part)
    {
        var problem = RecurrenceRule.Parse(rule).Problems.ShouldHaveSingleItem();

        problem.Code.ShouldBe("rule-first-day-missing");
        problem.Path.ShouldBe(part);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once() =>
        RecurrenceRule
            .Parse("FREQ=HOURLY;INTERVAL=0;BYDAY=XX,YY;BYSETPOS=1")
            .Problems.Select(problem => problem.Path)
            .ShouldBe(["BYSETPOS", "FREQ", "INTERVAL", "BYDAY", "BYDAY"]);

    private static Schedule Read(string rule)
    {
        var report = RecurrenceRule.Parse(rule, Day);
        report.Problems.ShouldBeEmpty();
        return report.Value!;
    }

    private static ValueList<LocalDate> Dates(string rule, LocalDate from) =>
        RecurrenceRule.Parse(rule, from).Value!.OccurrencesIn(new(from, from.PlusYears(9))).ToValueList();
}
