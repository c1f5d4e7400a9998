using Samskab.Actors;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Hierarchies;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Offers;

/// <summary>Something an actor offers to people, again and again or for a time.</summary>
/// <remarks>A member that is null is not stated; an empty list is stated as none.</remarks>
[DanishTerm("tilbud")]
public sealed record Offer
{
    /// <summary>The id, supplied by the host.</summary>
    public required OfferId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The name, at most 200 characters.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public required string Name
    {
        get;
        init => field = NounName.Given(value, "An offer");
    }

    /// <summary>Who offers it.</summary>
    public required ActorId Provider
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What it is.</summary>
    public required ThemeId Theme
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Whom it is for.</summary>
    public ValueList<TargetGroupId>? TargetGroups
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Where it is for.</summary>
    public ValueList<AreaId>? Areas
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The days it is there; null where that is not stated.</summary>
    public DateSpan? During { get; init; }

    /// <summary>How far it has come, over time.</summary>
    public Timeline<OfferStatus>? Status { get; init; }

    /// <summary>How many people it has room for.</summary>
    [DanishTerm("kapacitet")]
    public Capacity? Capacity { get; init; }

    /// <summary>When it takes place.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>The initiative it came from.</summary>
    public InitiativeId? From
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }
}
