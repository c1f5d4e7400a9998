using NodaTime;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>One thing that stands between a mandate and a question.</summary>
/// <remarks>Its sentence is the text <c>obstacle.{kind}</c>.</remarks>
public sealed record Obstacle
{
    /// <summary>What it is.</summary>
    public required ObstacleKind Kind { get; init; }

    /// <summary>Where it is: the mandate itself, or the one in its chain at which the delegation is broken.</summary>
    public required MandateId At
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>No where the mandate gives nothing because of it; unknown where it leaves that open.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The day it turns on: the first day of what has not begun, the last of what has ended, the first without what was revoked or dissolved; null where none is.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The first day of the next period, where the day asked lies between two; null otherwise.</summary>
    public LocalDate? Again { get; init; }

    /// <summary>How much the amount is above the limit; null where it is not.</summary>
    public Money? Over { get; init; }

    /// <summary>The limit of the mandate; null where the amount is not what stands between.</summary>
    public Money? Limit { get; init; }

    /// <summary>The power it gives; null where power is not what stands between.</summary>
    public Power? Gives { get; init; }

    /// <summary>When it was recorded; null where that is not what stands between.</summary>
    public Instant? Recorded { get; init; }
}
