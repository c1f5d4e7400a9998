using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Supply;

/// <summary>Needs that compete for the same places, of which there are or may be too few.</summary>
/// <remarks>
/// Which of several people gets the last place is not for numbers to tell. That many people lack one is the same however the
/// places are shared: the needs and offers here are those of a least cut, of which the smallest is taken. Ten needs and offers are
/// named, the first by id, and all are counted.
/// </remarks>
[DanishTerm("mangel på pladser")]
public sealed record Shortage
{
    /// <summary>How many needs, and how many offers of a sort, are named at most.</summary>
    public const int MostNamed = FirstOnes.Most;

    /// <summary>The first needs, by id.</summary>
    public required ValueList<NeedId> Needs
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>How many needs there are.</summary>
    public required long NeedCount { get; init; }

    /// <summary>The first offers that surely meet one of the needs, by id; where all is stated they are full.</summary>
    public required ValueList<OfferId> Offers
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>How many offers surely meet one of the needs.</summary>
    public required long OfferCount { get; init; }

    /// <summary>The first offers that may meet one of the needs and surely meet none, by id.</summary>
    public required ValueList<OfferId> PossibleOffers
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>How many offers may meet one of the needs and surely meet none.</summary>
    public required long PossibleOfferCount { get; init; }

    /// <summary>How many people the needs count.</summary>
    public required Headcount People { get; init; }

    /// <summary>How many places the offers have: at least those that surely meet a need, at most all.</summary>
    public required Headcount Places { get; init; }

    /// <summary>How many of the people lack a place even if these needs had all these places to themselves.</summary>
    /// <remarks>Exact where all is stated. Each bound is what is lacking when all that is not stated turns out that way.</remarks>
    public required Headcount Lacking { get; init; }

    /// <summary>The facts that are not stated and may change how many are lacking; none where it is known.</summary>
    public ValueList<FactKey> Missing
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Whether no offer meets one of the needs, or may meet it.</summary>
    public bool IsWithoutOffer => OfferCount + PossibleOfferCount == 0;

    /// <summary>Whether places are lacking: yes where somebody is sure to lack one, or where there is no offer; else unknown.</summary>
    public Answer IsCertain => Lacking.Least > 0 || IsWithoutOffer ? Answer.Yes : Answer.Unknown;
}
