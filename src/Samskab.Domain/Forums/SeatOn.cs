using Samskab.Facts;
using Samskab.Sources;

namespace Samskab.Forums;

/// <summary>A seat on one day.</summary>
public sealed record SeatOn
{
    /// <summary>The seat.</summary>
    public required Seat Seat { get; init; }

    /// <summary>Whether the day is one of those on which it is held, or stands vacant.</summary>
    public required Answer IsHeld { get; init; }

    /// <summary>Whether nobody holds it.</summary>
    [DanishTerm("ubesat plads")]
    public bool IsVacant => Seat.IsVacant;

    /// <summary>Whether its holder is absent; an absence that is not stated is none.</summary>
    public required Answer IsAbsent { get; init; }

    /// <summary>Whether its holder acts.</summary>
    /// <remarks>
    /// The holder must be there and not absent. A deputy acts only while the seat it stands in for is there, and vacant or its
    /// holder absent; the deputy of a deputy only while that one is called upon as well. Deputies in a circle never act.
    /// </remarks>
    public required Answer Acts { get; init; }

    /// <summary>The seat it acts in: its own, or the one that its chain of deputies stands in for; null where that is none or not stated.</summary>
    public Seat? ActsIn { get; init; }
}
