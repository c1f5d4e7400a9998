using NodaTime;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Reception;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Walkthroughs;

/// <summary>What both sides see when they go through a timeline together (Handbook, p. 21).</summary>
/// <remarks>
/// The order in which the cards are given does not matter. Of a timeline that does not state its cards nothing is found.
/// </remarks>
[DanishTerm("fælles gennemgang")]
public sealed record ReceptionWalkthrough
{
    /// <summary>The timeline.</summary>
    public required ReceptionTimeline Timeline { get; init; }

    /// <summary>The days of the timeline, both ends inside.</summary>
    public required DateInterval Window { get; init; }

    /// <summary>The cards in the order in which they stand: by the latest day they can begin, then by id.</summary>
    /// <remarks>One that has always been there comes first, one without a day last.</remarks>
    public required ValueList<PlacedCard> Cards { get; init; }

    /// <summary>The weeks, from the first to the last.</summary>
    public required ValueList<TimelineWeek> Weeks { get; init; }

    /// <summary>The cards that stand outside the timeline, or may do so.</summary>
    public required ValueList<CardOutside> Outside { get; init; }

    /// <summary>The weeks in which there is, or may be, too much information.</summary>
    public required ValueList<InformationPeak> Peaks { get; init; }

    /// <summary>The stretches on which there is, or may be, room for thinking anew.</summary>
    public required ValueList<FreeStretch> Free { get; init; }

    /// <summary>The order of the cards.</summary>
    public required CardOrder Order { get; init; }

    /// <summary>The cards of both sides that may gain by one another.</summary>
    public required ValueList<CardSynergy> Synergies { get; init; }

    /// <summary>Goes through a timeline.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="limits">How far it reaches, and what is too much or empty. Default: those of the source, and ours.</param>
    /// <exception cref="ArgumentException">The collaboration has no such timeline.</exception>
    public static ReceptionWalkthrough Of(
        Collaboration collaboration,
        ReceptionTimelineId timeline,
        WalkthroughLimits? limits = null
    )
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return Of(
            collaboration,
            collaboration.ReceptionTimelines.Find(Identifier.Given(timeline)) ?? throw Unknown(timeline),
            limits ?? WalkthroughLimits.Default
        );
    }

    internal static ReceptionWalkthrough Of(
        Collaboration collaboration,
        ReceptionTimeline timeline,
        WalkthroughLimits limits
    )
    {
        var window = limits.Around(timeline.Arrival);
        var cards = Placed(timeline, collaboration);
        var weeks = TimelineWeek.Of(window, timeline.Arrival, cards).ToValueList();
        return new()
        {
            Timeline = timeline,
            Window = window,
            Cards = cards,
            Weeks = weeks,
            Outside = OutsideOf(window, cards),
            Peaks = weeks
                .Select(week => InformationPeak.In(week, cards, limits.MaxInformationCards))
                .OfType<InformationPeak>()
                .ToValueList(),
            Free = timeline.Cards is null ? [] : FreeStretch.Of(window, cards, limits.MinFreeDays),
            Order = CardOrder.Of(cards),
            Synergies = CardSynergy.Of(cards, collaboration.Themes),
        };
    }

    private static ValueList<PlacedCard> Placed(ReceptionTimeline timeline, Collaboration collaboration) =>
        (timeline.Cards ?? [])
            .Select(card => new PlacedCard(
                card,
                card.Side ?? (card.Actor is { } actor ? collaboration.Actors.Find(actor)?.Side : null)
            ))
            .OrderBy(card => card.Place)
            .ToValueList();

    private static ValueList<CardOutside> OutsideOf(DateInterval window, ValueList<PlacedCard> cards)
    {
        var days = new DateSpan(window.Start, window.End);
        return cards
            .Select(card => new CardOutside(card, card.Days.SharesDayWith(days).Negated))
            .Where(card => card.IsCertain != Answer.No)
            .ToValueList();
    }

    private static ArgumentException Unknown(ReceptionTimelineId id) =>
        new(
            $"The collaboration has no timeline {id}. Permitted: the id of one of its reception timelines.",
            nameof(id)
        );
}
