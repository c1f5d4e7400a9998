using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Agreements;

/// <summary>The rules of the collaboration: the handbook's three questions (p. 31), and who may do which task.</summary>
/// <remarks>An answer that is null is not given; where all are, it is known only that there are some.</remarks>
[DanishTerm("spilleregler")]
public sealed record GroundRules
{
    /// <summary>The id, supplied by the host.</summary>
    public required AgreementId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Who set them.</summary>
    public required ValueList<ActorId> Parties
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>«Hvor kan frivillige inddrages?»</summary>
    public string? WhereVolunteers { get; init; }

    /// <summary>«Hvornår kræver det en fagprofessionel indsats?»</summary>
    public string? WhenProfessionals { get; init; }

    /// <summary>«Hvornår er det ikke hensigtsmæssigt, at de kommunale aktører inddrages?»</summary>
    public string? WhenNotMunicipality { get; init; }

    /// <summary>The tasks they speak of; null where none is stated.</summary>
    public ValueList<SharedTask>? Tasks { get; init; }

    /// <summary>When they were set; null where that is not stated.</summary>
    public DateBound? Agreed { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>Sentences that describe them.</summary>
    public ValueList<Citation> DescribedIn { get; init; }
}
