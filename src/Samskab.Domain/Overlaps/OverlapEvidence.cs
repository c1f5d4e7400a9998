using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>That two offers meet or may meet, and what it rests on: small, so that millions can be looked at without being held.</summary>
/// <remarks>The theme of one is always that of the other or lies in it. <see cref="OfferOverlaps.Tell"/> tells it in full.</remarks>
/// <param name="One">The number of the offer whose id comes first, among the offers asked about.</param>
/// <param name="Other">The number of the other offer.</param>
public readonly record struct OverlapEvidence(int One, int Other)
{
    /// <summary>Whether their areas meet; unknown where one does not state its areas.</summary>
    public Answer Areas { get; init; }

    /// <summary>Whether their groups can share people; unknown where one does not state its groups.</summary>
    public Answer Groups { get; init; }

    /// <summary>Whether they share a day; unknown where the days of one are not known.</summary>
    public Answer Period { get; init; }

    /// <summary>Whether there is more room than need around them.</summary>
    public Answer ExceedsNeed { get; init; }

    /// <summary>How many sessions of one and the other take place at the same time; null where that is not known or was not asked.</summary>
    public int? Sessions { get; init; }

    /// <summary>Whether both are about one theme.</summary>
    public bool IsSameTheme { get; init; }

    /// <summary>Whether both are for one area.</summary>
    public bool IsSameArea { get; init; }

    /// <summary>How those stand to one another who provide them.</summary>
    public OverlapParties Parties { get; init; }

    /// <summary>What the overlap is.</summary>
    public OverlapClasses Classes { get; init; }

    /// <summary>How grave it is, by the weights asked for.</summary>
    public int Severity { get; init; }

    /// <summary>Whether there is anything to be done about it, or to be done together.</summary>
    internal bool IsTold => (Classes & ~(OverlapClasses.Justified | OverlapClasses.Complement)) != OverlapClasses.None;

    internal Doubt Doubt =>
        (Areas == Answer.Unknown ? Doubt.Areas : Doubt.None)
        | (Groups == Answer.Unknown ? Doubt.Groups : Doubt.None)
        | (Period == Answer.Unknown ? Doubt.Period : Doubt.None);

    /// <summary>Whether they meet in all respects.</summary>
    public Answer Meets => Areas.And(Groups).And(Period);
}
