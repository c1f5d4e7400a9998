using NodaTime;
using Samskab.Areas;
using Samskab.Mandates;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>What somebody wants to know about the right to decide: what, when, and as far as it matters where and how much.</summary>
public sealed record DecisionQuestion
{
    /// <summary>The matter.</summary>
    public required MatterId Matter
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What is to be done. Default: decide.</summary>
    public Power Power { get; init; } = Power.Decide;

    /// <summary>The area; null where mandates for any area are asked for.</summary>
    public AreaId? Area
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The theme; null where mandates for any theme are asked for.</summary>
    public ThemeId? Theme
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The target group; null where mandates for any target group are asked for.</summary>
    public TargetGroupId? TargetGroup
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The amount; null where no money is asked for.</summary>
    public Money? Amount { get; init; }

    /// <summary>The moment whose knowledge is asked for: what was recorded later is left out. Null for all that is known.</summary>
    public Instant? AsKnownAt { get; init; }
}
