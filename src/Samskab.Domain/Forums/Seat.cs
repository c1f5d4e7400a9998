using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>A place in a forum, and who holds it for which days.</summary>
/// <remarks>A seat without holder is vacant. A holder that changes is a new seat from that day.</remarks>
[DanishTerm("plads")]
public sealed record Seat
{
    /// <summary>The id, unique in the forum.</summary>
    public required SeatId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The actor that holds or is represented on it.</summary>
    public ActorId? Actor
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The individual who holds it, as the host's opaque token.</summary>
    public ParticipantRef? Participant
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The side it speaks for; where it is null, that of its <see cref="Actor"/>.</summary>
    public Side? Side { get; init; }

    /// <summary>What it is for. Default: takes part.</summary>
    public SeatRole Role { get; init; }

    /// <summary>The seat that it acts for in absence, and never in addition.</summary>
    [DanishTerm("stedfortræder")]
    public SeatId? DeputyFor
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The days it is held; null for all days of the forum.</summary>
    public DateSpan? During { get; init; }

    /// <summary>The days its holder is absent; null where nothing is stated.</summary>
    public Periods? Absence { get; init; }

    /// <summary>How many hours a week its holder has for it, in whole hours rounded down; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or there are not so many hours in a week.</exception>
    public int? HoursPerWeek
    {
        get;
        init =>
            field = value is null or (>= 0 and <= 168)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(HoursPerWeek), value, "Permitted: 0 to 168 hours.");
    }

    /// <summary>Whether nobody holds it.</summary>
    public bool IsVacant => Actor is null && Participant is null;
}
