using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Reception;

namespace Samskab.Walkthroughs;

/// <summary>A card, and the side that has put it on the timeline.</summary>
/// <param name="Card">The card.</param>
/// <param name="Side">The side that it states, or else that of its actor; null where neither is stated.</param>
public sealed record PlacedCard(TimelineCard Card, Side? Side)
{
    private static readonly DateBound SomeDay = new(null, null);
    private static readonly DateSpan SomeDays = new(SomeDay, SomeDay);

    /// <summary>Its days; any days where none are stated.</summary>
    internal DateSpan Days => Card.During ?? SomeDays;

    /// <summary>Whether it is known to the day when it stands there.</summary>
    internal bool IsPlaced => Card.During is { IsExact: true };

    /// <summary>Whether it gives information.</summary>
    internal Answer Informs =>
        Card.IsInforming switch
        {
            true => Answer.Yes,
            false => Answer.No,
            null => Answer.Unknown,
        };

    /// <summary>Where it stands among the others: by the latest day it can begin, then by the earliest, then by its id.</summary>
    internal (int, int, TimelineCardId) Place => (Days.LastBegin, Days.FirstBegin, Card.Id);

    /// <summary>Whether it begins from one day to another, both inside.</summary>
    internal Answer BeginsWithin(int first, int last) =>
        Days.FirstBegin > last || Days.LastBegin < first ? Answer.No
        : Days.FirstBegin >= first && Days.LastBegin <= last ? Answer.Yes
        : Answer.Unknown;

    /// <summary>Whether it begins before another does.</summary>
    internal Answer BeginsBefore(PlacedCard other) =>
        Days.LastBegin < other.Days.FirstBegin ? Answer.Yes
        : Days.FirstBegin < other.Days.LastBegin ? Answer.Unknown
        : Answer.No;

    /// <summary>Whether it surely has begun before a day and goes on on it.</summary>
    internal bool GoesOnFrom(int day) => Days.LastBegin < day && Days.FirstEnd >= day;

    /// <summary>Whether it surely stands on one of the days from one to another, wherever it begins and ends.</summary>
    internal bool SurelyMeets(int first, int last) => Days.LastBegin <= last && Days.FirstEnd >= first;

    /// <summary>Whether it may stand on one of the days from one to another.</summary>
    internal bool MayMeet(int first, int last) => Days.FirstBegin <= last && Days.LastEnd >= first;
}
