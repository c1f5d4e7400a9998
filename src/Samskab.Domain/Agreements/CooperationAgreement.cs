using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Agreements;

/// <summary>What parties have promised one another.</summary>
[DanishTerm("samarbejdsaftale")]
public sealed record CooperationAgreement
{
    /// <summary>The id, supplied by the host.</summary>
    public required AgreementId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The parties.</summary>
    public required ValueList<ActorId> Parties
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What each promises; null where that is not stated, empty where it is stated that nobody promises anything.</summary>
    public ValueList<Commitment>? Commitments { get; init; }

    /// <summary>Whether it binds; null where that is not stated.</summary>
    [DanishTerm("forpligtende kontrakt")]
    public bool? IsBinding { get; init; }

    /// <summary>The days it holds; null where that is not stated.</summary>
    public DateSpan? During { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }
}
