using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Hierarchies;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Actors;

/// <summary>Somebody who takes part in a collaboration: an organisation or a group, never a private person.</summary>
/// <remarks>A member that is null is not stated; an empty list is stated as none.</remarks>
[DanishTerm("aktør")]
public sealed record Actor
{
    /// <summary>The id, supplied by the host.</summary>
    public required ActorId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The name of the organisation or group, at most 200 characters.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public required string Name
    {
        get;
        init => field = NounName.Given(value, "An actor");
    }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The side it is on, as its kind says.</summary>
    public Side Side => Kind.Side;

    /// <summary>The actor it is part of.</summary>
    public ActorId? PartOf
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Where it is at work.</summary>
    public ValueList<AreaId>? Areas
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What it works with.</summary>
    public ValueList<ThemeId>? Themes
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The resources and competences it brings, in its own words.</summary>
    [DanishTerm("ressourcer og kompetencer")]
    public ValueList<string>? Competences { get; init; }

    /// <summary>What people bring to it for others, such as donations (Handbook, p. 15).</summary>
    [DanishTerm("donationer")]
    public ValueList<ThemeId>? Receives
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>When its people can take part.</summary>
    public Availability? Availability { get; init; }

    /// <summary>To whom it refers, over time.</summary>
    public Timeline<Reference>? RefersTo { get; init; }

    /// <summary>Its number in the business register.</summary>
    public CvrNumber? Cvr
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The roles that others can turn to.</summary>
    public ValueList<RoleContact>? Contacts { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }
}
