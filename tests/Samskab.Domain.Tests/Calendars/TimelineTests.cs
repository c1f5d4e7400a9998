using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;

namespace Samskab.Domain.Tests.Calendars;

public sealed class TimelineTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    [Fact]
    public void A_value_holds_until_the_next_one()
    {
        var seats = Timeline.Since(Day, 7).With(Day.PlusDays(10), 9);

        seats.On(Day).ShouldBe(7);
        seats.On(Day.PlusDays(9)).ShouldBe(7);
        seats.On(Day.PlusDays(10)).ShouldBe(9);
    }

    [Fact]
    public void Before_the_first_entry_nothing_is_stated()
    {
        Timeline.Since(Day, 7).On(Day.PlusDays(-1)).ShouldBeNull();
        Timeline.Since(Day, "syv").On(Day.PlusDays(-1)).ShouldBeNull();
        Timeline.Since(Day, 7).TryOn(Day.PlusDays(-1), out _).ShouldBeFalse();
        new Timeline<int>().On(Day).ShouldBeNull();
    }

    [Fact]
    public void A_value_without_a_first_day_has_always_held()
    {
        var name = Timeline.Always("forum").With(Day, "råd");

        name.On(new(1, 1, 1)).ShouldBe("forum");
        name.TryOn(Day, out var now).ShouldBeTrue();
        now.ShouldBe("råd");
    }

    [Fact]
    public void The_value_of_a_day_is_that_of_the_latest_entry_up_to_it() =>
        Law.Holds(
            from days in Gen.SubListOf(Enumerable.Range(0, 12))
            from mixed in Gen.Shuffle(days.ToArray())
            select mixed,
            days =>
            {
                var timeline = new Timeline<int>([
                    .. days.Select(day => new TimelineEntry<int>(day == 0 ? null : Day.PlusDays(day), day)),
                ]);
                for (var asked = -1; asked < 14; asked++)
                {
                    var begun = days.Where(day => day == 0 || day <= asked).ToList();
                    timeline.On(Day.PlusDays(asked)).ShouldBe(begun.Count == 0 ? null : begun.Max());
                }
            }
        );

    [Fact]
    public void Timelines_are_equal_by_entries_in_any_order()
    {
        var forward = Timeline.Since(Day, 7).With(Day.PlusDays(1), 9);

        forward.ShouldBe(Timeline.Since(Day.PlusDays(1), 9).With(Day, 7));
        forward.ShouldNotBe(Timeline.Since(Day, 7));
    }

    [Fact]
    public void Two_entries_from_one_day_are_refused()
    {
        Should
            .Throw<ArgumentException>(() => Timeline.Since(Day, 7).With(Day, 7))
            .Message.ShouldContain("Two entries hold from 2026-03-01 on");
        Should
            .Throw<ArgumentException>(() => Timeline.Always(7).With(null, 9))
            .Message.ShouldContain("Two entries hold from the beginning on");
    }

    [Fact]
    public void An_entry_has_a_value() => Should.Throw<ArgumentNullException>(() => Timeline.Always<string>(null!));
}
