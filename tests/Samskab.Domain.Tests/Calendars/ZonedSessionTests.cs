using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.TimeZones;
using Samskab.Calendars;
using Samskab.Facts;
using static NodaTime.IsoDayOfWeek;

namespace Samskab.Domain.Tests.Calendars;

public sealed class ZonedSessionTests
{
    private static readonly LocalDate Forward = new(2026, 3, 29);
    private static readonly LocalDate Back = new(2026, 10, 25);
    private static readonly DateInterval Year = new(new(2026, 1, 1), new(2026, 12, 31));

    private static readonly Schedule Tuesdays = new Schedule.Weekly(1, [Tuesday])
    {
        Time = new(19, 0),
        LengthInMinutes = 60,
    };

    private static readonly Gen<string> Zone = Gen.Elements(
        "Europe/Copenhagen",
        "Europe/Berlin",
        "America/Nuuk",
        "America/New_York",
        "Asia/Kathmandu",
        "Pacific/Apia",
        "UTC"
    );

    [Fact]
    public void A_skipped_time_is_as_much_later_as_the_clock_is_set()
    {
        var session = new ScheduleSession(Forward, new(2, 30), 60);

        session.BeginsAt!.Value.ToInstant().ShouldBe(Instant.FromUtc(2026, 3, 29, 1, 30));
        session.BeginsAt.Value.LocalDateTime.ShouldBe(Forward.At(new(3, 30)));
        session.EndsAt!.Value.LocalDateTime.ShouldBe(Forward.At(new(4, 30)));
    }

    [Fact]
    public void Of_a_time_that_comes_twice_it_is_the_first()
    {
        var session = new ScheduleSession(Back, new(2, 30), 15);

        session.BeginsAt!.Value.ToInstant().ShouldBe(Instant.FromUtc(2026, 10, 25, 0, 30));
        session.EndsAt!.Value.ToInstant().ShouldBe(Instant.FromUtc(2026, 10, 25, 0, 45));
    }

    [Theory]
    [InlineData(28, 3, 7)]
    [InlineData(24, 10, 9)]
    [InlineData(1, 7, 8)]
    public void A_night_ends_by_the_clock_on_the_wall(int day, int month, int hours)
    {
        var night = new ScheduleSession(new(2026, month, day), new(22, 0), 480);

        night.EndsAt!.Value.TimeOfDay.ShouldBe(new(6, 0));
        (night.EndsAt.Value - night.BeginsAt!.Value).ShouldBe(Duration.FromHours(hours));
    }

    [Fact]
    public void Without_a_time_or_length_there_are_no_moments()
    {
        new ScheduleSession(Forward).BeginsAt.ShouldBeNull();
        new ScheduleSession(Forward, new(19, 0)).EndsAt.ShouldBeNull();
    }

    [Theory]
    [InlineData("Europe/Copenhagen")]
    [InlineData("America/Nuuk")]
    [InlineData("Pacific/Apia")]
    public void Sessions_end_with_the_calendar_at_the_latest(string zone)
    {
        var last = new ScheduleSession(LocalDate.MaxIsoValue, new(23, 0), int.MaxValue, zone);

        last.Ends.ShouldBe(LocalDate.MaxIsoValue.At(LocalTime.MaxValue));
        last.EndsAt!.Value.LocalDateTime.ShouldBe(last.Ends!.Value);
        new ScheduleSession(LocalDate.MinIsoValue, new(0, 0), 60, zone).BeginsAt.ShouldNotBeNull();
    }

    [Fact]
    public void The_zone_of_a_schedule_is_that_of_its_sessions() =>
        (Tuesdays with { Zone = "America/Nuuk" }).SessionsIn(Year).First().Zone.ShouldBe("America/Nuuk");

    [Fact]
    public void An_unknown_zone_is_refused() =>
        Should
            .Throw<ArgumentException>(() => new ScheduleSession(Forward, zone: "Europe/Aarhus"))
            .Message.ShouldContain("\"Europe/Aarhus\" is no time zone");

    [Fact]
    public void Two_zones_meet_by_the_moment_and_not_by_the_clock()
    {
        var nuuk = Tuesdays with { Zone = "America/Nuuk" };

        nuuk.OverlapsIn(Tuesdays, Year).ShouldBe(Answer.No);
        nuuk.CountOverlapsIn(Tuesdays with { Time = new(22, 30) }, Year).ShouldBe(52);
        nuuk.FirstOverlap(Tuesdays with { Time = new(22, 30) }, Year.Start)
            .ShouldBe(new(new(2026, 1, 6, 21, 30), new(2026, 1, 6, 22, 0), "UTC"));
    }

    [Fact]
    public void Between_two_changes_of_the_clock_zones_lie_another_hour_apart()
    {
        // New York sets its clock three weeks before Copenhagen and back one week after.
        var newYork = Tuesdays with
        {
            Zone = "America/New_York",
            Time = new(13, 0),
        };

        newYork.CountOverlapsIn(Tuesdays, Year).ShouldBe(48);
        newYork.CountOverlapsIn(Tuesdays with { Time = new(18, 0) }, Year).ShouldBe(4);
    }

    [Fact]
    public void A_zone_that_left_out_a_day_is_no_trouble() =>
        new Schedule.Daily(1)
        {
            Zone = "Pacific/Apia",
            Time = new(10, 0),
            LengthInMinutes = 60,
        }
            .CountOverlapsIn(
                new Schedule.Daily(1)
                {
                    Zone = "UTC",
                    Time = new(20, 30),
                    LengthInMinutes = 60,
                },
                new(new(2011, 12, 28), new(2011, 12, 31))
            )
            .ShouldBe(4);

    [Fact]
    public void Sessions_of_two_zones_overlap_as_each_pair_by_itself() =>
        Law.Holds(
            from one in Zoned
            from other in Zoned
            from start in Gen.Choose(0, 3000)
            from days in Gen.Choose(1, 500)
            let first = AnySchedule.TwelveYears.Start.PlusDays(start)
            select (one, other, interval: new DateInterval(first, first.PlusDays(days))),
            pair =>
            {
                var (one, other, interval) = pair;
                var overlaps = Overlaps(one, other, interval).ToList();
                var known = one.DatesAreKnown && other.DatesAreKnown;

                (one.OverlapsIn(other, interval) == Answer.Yes).ShouldBe(overlaps.Count > 0, $"{pair}");
                if (known)
                {
                    one.CountOverlapsIn(other, interval).ShouldBe(overlaps.Count, $"{pair}");
                    other.CountOverlapsIn(one, interval).ShouldBe(overlaps.Count);
                }
                if (known && one.Zone != other.Zone)
                {
                    var found = new PreparedSchedule(one, interval).FirstOverlap(new(other, interval));
                    (found?.Begins, found?.Ends).ShouldBe(
                        overlaps.Count == 0
                            ? default
                            : overlaps.Select(it => ((LocalDateTime?)it.Begins, (LocalDateTime?)it.Ends)).Min()
                    );
                }
            }
        );

    private static Gen<Schedule> Zoned =>
        from schedule in AnySession.Of(AnySchedule.Any)
        from zone in Zone
        select schedule with
        {
            Zone = zone,
        };

    // In one zone by the clock on the wall, in two by the moments.
    private static IEnumerable<(LocalDateTime Begins, LocalDateTime Ends)> Overlaps(
        Schedule one,
        Schedule other,
        DateInterval interval
    ) =>
        one.Zone == other.Zone
            ? AnySession.Overlaps(one, other, interval)
            : from mine in Moments(one, interval)
            from theirs in Moments(other, interval)
            where mine.Begins < theirs.Ends && theirs.Begins < mine.Ends
            select (
                Instant.Max(mine.Begins, theirs.Begins).InUtc().LocalDateTime,
                Instant.Min(mine.Ends, theirs.Ends).InUtc().LocalDateTime
            );

    private static List<(Instant Begins, Instant Ends)> Moments(Schedule schedule, DateInterval interval) =>
        DayByDay
            .OccurrencesIn(schedule, interval)
            .Select(date => Moments(date.At(schedule.Time!.Value), schedule.LengthInMinutes!.Value, schedule.Zone))
            .ToList();

    private static (Instant Begins, Instant Ends) Moments(LocalDateTime begins, int minutes, string zone)
    {
        var tz = DateTimeZoneProviders.Tzdb[zone];
        var gap = tz.MapLocal(begins) is { Count: 0 } map
            ? map.LateInterval.WallOffset - map.EarlyInterval.WallOffset
            : Offset.Zero;
        var moved = begins.PlusTicks(gap.Ticks);
        return (Of(moved), Of(moved.PlusMinutes(minutes)));

        Instant Of(LocalDateTime time) =>
            tz.ResolveLocal(
                    time,
                    Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted)
                )
                .ToInstant();
    }
}
