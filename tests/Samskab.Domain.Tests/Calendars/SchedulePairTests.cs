using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;
using static NodaTime.IsoDayOfWeek;

namespace Samskab.Domain.Tests.Calendars;

public sealed class SchedulePairTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);
    private static readonly DateInterval Year = new(Day, new(2026, 12, 31));
    private static readonly DateInterval AllTime = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
    private static readonly Schedule Tuesdays = new Schedule.Weekly(1, [Tuesday]);
    private static readonly Schedule Wednesdays = new Schedule.Weekly(1, [Wednesday]);
    private static readonly Schedule Never = new Schedule.MonthlyOnDays(12, [30], new LocalDate(2026, 2, 1));

    [Fact]
    public void Sessions_carry_their_time_and_length()
    {
        var session = At(Tuesdays, 23, 90).SessionsIn(Year).First();

        session.ShouldBe(new(new(2026, 1, 6), new(23, 0), 90));
        session.Begins.ShouldBe(new LocalDateTime(2026, 1, 6, 23, 0));
        session.Ends.ShouldBe(new LocalDateTime(2026, 1, 7, 0, 30));
        Tuesdays.SessionsIn(Year).First().Begins.ShouldBeNull();
        (Tuesdays with { Time = new(19, 0) }).SessionsIn(Year).First().Ends.ShouldBeNull();
    }

    [Fact]
    public void The_first_date_is_on_the_day_itself_or_after()
    {
        Tuesdays.FirstOnOrAfter(new(2026, 1, 6)).ShouldBe(new(2026, 1, 6));
        Tuesdays.FirstOnOrAfter(new(2026, 1, 7)).ShouldBe(new(2026, 1, 13));
    }

    [Fact]
    public void A_pattern_that_never_falls_has_no_first_date()
    {
        Never.FirstOnOrAfter(Day).ShouldBeNull();
        Never.CountIn(AllTime).ShouldBe(0);
        Never.FirstCommonDay(Tuesdays, Day).ShouldBeNull();
    }

    [Fact]
    public void After_its_last_day_there_is_no_date()
    {
        var ended = new Schedule.Weekly(1, [Tuesday], until: Day);

        ended.FirstOnOrAfter(Day).ShouldBeNull();
        ended.CountIn(Year).ShouldBe(0);
    }

    [Fact]
    public void A_last_day_before_the_first_date_leaves_none() =>
        new Schedule.Weekly(1, [Tuesday], Day, Day.PlusDays(1)).CountIn(AllTime).ShouldBe(0);

    [Fact]
    public void A_thousand_million_dates_end_with_the_calendar()
    {
        var weekly = new Schedule.Weekly(1, [Tuesday], Day, count: 1_000_000_000);
        var monthly = new Schedule.MonthlyOnDays(1, [1], Day, count: 1_000_000_000);
        var rare = new Schedule.Weekly(int.MaxValue, [Thursday, Friday], Day, count: int.MaxValue);

        weekly.CountIn(AllTime).ShouldBe(new Schedule.Weekly(1, [Tuesday], Day).CountIn(AllTime));
        monthly.CountIn(AllTime).ShouldBe((9999 - 2026 + 1) * 12);
        rare.CountIn(AllTime).ShouldBe(2);
        weekly.FirstOnOrAfter(new(9990, 1, 1)).ShouldBe(new(9990, 1, 2));
        weekly.CountCommonDaysIn(rare, AllTime).ShouldBe(0);
    }

    [Fact]
    public void Dates_that_are_counted_end_within_a_week() =>
        new Schedule.Weekly(2, [Tuesday, Friday], Day, count: 4)
            .OccurrencesIn(AllTime)
            .ShouldBe([new(2026, 1, 2), new(2026, 1, 13), new(2026, 1, 16), new(2026, 1, 27)]);

    [Fact]
    public void Of_a_number_of_times_a_year_nothing_is_counted()
    {
        var forum = new Schedule.TimesPerYear(4, until: new LocalDate(2026, 6, 30)) { ExtraDates = [new(2026, 1, 6)] };

        forum.CountIn(Year).ShouldBeNull();
        forum.FirstOnOrAfter(Day).ShouldBeNull();
        forum.CountCommonDaysIn(Tuesdays, Year).ShouldBeNull();
        Tuesdays.FirstCommonDay(forum, Day).ShouldBeNull();
        At(Tuesdays, 19, 60).OverlapsIn(At(forum, 18, 60), Year).ShouldBe(Answer.Unknown);
        At(Tuesdays, 19, 60).OverlapsIn(At(forum, 18, 61), Year).ShouldBe(Answer.Yes);
        At(Tuesdays, 19, 60).OverlapsIn(At(forum, 19, 60), new(new(2026, 7, 1), Year.End)).ShouldBe(Answer.No);
    }

    [Fact]
    public void Every_second_and_every_third_week_share_every_sixth()
    {
        var second = new Schedule.Weekly(2, [Monday], new LocalDate(2026, 1, 5));
        var third = new Schedule.Weekly(3, [Monday], new LocalDate(2026, 1, 12));

        second.FirstCommonDay(third, Day).ShouldBe(new(2026, 2, 2));
        second.CountCommonDaysIn(third, Year).ShouldBe(8);
    }

    [Fact]
    public void Even_and_odd_weeks_never_meet() =>
        new Schedule.Weekly(2, [Monday], new LocalDate(2026, 1, 5))
            .FirstCommonDay(new Schedule.Weekly(2, [Monday], new LocalDate(2026, 1, 12)), Day)
            .ShouldBeNull();

    [Fact]
    public void A_rare_day_is_found_far_ahead() =>
        new Schedule.Yearly(2, 29)
            .FirstCommonDay(new Schedule.Weekly(1, [Sunday]), new(2032, 3, 1))
            .ShouldBe(new(2060, 2, 29));

    [Fact]
    public void One_that_begins_when_another_ends_does_not_meet_it()
    {
        At(Tuesdays, 18, 60).OverlapsIn(At(Tuesdays, 19, 60), Year).ShouldBe(Answer.No);
        At(Tuesdays, 18, 61).OverlapsIn(At(Tuesdays, 19, 60), Year).ShouldBe(Answer.Yes);
        At(Tuesdays, 23, 60).OverlapsIn(At(Wednesdays, 0, 60), Year).ShouldBe(Answer.No);
    }

    [Fact]
    public void One_that_runs_past_midnight_meets_those_of_the_next_day()
    {
        var night = At(Tuesdays, 22, 600);
        var morning = At(Wednesdays, 7, 120);

        night.CountOverlapsIn(morning, Year).ShouldBe(52);
        morning.CountOverlapsIn(night, Year).ShouldBe(52);
        night.FirstOverlap(morning, Day).ShouldBe(new(new(2026, 1, 7, 7, 0), new(2026, 1, 7, 8, 0)));
    }

    [Fact]
    public void Without_a_time_they_meet_only_perhaps()
    {
        var some = Tuesdays with { LengthInMinutes = 60 };

        some.OverlapsIn(At(Tuesdays, 19, 60), Year).ShouldBe(Answer.Unknown);
        some.CountOverlapsIn(At(Tuesdays, 19, 60), Year).ShouldBeNull();
        some.FirstOverlap(At(Tuesdays, 19, 60), Day).ShouldBeNull();
        some.OverlapsIn(At(new Schedule.Weekly(1, [Thursday]), 19, 60), Year).ShouldBe(Answer.No);
        some.CountOverlapsIn(At(new Schedule.Weekly(1, [Thursday]), 19, 60), Year).ShouldBe(0);
        Tuesdays.OverlapsIn(Never, Year).ShouldBe(Answer.No);
        Tuesdays.OverlapsIn(Wednesdays, Year).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void Sessions_of_many_days_meet_all_that_begin_meanwhile()
    {
        var camp = new Schedule.Dated(Day) { Time = new(10, 0), LengthInMinutes = 20 * 1440 };
        var endless = new Schedule.Daily(1) { Time = new(0, 0), LengthInMinutes = int.MaxValue };

        camp.CountOverlapsIn(At(Tuesdays, 19, 60), Year).ShouldBe(3);
        camp.FirstOverlap(At(Tuesdays, 19, 60), Day).ShouldBe(new(new(2026, 1, 6, 19, 0), new(2026, 1, 6, 20, 0)));
        endless.CountOverlapsIn(endless, Year).ShouldBe(365 * 365);
        endless.CountOverlapsIn(endless, AllTime).ShouldBe(int.MaxValue);
        endless.OverlapsIn(At(Tuesdays, 19, 60), AllTime).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void On_the_last_days_of_the_calendar_they_still_meet()
    {
        var night = At(new Schedule.Daily(1), 23, 600);

        night.CountOverlapsIn(night, new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue)).ShouldBe(1);
        night.FirstOverlap(night, LocalDate.MaxIsoValue)!.Ends.Date.ShouldBe(LocalDate.MaxIsoValue);
        // Each ends with the calendar by the clock of its own zone.
        (night with { Zone = "America/Nuuk" })
            .CountOverlapsIn(night, new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue))
            .ShouldBe(0);
    }

    [Fact]
    public void A_reversed_period_is_refused() =>
        Should.Throw<ArgumentException>(() => Tuesdays.CountIn(new(Day, Day.PlusDays(-1))));

    [Fact]
    public void Other_calendars_are_refused()
    {
        var julian = Day.WithCalendar(CalendarSystem.Julian);

        Should.Throw<ArgumentException>(() => Tuesdays.FirstOnOrAfter(julian)).Message.ShouldContain("Permitted: ISO");
        Should
            .Throw<ArgumentException>(() => Tuesdays.CountIn(new(julian, julian)))
            .Message.ShouldContain("Permitted: ISO");
    }

    [Fact]
    public void Prepared_for_two_periods_they_are_not_compared() =>
        Should
            .Throw<ArgumentException>(() =>
                new PreparedSchedule(Tuesdays, Year).CountCommonDays(new(Tuesdays, new(Day, Day)))
            )
            .Message.ShouldContain("Permitted: the same interval");

    [Fact]
    public void A_session_of_no_minutes_is_refused() =>
        Should
            .Throw<ArgumentException>(() => new ScheduleSession(Day, new(19, 0), 0))
            .Message.ShouldContain("A length of 0 minutes");

    [Fact]
    public void An_overlap_of_no_time_is_refused() =>
        Should
            .Throw<ArgumentException>(() => new SessionOverlap(Day.AtMidnight(), Day.AtMidnight()))
            .Message.ShouldContain("Permitted: a later end");

    private static Schedule At(Schedule schedule, int hour, int minutes) =>
        schedule with
        {
            Time = new(hour, 0),
            LengthInMinutes = minutes,
        };
}
