using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Hierarchies;
using Samskab.Offers;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Reception;

/// <summary>A task, offer or activity that one side has put on a timeline.</summary>
/// <remarks>A member that is null is not stated. It tells what is done for those who arrive, never anything of one of them.</remarks>
[DanishTerm("papkort")]
public sealed record TimelineCard
{
    /// <summary>The id, supplied by the host.</summary>
    public required TimelineCardId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What stands on it, at most 200 characters: no name of a person.</summary>
    /// <exception cref="ArgumentException">The title is empty or too long.</exception>
    public required string Title
    {
        get;
        init => field = NounName.Given(value, "A card");
    }

    /// <summary>What it is.</summary>
    public required CardKind Kind { get; init; }

    /// <summary>The side that has put it there; where it is null, that of <see cref="Actor"/>.</summary>
    public Side? Side { get; init; }

    /// <summary>Who does it.</summary>
    public ActorId? Actor
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The days it takes place: one day, several, or on and on where it has no end.</summary>
    public DateSpan? During { get; init; }

    /// <summary>Whether it gives those who arrive information.</summary>
    /// <remarks>Where it is null, a card that tells of offers does.</remarks>
    public bool? Informs { get; init; }

    /// <summary>The offers that it tells those who arrive of; empty for none.</summary>
    public ValueList<OfferId>? TellsOf
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What it is about.</summary>
    public ThemeId? Theme
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Whether it gives information, as it states or as follows from the offers that it tells of.</summary>
    internal bool? IsInforming => Informs ?? (TellsOf is { Count: > 0 } ? true : null);

    /// <summary>The cards of the timeline that it must not stand before; empty where it may stand anywhere.</summary>
    public ValueList<TimelineCardId>? After
    {
        get;
        init => field = Identifier.Given(value);
    }
}
