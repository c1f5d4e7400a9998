using FsCheck.Fluent;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Domain.Tests.Calendars;

public sealed class PeriodsTests
{
    [Fact]
    public void Spans_that_follow_one_another_become_one() =>
        new Periods(Span(4, 6), Span(1, 3)).ShouldBe(new Periods(Span(1, 6)));

    [Fact]
    public void Spans_with_a_day_between_them_stay_two() =>
        new Periods(Span(5, 6), Span(1, 3)).Spans.ShouldBe([Span(1, 3), Span(5, 6)]);

    [Fact]
    public void A_span_within_another_is_no_part_of_its_own() =>
        new Periods(Span(2, 3), Span(1, 6), new DateSpan(until: AnySpan.Date(1))).Spans.ShouldBe([
            new(until: AnySpan.Date(6)),
        ]);

    [Fact]
    public void A_span_that_is_not_exact_stays_as_it_is_stated()
    {
        var spring = new DateSpan(new DateBound(AnySpan.Date(2), AnySpan.Date(5), "foråret"));

        new Periods(spring, Span(1, 3), spring).Spans.ShouldBe([Span(1, 3), spring]);
    }

    [Fact]
    public void Without_spans_no_day_lies_in_it()
    {
        Periods.None.Contains(AnySpan.Date(1)).ShouldBe(Answer.No);
        Periods.Always.Contains(AnySpan.Date(1)).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Exact_periods_are_equal_when_they_have_the_same_days() =>
        Law.Holds(
            AnySpan.Exact.ListOf().Two(),
            pair =>
            {
                var (left, right) = (pair.Item1.ToValueList(), pair.Item2.ToValueList());
                (new Periods(left) == new Periods(right)).ShouldBe(DaysOf(left).SequenceEqual(DaysOf(right)));
            },
            1000
        );

    [Fact]
    public void The_order_in_which_spans_are_given_does_not_show() =>
        Law.Holds(
            AnySpan.Any.ListOf(),
            spans => new Periods([.. spans.AsEnumerable().Reverse()]).ShouldBe(new Periods([.. spans]))
        );

    [Fact]
    public void Containing_is_what_all_possible_spans_agree_on() =>
        Law.Holds(
            AnySpan.Any.Three(),
            three =>
            {
                DateSpan[] spans = [three.Item1, three.Item2, three.Item3];
                var periods = new Periods([.. spans]);
                foreach (var day in AnySpan.Asked)
                {
                    var each = spans.Select(span => Containing(span, day)).ToList();
                    var answers = from a in each[0] from b in each[1] from c in each[2] select a || b || c;
                    periods.Contains(AnySpan.Date(day)).ShouldBe(AnySpan.Agreed(answers), $"day {day}");
                }
            }
        );

    [Fact]
    public void A_span_that_is_missing_is_refused() => Should.Throw<ArgumentNullException>(() => new Periods([null!]));

    private static List<bool> Containing(DateSpan span, int day) =>
        [.. AnySpan.Possible(span).Select(one => one.From <= day && day <= one.Until).Distinct()];

    private static IEnumerable<int> DaysOf(ValueList<DateSpan> spans) =>
        AnySpan.Asked.Where(day => spans.Any(span => Containing(span, day).Contains(true)));

    private static DateSpan Span(int from, int until) => new(AnySpan.Date(from), AnySpan.Date(until));
}
