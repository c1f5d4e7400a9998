using Samskab.Actors;
using Samskab.Hierarchies;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Agreements;

/// <summary>A task that ground rules speak of.</summary>
[DanishTerm("opgave")]
public sealed record SharedTask
{
    /// <summary>What it is called, at most 200 characters.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public required string Name
    {
        get;
        init => field = NounName.Given(value, "A task");
    }

    /// <summary>Whether it takes a professional; null where that is not stated.</summary>
    [DanishTerm("fagprofessionel indsats")]
    public bool? TakesProfessional { get; init; }

    /// <summary>The actors that do it; null where that is not stated.</summary>
    public ValueList<ActorId>? DoneBy
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The individuals that it rests on, as opaque tokens; null where that is not stated.</summary>
    public ValueList<ParticipantRef>? RestsOn
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Whether how it is done is written down; null where that is not stated.</summary>
    [DanishTerm("skriftlig arbejdsgang")]
    public bool? IsWrittenDown { get; init; }
}
