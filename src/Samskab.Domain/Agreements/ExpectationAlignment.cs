using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Agreements;

/// <summary>What the parties expect of one another: the handbook's four questions (p. 35).</summary>
/// <remarks>An answer that is null is not given; where all are, it is known only that there is one.</remarks>
[DanishTerm("forventningsafstemning")]
public sealed record ExpectationAlignment
{
    /// <summary>The id, supplied by the host.</summary>
    public required AgreementId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Who aligned their expectations.</summary>
    public required ValueList<ActorId> Parties
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>«Hvem er kontaktperson?» A role, never a person's name.</summary>
    public string? ContactRole { get; init; }

    /// <summary>«Hvornår kan jeg forvente et svar?»</summary>
    public string? AnswerWhen { get; init; }

    /// <summary>«Hvordan kontakter vi hinanden?»</summary>
    public string? ContactHow { get; init; }

    /// <summary>«Hvad har vi indflydelse på?»</summary>
    public string? Influence { get; init; }

    /// <summary>When it was agreed; null where that is not stated.</summary>
    public DateBound? Agreed { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }
}
