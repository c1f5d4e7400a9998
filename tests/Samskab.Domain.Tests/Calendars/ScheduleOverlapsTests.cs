using NodaTime;
using Samskab.Calendars;
using static NodaTime.IsoDayOfWeek;

namespace Samskab.Domain.Tests.Calendars;

public sealed class ScheduleOverlapsTests
{
    private const int Week = 7 * 1440;

    private static readonly DateInterval Year = new(new(2026, 1, 1), new(2026, 12, 31));

    private static readonly Schedule Cafe = At(19, 120, new Schedule.Weekly(1, [Tuesday, Thursday]));

    [Fact]
    public void A_pair_that_meets_on_several_weekdays_is_told_once() =>
        MeetingPairs.Of([Cafe, At(20, 120, Cafe)], Year).ShouldBe([(0, 1, 105)]);

    [Fact]
    public void One_that_begins_when_another_ends_does_not_meet_it() =>
        MeetingPairs.Of([Cafe, At(21, 60, Cafe)], Year).ShouldBeEmpty();

    [Fact]
    public void Odd_weeks_and_even_weeks_do_not_meet()
    {
        var odd = At(19, 60, new Schedule.Weekly(2, [Tuesday], new(2026, 1, 6)));
        var even = At(19, 60, new Schedule.Weekly(2, [Tuesday], new(2026, 1, 13)));

        MeetingPairs.Of([odd, even, Cafe], Year).Order().ShouldBe([(0, 2, 26), (1, 2, 26)]);
    }

    [Fact]
    public void A_night_from_Sunday_meets_Monday_morning()
    {
        var night = At(22, 480, new Schedule.Weekly(1, [Sunday]));
        var breakfast = At(5, 120, new Schedule.Weekly(1, [Monday]));

        MeetingPairs.Of([night, breakfast], Year).ShouldBe([(0, 1, 52)]);
    }

    [Fact]
    public void Full_days_meet_on_each_day_they_share()
    {
        var open = At(0, 1440, new Schedule.Daily(1));
        var weekend = At(0, 1440, new Schedule.Weekly(1, [Saturday, Sunday]));

        MeetingPairs.Of([open, weekend, Cafe], Year).Order().ShouldBe([(0, 1, 104), (0, 2, 105)]);
    }

    [Theory]
    [InlineData(Week - 1)]
    [InlineData(Week)]
    [InlineData(Week + 1)]
    [InlineData(3 * Week)]
    [InlineData(int.MaxValue)]
    public void Sessions_of_a_week_or_longer_meet_all_that_is_in_it(int length)
    {
        var camp = At(12, length, new Schedule.Yearly(7, 6));
        var watch = At(12, length, new Schedule.Weekly(1, [Friday]));
        Schedule[] all = [camp, watch, Cafe];

        MeetingPairs.Of(all, Year).Order().ShouldBe(MeetingPairs.OneByOne(all, Year));
        MeetingPairs.Of(all, Year).Count.ShouldBe(3);
    }

    [Fact]
    public void Both_changes_of_the_clock_between_two_zones_are_counted()
    {
        // New York sets its clock three weeks before Copenhagen and back one week after.
        var newYork = At(13, 60, new Schedule.Weekly(1, [Tuesday])) with
        {
            Zone = "America/New_York",
        };
        Schedule[] all =
        [
            newYork,
            At(18, 60, new Schedule.Weekly(1, [Tuesday])),
            At(19, 60, new Schedule.Weekly(1, [Tuesday])),
        ];

        MeetingPairs.Of(all, Year).Order().ShouldBe([(0, 1, 4), (0, 2, 48)]);
    }

    [Theory]
    [InlineData(2026, 3, 29)]
    [InlineData(2026, 10, 25)]
    public void On_the_nights_when_the_clock_is_set_one_zone_goes_by_the_wall_and_two_by_the_moment(
        int year,
        int month,
        int day
    )
    {
        var night = new DateInterval(new(year, month, day), new(year, month, day));
        var all =
            from zone in new[] { Schedule.DefaultZone, "UTC" }
            from hour in Enumerable.Range(0, 5)
            select At(hour, 60, new Schedule.Daily(1)) with
            {
                Zone = zone,
            };
        Schedule[] schedules = [.. all];

        var found = MeetingPairs.Of(schedules, night);

        found.Order().ShouldBe(MeetingPairs.OneByOne(schedules, night));
        found.ShouldAllBe(pair => pair.One < 5 && pair.Other >= 5);
    }

    [Fact]
    public void Seconds_count()
    {
        var first = At(19, 60, new Schedule.Weekly(1, [Tuesday])) with { Time = new(19, 0, 20) };

        MeetingPairs.Of([first, first with { Time = new(20, 0, 20) }], Year).ShouldBeEmpty();
        MeetingPairs.Of([first, first with { Time = new(20, 0, 19) }], Year).ShouldBe([(0, 1, 52)]);
    }

    [Fact]
    public void Only_those_of_one_group_meet() =>
        MeetingPairs
            .Of([Cafe, Cafe, Cafe, Cafe], Year, [int.MinValue, int.MaxValue, int.MinValue, int.MaxValue])
            .ShouldBe([(0, 2, 105), (1, 3, 105)]);

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        Schedule[] all =
        [
            Cafe,
            Cafe with
            {
                Time = null,
            },
            Cafe with
            {
                LengthInMinutes = null,
            },
            At(19, 60, new Schedule.TimesPerYear(4)),
            Cafe with
            {
                SkipsHolidays = true,
            },
            Cafe,
        ];

        MeetingPairs.Of(all, Year).ShouldBe([(0, 5, 105)]);
        ScheduleOverlaps.In(all, Year).LeftOut.ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public void Schedules_without_sessions_in_the_days_meet_nobody_and_are_not_left_out()
    {
        var over = At(19, 120, new Schedule.Weekly(1, [Tuesday], until: new(2025, 12, 31)));
        var overToo = At(19, 120, new Schedule.Dated(new LocalDate(2025, 12, 30)));

        MeetingPairs.Of([over, overToo, Cafe], Year).ShouldBeEmpty();
        ScheduleOverlaps.In([over, overToo, Cafe], Year).LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void None_meet_where_there_are_none() => MeetingPairs.Of([], Year, []).ShouldBeEmpty();

    [Fact]
    public void A_visitor_that_wants_no_more_gets_no_more() =>
        MeetingPairs.Of([.. Enumerable.Repeat(Cafe, 200_000)], Year, most: 3).Count.ShouldBe(3);

    [Fact]
    public void It_can_be_stopped()
    {
        var overlaps = ScheduleOverlaps.In([Cafe, Cafe], Year);
        var visitor = new MeetingPairs(int.MaxValue);

        Should.Throw<OperationCanceledException>(() => overlaps.Visit(ref visitor, new(canceled: true)));
    }

    [Fact]
    public void A_schedule_without_a_group_is_refused() =>
        Should
            .Throw<ArgumentException>(() => ScheduleOverlaps.In([Cafe, Cafe], Year, [1]))
            .Message.ShouldStartWith("1 groups for 2 schedules. Permitted: a group for each, or none at all.");

    private static Schedule At(int hour, int length, Schedule schedule) =>
        schedule with
        {
            Time = new(hour, 0),
            LengthInMinutes = length,
        };
}
