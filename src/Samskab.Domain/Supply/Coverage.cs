using Samskab.Facts;
using Samskab.Offers;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Supply;

/// <summary>Whether there is room for the people of a need on a day.</summary>
[DanishTerm("dækning")]
public sealed record Coverage
{
    /// <summary>The need.</summary>
    public required NeedId Need
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>How many people it counts on the day; nobody at least where it need not be there.</summary>
    public required Headcount People { get; init; }

    /// <summary>How many places the offers have that meet it, whoever else they meet.</summary>
    /// <remarks>At least those that surely meet it, at most those that may.</remarks>
    public required Headcount Places { get; init; }

    /// <summary>How many of its people lack a place even if it had all these places to itself.</summary>
    public required Headcount Lacking { get; init; }

    /// <summary>Whether there is room for all of them, beside all others in need.</summary>
    /// <remarks>
    /// Yes where they all have a place however the places are shared, if only as many people as possible get one; no where
    /// some of them may be left without. Either holds whatever is found out of what is not stated; else it is unknown.
    /// </remarks>
    public required Answer IsCovered { get; init; }

    /// <summary>The shortage that it is part of; null where it is in none.</summary>
    public Shortage? Shortage { get; init; }

    /// <summary>The facts that are not stated and may change the answer, or the shortage.</summary>
    public ValueList<FactKey> Missing
    {
        get;
        init => field = Identifier.Given(value);
    }
}
