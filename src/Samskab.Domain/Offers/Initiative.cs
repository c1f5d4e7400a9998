using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Hierarchies;
using Samskab.Mandates;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Offers;

/// <summary>An effort that a municipality and civil society undertake, or think of undertaking.</summary>
[DanishTerm("indsats")]
public sealed record Initiative
{
    /// <summary>The greatest length of a name, in characters.</summary>
    public const int MaxNameLength = NounName.MaxLength;

    /// <summary>The id, supplied by the host.</summary>
    public required InitiativeId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The name that people use, at most 200 characters: no name of a person.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public required string Name
    {
        get;
        init => field = NounName.Given(value, "An initiative");
    }

    /// <summary>The actors that take part; null where that is not stated.</summary>
    public ValueList<ActorId>? Participants
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The mandate to co-create it; null where that is not stated.</summary>
    public MandateId? Mandate
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>How far it has come, over time; null where that is not stated.</summary>
    public Timeline<OfferStatus>? Status { get; init; }

    /// <summary>When the parties first sat together; null where that is not stated.</summary>
    public DateBound? PartiesFirstMet { get; init; }

    /// <summary>When its solution or frames were first set; null where that is not stated.</summary>
    public DateBound? SolutionSet { get; init; }

    /// <summary>When it was checked whether it is relevant to its target group; null where that is not stated, empty where it never was.</summary>
    [DanishTerm("kvalitetstjek")]
    public ValueList<DateBound>? QualityChecks { get; init; }

    /// <summary>When its results were evaluated; null where that is not stated, empty where they never were.</summary>
    [DanishTerm("evaluering")]
    public ValueList<DateBound>? Evaluations { get; init; }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }

    /// <summary>What is said about the facts that rule books ask, in any order.</summary>
    public ValueList<Statement> Statements { get; init; }
}
