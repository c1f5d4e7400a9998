using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;
using static NodaTime.IsoDayOfWeek;

namespace Samskab.Domain.Tests.Calendars;

public sealed class WeeklyFormTests
{
    private static readonly Schedule Tuesdays = new Schedule.Weekly(1, [Tuesday])
    {
        Time = new(19, 0),
        LengthInMinutes = 90,
    };

    private static readonly Gen<Schedule> Weekly = AnySession.Of(
        Gen.OneOf(AnySchedule.BareWeekly(Gen.Choose(1, 9)), Gen.Elements<Schedule>(EveryFewDays))
    );

    private static Schedule[] EveryFewDays =>
        [
            new Schedule.Daily(1, new LocalDate(2016, 2, 29), count: 500),
            new Schedule.Daily(7, new LocalDate(2015, 6, 3)),
            new Schedule.Daily(14, new LocalDate(2015, 6, 3)),
        ];

    [Fact]
    public void Sessions_overlap_as_each_pair_by_itself() =>
        Law.Holds(
            from one in Weekly
            from other in Weekly
            from interval in AnySchedule.WithInterval(Weekly).Select(pair => pair.Interval)
            select (one, other, interval),
            pair =>
                Form(pair.one, pair.interval)
                    .CountOverlaps(Form(pair.other, pair.interval))
                    .ShouldBe(
                        AnySession.Overlaps(pair.one, pair.other, pair.interval).Count(),
                        $"{pair.one} {pair.other} {pair.interval}"
                    ),
            100
        );

    [Fact]
    public void Steps_that_outrun_the_calendar_fall_once()
    {
        var rare = WeeklyForm
            .Of(
                new Schedule.Weekly(int.MaxValue, [Tuesday], new LocalDate(2026, 1, 1))
                {
                    Time = new(19, 0),
                    LengthInMinutes = 60,
                }
            )!
            .Value;
        var rareToo = WeeklyForm
            .Of(
                new Schedule.Weekly(1_999_999, [Tuesday], new LocalDate(2026, 1, 5))
                {
                    Time = new(19, 0),
                    LengthInMinutes = 60,
                }
            )!
            .Value;

        rare.Days.Count.ShouldBe(0);
        rareToo.Days.Count.ShouldBe(1);
        rare.CountOverlaps(rareToo).ShouldBe(0);
        rareToo.CountOverlaps(WeeklyForm.Of(Tuesdays)!.Value).ShouldBe(1);
    }

    [Fact]
    public void It_allocates_nothing()
    {
        var (one, other) = (WeeklyForm.Of(Tuesdays)!.Value, WeeklyForm.Of(Tuesdays)!.Value);
        one.CountOverlaps(other);
        var before = GC.GetAllocatedBytesForCurrentThread();

        one.CountOverlaps(other);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void Only_weeks_that_come_again_have_the_form()
    {
        WeeklyForm.Of(Tuesdays).ShouldNotBeNull();
        WeeklyForm.Of(Tuesdays with { Time = null }).ShouldBeNull();
        WeeklyForm.Of(Tuesdays with { Time = new(19, 0, 30) }).ShouldBeNull();
        WeeklyForm.Of(Tuesdays with { LengthInMinutes = null }).ShouldBeNull();
        WeeklyForm.Of(Tuesdays with { Exceptions = [new(2026, 1, 6)] }).ShouldBeNull();
        WeeklyForm.Of(Tuesdays with { ExtraDates = [new(2026, 1, 7)] }).ShouldBeNull();
        WeeklyForm.Of(Tuesdays with { SkipsHolidays = true }).ShouldBeNull();
        WeeklyForm.Of(new Schedule.Yearly(6, 5) { Time = new(19, 0), LengthInMinutes = 90 }).ShouldBeNull();
        WeeklyForm
            .Of(new Schedule.Daily(3, new LocalDate(2026, 1, 1)) { Time = new(19, 0), LengthInMinutes = 90 })
            .ShouldBeNull();
    }

    private static WeeklyForm Form(Schedule schedule, DateInterval interval) =>
        WeeklyForm.Of(schedule)!.Value.Within(interval);
}
