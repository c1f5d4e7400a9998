using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;
using static NodaTime.IsoDayOfWeek;

namespace Samskab.Domain.Tests.Calendars;

public sealed class ScheduleHolidayTests
{
    private static readonly DateInterval Year = new(new(2026, 1, 1), new(2026, 12, 31));
    private static readonly Schedule Thursdays = new Schedule.Weekly(1, [Thursday]) { SkipsHolidays = true };
    private static readonly Schedule Observed = Thursdays.Observing(DanishHolidays.Default);

    [Fact]
    public void Holidays_are_left_out_of_every_answer()
    {
        // In 2026 New Year's Day, Maundy Thursday and Ascension Day are Thursdays.
        var maundy = new LocalDate(2026, 4, 2);

        Observed.OccurrencesIn(Year).ShouldNotContain(maundy);
        Observed.CountIn(Year).ShouldBe(53 - 3);
        Observed.OccursOn(maundy).ShouldBe(Answer.No);
        Observed.FirstOnOrAfter(Year.Start).ShouldBe(new(2026, 1, 8));
        Observed.CountCommonDaysIn(new Schedule.Daily(1), Year).ShouldBe(50);
        Observed.FirstCommonDay(new Schedule.MonthlyOnDays(1, [1, 2]), new(2026, 4, 1)).ShouldBe(new(2026, 7, 2));
        new PreparedSchedule(Observed, Year).Count.ShouldBe(50);
    }

    [Fact]
    public void Until_holidays_are_told_the_dates_are_not_known()
    {
        Thursdays.DatesAreKnown.ShouldBeFalse();
        Thursdays.OccurrencesIn(Year).ShouldBeEmpty();
        Thursdays.CountIn(Year).ShouldBeNull();
        Thursdays.OccursOn(new(2026, 1, 8)).ShouldBe(Answer.Unknown);
        Thursdays.OccursOn(new(2026, 1, 9)).ShouldBe(Answer.No);
        Thursdays.CountCommonDaysIn(new Schedule.Daily(1), Year).ShouldBeNull();
        new PreparedSchedule(Thursdays, Year).SharesDayWith(new(new Schedule.Daily(1), Year)).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void An_extra_date_stands_on_a_holiday() =>
        (Observed with { ExtraDates = [new(2026, 1, 1)] }).FirstOnOrAfter(Year.Start).ShouldBe(Year.Start);

    [Fact]
    public void A_skipped_holiday_counts_as_a_left_out_date_does() =>
        (new Schedule.Weekly(1, [Thursday], Year.Start, count: 3) { SkipsHolidays = true })
            .Observing(DanishHolidays.Default)
            .OccurrencesIn(Year)
            .ShouldBe([new(2026, 1, 8), new(2026, 1, 15)]);

    [Fact]
    public void Great_Prayer_Day_is_skipped_until_2023()
    {
        var fridays = (new Schedule.Weekly(1, [Friday]) { SkipsHolidays = true }).Observing(DanishHolidays.Default);

        fridays.OccursOn(new(2023, 5, 5)).ShouldBe(Answer.No);
        fridays.OccursOn(new(2024, 4, 26)).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Which_days_are_holidays_the_host_tells() =>
        Thursdays
            .Observing(DanishHolidays.Default with { ChristmasEve = true })
            .OccursOn(new(2026, 12, 24))
            .ShouldBe(Answer.No);

    [Fact]
    public void Of_a_number_of_times_a_year_none_is_on_a_holiday()
    {
        var forum = (new Schedule.TimesPerYear(4) { SkipsHolidays = true }).Observing(DanishHolidays.Default);

        forum.OccursOn(new(2026, 12, 25)).ShouldBe(Answer.No);
        forum.OccursOn(new(2026, 12, 28)).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void One_that_skips_none_stays_as_it_is()
    {
        var plain = new Schedule.Weekly(1, [Thursday]);

        plain.Observing(DanishHolidays.Default).ShouldBeSameAs(plain);
        Observed.ShouldBe(Thursdays.Observing(new DanishHolidays()));
        Observed.ShouldNotBe(Thursdays);
    }
}
