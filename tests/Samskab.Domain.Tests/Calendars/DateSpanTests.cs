using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Domain.Tests.Calendars;

public sealed class DateSpanTests
{
    private static readonly DateBound Spring = new(
        new LocalDate(2016, 3, 1),
        new LocalDate(2016, 5, 31),
        "foråret 2016"
    );

    [Fact]
    public void Both_ends_are_inside()
    {
        var march = new DateSpan(new LocalDate(2016, 3, 1), new LocalDate(2016, 3, 31));

        march.Contains(new(2016, 2, 29)).ShouldBe(Answer.No);
        march.Contains(new(2016, 3, 1)).ShouldBe(Answer.Yes);
        march.Contains(new(2016, 3, 31)).ShouldBe(Answer.Yes);
        march.Contains(new(2016, 4, 1)).ShouldBe(Answer.No);
    }

    [Fact]
    public void A_shared_last_day_is_shared()
    {
        var day = new LocalDate(2016, 3, 31);

        new DateSpan(until: day).SharesDayWith(new(from: day)).ShouldBe(Answer.Yes);
        new DateSpan(until: day).SharesDayWith(new(from: day.PlusDays(1))).ShouldBe(Answer.No);
    }

    [Fact]
    public void No_end_is_not_an_unknown_end()
    {
        var later = new LocalDate(2020, 1, 1);

        new DateSpan(Spring).Contains(later).ShouldBe(Answer.Yes);
        new DateSpan(Spring, new DateBound(null, null)).Contains(later).ShouldBe(Answer.Unknown);
        DateSpan.Always.Contains(later).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void A_known_end_tells_that_it_has_begun() =>
        new DateSpan(Spring, new LocalDate(2016, 4, 1)).Contains(new(2016, 4, 1)).ShouldBe(Answer.Yes);

    [Fact]
    public void Containing_is_what_all_possible_spans_agree_on() =>
        Law.Holds(
            AnySpan.Any,
            span =>
            {
                foreach (var day in AnySpan.Asked)
                {
                    var answers = AnySpan.Possible(span).Select(one => one.From <= day && day <= one.Until);
                    span.Contains(AnySpan.Date(day)).ShouldBe(AnySpan.Agreed(answers), $"day {day}");
                }
            },
            500
        );

    [Fact]
    public void Sharing_a_day_is_what_all_possible_spans_agree_on() =>
        Law.Holds(
            AnySpan.Any.Two(),
            pair =>
            {
                var (left, right) = pair;
                var answers =
                    from one in AnySpan.Possible(left)
                    from other in AnySpan.Possible(right)
                    select one.From <= other.Until && other.From <= one.Until;
                var expected = AnySpan.Agreed(answers);

                left.SharesDayWith(right).ShouldBe(expected);
                right.SharesDayWith(left).ShouldBe(expected);
            },
            500
        );

    [Fact]
    public void A_span_that_ends_before_it_can_begin_is_refused() =>
        Should
            .Throw<ArgumentException>(() => new DateSpan(Spring, new LocalDate(2016, 2, 29)))
            .Message.ShouldContain("ends on 2016-02-29 at the latest but begins on 2016-03-01 at the earliest");

    [Fact]
    public void Spans_are_equal_by_their_ends()
    {
        new DateSpan(Spring).ShouldBe(new(Spring));
        new DateSpan(Spring).ShouldNotBe(new(until: Spring));
        new DateSpan().ShouldBe(DateSpan.Always);
    }
}
