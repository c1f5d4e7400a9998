using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Walkthroughs;

namespace Samskab.Texts;

/// <summary>Says the cards and weeks of a timeline.</summary>
internal sealed class CardWords(Wording wording)
{
    /// <summary>A card with what it is and when: «Byvandring (aktivitet, den 6. september 2026)».</summary>
    internal string Told(PlacedCard card) =>
        wording.Say(
            card.Informs == Answer.Yes ? "reception.card-informs" : "reception.card",
            ("title", card.Card.Title),
            ("kind", wording.Say($"card-kind.{card.Card.Kind.Kebab}")),
            (
                "days",
                card.Card.During is { } days ? wording.Of(new Periods(days)) : wording.Say("reception.day-not-stated")
            )
        );

    /// <summary>The titles of cards.</summary>
    internal string Titles(IEnumerable<PlacedCard> cards) => wording.Listed(cards.Select(card => card.Card.Title));

    /// <summary>Who has put cards on a timeline.</summary>
    internal string NameOf(Side? side) => wording.Say($"reception.side-{side?.Kebab ?? "not-stated"}");

    /// <summary>Who has no card in a stretch: a side, or nobody has one.</summary>
    internal string NameOf(FreeStretch stretch) =>
        stretch.Side is { } side ? NameOf(side) : wording.Say("reception.both-sides");

    /// <summary>Days from one to another.</summary>
    internal string Of(DateInterval days) =>
        wording.Say("reception.days", ("from", wording.Of(days.Start)), ("until", wording.Of(days.End)));

    /// <summary>A week by its number in the year and its distance from the arrival.</summary>
    internal string Of(TimelineWeek week) =>
        wording.Say(
            "reception.week",
            ("week", wording.Number(week.WeekOfYear)),
            ("relative", Relative(week.Number)),
            ("days", Of(week.Days))
        );

    private string Relative(int number) =>
        number switch
        {
            0 => wording.Say("reception.week-of-arrival"),
            -1 => wording.Say("reception.week-before-one"),
            1 => wording.Say("reception.week-after-one"),
            < 0 => wording.Say("reception.week-before", ("count", wording.Number(-number))),
            _ => wording.Say("reception.week-after", ("count", wording.Number(number))),
        };
}
