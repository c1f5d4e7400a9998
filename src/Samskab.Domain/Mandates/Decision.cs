using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Facts;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Mandates;

/// <summary>Something that was decided about a matter: never about a person.</summary>
[DanishTerm("beslutning")]
public sealed record Decision
{
    /// <summary>The id, supplied by the host.</summary>
    public required DecisionId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Who decided.</summary>
    public required Holder By { get; init; }

    /// <summary>What it is about.</summary>
    public required MatterId Matter
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>When it was recorded; null where that is not stated.</summary>
    public Instant? Recorded { get; init; }

    /// <summary>Where it holds; null where that is not stated.</summary>
    public AreaId? Area
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The theme it belongs to; null where that is not stated.</summary>
    public ThemeId? Theme
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>How much was decided on; null where no money was.</summary>
    public Money? Amount { get; init; }

    /// <summary>The mandate it was made under; null where that is not stated.</summary>
    public MandateId? Under
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Who took part, as opaque tokens; null where that is not stated.</summary>
    public ValueList<ParticipantRef>? Participants
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What shows that it was made.</summary>
    public ValueList<Evidence> Evidence { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }
}
