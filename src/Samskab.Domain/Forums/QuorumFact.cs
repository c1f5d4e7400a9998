using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>What must be known to tell whether a forum can decide.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<QuorumFact>))]
public enum QuorumFact
{
    /// <summary>The quorum that the terms of reference ask for.</summary>
    Quorum,

    /// <summary>The seats of the forum.</summary>
    Seats,

    /// <summary>Those who take part.</summary>
    Participants,

    /// <summary>The days on which a seat is held.</summary>
    Days,

    /// <summary>The individual who sits for an actor.</summary>
    Holders,

    /// <summary>The side that a seat speaks for.</summary>
    Sides,
}
