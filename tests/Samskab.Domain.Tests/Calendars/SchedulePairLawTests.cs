using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Domain.Tests.Calendars;

public sealed class SchedulePairLawTests
{
    [Fact]
    public void Dates_are_counted_as_day_by_day() =>
        Law.Holds(
            Gen.OneOf(Cases(AnySchedule.Weekly), Cases(AnySchedule.Any)),
            one =>
            {
                var (schedule, interval) = one;
                var expected = DayByDay.OccurrencesIn(schedule, interval).Count();
                schedule.CountIn(interval).ShouldBe(schedule.DatesAreKnown ? expected : null, schedule.ToString());
                new PreparedSchedule(schedule, interval).Count.ShouldBe(schedule.CountIn(interval));
            }
        );

    [Fact]
    public void The_first_date_is_the_first_of_day_by_day() =>
        Law.Holds(
            Cases(AnySchedule.Any),
            one =>
            {
                var (schedule, interval) = one;
                var expected = schedule.DatesAreKnown ? First(DayByDay.OccurrencesIn(schedule, interval)) : null;
                var found = schedule.FirstOnOrAfter(interval.Start);
                (found > interval.End ? null : found).ShouldBe(expected, schedule.ToString());
            }
        );

    [Fact]
    public void Weeks_have_in_common_what_day_by_day_has() => HaveInCommon(AnySchedule.Weekly);

    [Fact]
    public void Any_two_have_in_common_what_day_by_day_has() => HaveInCommon(AnySchedule.Any);

    [Fact]
    public void Sessions_of_weeks_overlap_as_each_pair_by_itself() => Overlap(AnySchedule.Weekly);

    [Fact]
    public void Sessions_of_any_two_overlap_as_each_pair_by_itself() => Overlap(AnySchedule.Any);

    private static void HaveInCommon(Gen<Schedule> schedules) =>
        Law.Holds(
            Pairs(schedules),
            pair =>
            {
                var (one, other, interval) = pair;
                var known = one.DatesAreKnown && other.DatesAreKnown;
                var common = DayByDay
                    .OccurrencesIn(one, interval)
                    .Intersect(DayByDay.OccurrencesIn(other, interval))
                    .ToList();
                int? count = known ? common.Count : null;
                var first = known ? First(common) : null;

                one.CountCommonDaysIn(other, interval).ShouldBe(count, $"{one} {other} {interval}");
                other.CountCommonDaysIn(one, interval).ShouldBe(count);
                Until(interval, one.FirstCommonDay(other, interval.Start)).ShouldBe(first);
                Until(interval, other.FirstCommonDay(one, interval.Start)).ShouldBe(first);

                var (left, right) = Prepared(pair);
                left.CountCommonDays(right).ShouldBe(count);
                left.SharesDayWith(right).ShouldBe(count is null ? Answer.Unknown : Is(count > 0));
                left.FirstCommonDay(right).ShouldBe(first);
                right.FirstCommonDay(left).ShouldBe(first);
            }
        );

    private static void Overlap(Gen<Schedule> schedules) =>
        Law.Holds(
            Pairs(AnySession.Of(schedules)),
            pair =>
            {
                var (one, other, interval) = pair;
                var known = one.DatesAreKnown && other.DatesAreKnown;
                var overlaps = AnySession.Overlaps(one, other, interval).ToList();
                int? count = known ? overlaps.Count : null;
                var first = known ? overlaps.Order().Cast<(LocalDateTime, LocalDateTime)?>().FirstOrDefault() : null;

                if (known)
                {
                    one.CountOverlapsIn(other, interval).ShouldBe(count, $"{one} {other} {interval}");
                    other.CountOverlapsIn(one, interval).ShouldBe(count);
                    one.OverlapsIn(other, interval).ShouldBe(Is(count > 0));
                }
                else
                {
                    var answer = one.OverlapsIn(other, interval);
                    answer.ShouldBe(other.OverlapsIn(one, interval));
                    (answer == Answer.Yes).ShouldBe(overlaps.Count > 0);
                }

                var (left, right) = Prepared(pair);
                left.CountOverlaps(right).ShouldBe(one.CountOverlapsIn(other, interval));
                right.CountOverlaps(left).ShouldBe(one.CountOverlapsIn(other, interval));
                left.Overlaps(right).ShouldBe(one.OverlapsIn(other, interval));
                Times(left.FirstOverlap(right)).ShouldBe(first);
                Times(right.FirstOverlap(left)).ShouldBe(first);
                var found = one.FirstOverlap(other, interval.Start);
                found.ShouldBe(other.FirstOverlap(one, interval.Start));
                if (first is not null)
                {
                    Times(found).ShouldBe(first);
                }
                else
                {
                    // Both sessions of a later overlap did not begin in the interval.
                    (found is null || found.Begins.Date > interval.End).ShouldBeTrue($"{found}");
                }
            }
        );

    private static Gen<(Schedule, DateInterval)> Cases(Gen<Schedule> schedules) => AnySchedule.WithInterval(schedules);

    private static Gen<(Schedule One, Schedule Other, DateInterval Interval)> Pairs(Gen<Schedule> schedules) =>
        from one in AnySchedule.WithInterval(schedules)
        from other in schedules
        select (one.Schedule, other, one.Interval);

    private static (PreparedSchedule, PreparedSchedule) Prepared((Schedule, Schedule, DateInterval) pair) =>
        (new(pair.Item1, pair.Item3), new(pair.Item2, pair.Item3));

    private static Answer Is(bool? condition) => condition == true ? Answer.Yes : Answer.No;

    private static LocalDate? Until(DateInterval interval, LocalDate? date) => date > interval.End ? null : date;

    private static LocalDate? First(IEnumerable<LocalDate> dates) => dates.Cast<LocalDate?>().FirstOrDefault();

    private static (LocalDateTime, LocalDateTime)? Times(SessionOverlap? overlap) =>
        overlap is null ? null : (overlap.Begins, overlap.Ends);
}
