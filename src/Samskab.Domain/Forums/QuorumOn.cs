using Samskab.Facts;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>Whether a forum can decide with those who take part, and how many seats they act in.</summary>
[DanishTerm("beslutningsdygtig")]
public sealed record QuorumOn
{
    /// <summary>Whether it can: yes or no where that holds whatever is found out of what is not stated.</summary>
    public required Answer IsMet { get; init; }

    /// <summary>The quorum that is asked for; null where none is stated, or it is not known which.</summary>
    public Quorum? Required { get; init; }

    /// <summary>How many seats are acted in; null where the seats or those who take part are not stated.</summary>
    public SeatCount? Seats { get; init; }

    /// <summary>How many of them speak for the municipality.</summary>
    public SeatCount? Municipality { get; init; }

    /// <summary>How many of them speak for civil society.</summary>
    public SeatCount? CivilSociety { get; init; }

    /// <summary>What is not stated and may change the answer; none where it is known.</summary>
    public ValueList<QuorumFact> Missing { get; init; }
}
