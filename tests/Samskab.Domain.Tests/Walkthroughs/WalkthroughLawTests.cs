using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Reception;
using Samskab.Values;
using Samskab.Walkthroughs;
using static Samskab.Domain.Tests.Walkthroughs.Timelines;

namespace Samskab.Domain.Tests.Walkthroughs;

public sealed class WalkthroughLawTests
{
    private static readonly Gen<LocalDate> Days = Gen.Choose(-40, 40).Select(Arrival.PlusDays);

    private static readonly Gen<DateBound> Bounds =
        from day in Days
        from width in Gen.Choose(0, 3)
        select new DateBound(day, day.PlusDays(width));

    // Either the days or the side and the information are in doubt: all worlds together are few enough to go through.
    private static readonly Gen<TimelineCard> Uncertain =
        from begins in Bounds
        from ends in Bounds
        where begins.Earliest <= ends.Latest
        from informs in Gen.Elements(true, false)
        from side in Gen.Elements(Enum.GetValues<Side>())
        select Card("?", new(begins, ends), side) with
        {
            Informs = informs,
        };

    private static readonly Gen<TimelineCard> Certain =
        from day in Days
        from length in Gen.Choose(0, 20)
        from span in Gen.Elements<DateSpan?>(
            On(day),
            On(day),
            new DateSpan(day, day.PlusDays(length)),
            new DateSpan(day, null),
            new DateSpan(null, day)
        )
        from informs in Gen.Elements<bool?>(true, true, false, null)
        from side in Gen.Elements<Side?>(Side.Municipality, Side.CivilSociety, null)
        select Card("?", span, side) with
        {
            Informs = informs,
        };

    private static readonly Gen<TimelineCard> Unplaced = Gen.Constant(
        Card("?", null, Side.Municipality) with
        {
            Informs = true,
        }
    );

    private static readonly Gen<TimelineCard> Cards = Gen.Frequency((4, Certain), (3, Uncertain), (1, Unplaced));

    private static readonly Gen<(ReceptionTimeline Timeline, WalkthroughLimits Limits)> Given =
        from cards in Gen.Choose(0, 3).SelectMany(count => Cards.ListOf(count))
        from waits in Gen.Elements(0, 1, 2).ListOf(cards.Count)
        from before in Gen.Choose(0, 1)
        from after in Gen.Choose(0, 1)
        from most in Gen.Choose(0, 2)
        from least in Gen.Choose(1, 9)
        select (
            Timeline([.. cards.Select((card, number) => Named(card, number, waits[number], cards.Count))]),
            new WalkthroughLimits
            {
                MonthsBefore = before,
                MonthsAfter = after,
                MaxInformationCards = most,
                MinFreeDays = least,
            }
        );

    [Fact]
    public void What_is_certain_is_so_in_every_world_and_what_may_be_is_so_in_some() =>
        Law.Holds(
            Given,
            given =>
            {
                var through = Through(given.Timeline, given.Limits);
                var worlds = new Worlds(given.Timeline, given.Limits);

                Same(through.Outside.Select(one => $"{one.Card.Card.Id} {one.IsCertain}"), worlds.Outside());
                Same(through.Peaks.Select(one => $"{one.Week.Days.Start} {one.IsCertain}"), worlds.Peaks());
                Same(
                    through.Order.OutOfOrder.Select(one => $"{one.Card.Card.Id} {one.Earlier.Card.Id} {one.IsCertain}"),
                    worlds.Misplaced()
                );
                Same(
                    through.Free.Select(one => $"{one.Side} {(one.During.Start, one.During.End, one.IsCertain)}"),
                    worlds.Free()
                );
            }
        );

    [Fact]
    public void The_order_in_which_cards_are_given_does_not_matter() =>
        Law.Holds(
            Given,
            given =>
            {
                var turned = given.Timeline with { Cards = given.Timeline.Cards!.Value.Reverse().ToValueList() };
                var one = Through(given.Timeline, given.Limits);
                var other = Through(turned, given.Limits);

                (other with { Timeline = one.Timeline }).ShouldBe(one);
            }
        );

    private static TimelineCard Named(TimelineCard card, int number, int waits, int count) =>
        card with
        {
            Id = new($"k{number}"),
            After =
            [
                .. Enumerable
                    .Range(0, count)
                    .Where(other => other < waits)
                    .Select(other => new TimelineCardId($"k{other}")),
            ],
        };

    private static void Same(IEnumerable<string> found, IEnumerable<string> expected) =>
        found.Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
}
