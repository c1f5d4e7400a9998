using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;

namespace Samskab.Supply;

/// <summary>What is not stated where need and supply cannot be held against one another.</summary>
[Flags]
internal enum Unstated
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>How many people are in need.</summary>
    People = 1,

    /// <summary>How many people an offer has room for.</summary>
    Capacity = 2,

    /// <summary>Where something is.</summary>
    Areas = 4,

    /// <summary>Whom something is for.</summary>
    Groups = 8,

    /// <summary>Whether something is there on the day.</summary>
    Period = 16,
}

/// <summary>Tells what is not stated as facts to be asked for.</summary>
internal static class UnstatedFacts
{
    private static readonly (Unstated What, Fact Fact)[] Facts =
    [
        (Unstated.People, OfferFacts.NeedPeople),
        (Unstated.Capacity, OfferFacts.OfferCapacity),
        (Unstated.Areas, OfferFacts.Areas),
        (Unstated.Groups, OfferFacts.Groups),
        (Unstated.Period, OfferFacts.Period),
    ];

    extension(Unstated unstated)
    {
        /// <summary>The facts, always in the same order.</summary>
        public IEnumerable<FactKey> Keys =>
            Facts.Where(each => unstated.HasFlag(each.What)).Select(each => each.Fact.Key);
    }

    extension(Doubt doubt)
    {
        /// <summary>What is not stated of things of which it is not known whether they meet.</summary>
        public Unstated Unstated =>
            (doubt.HasFlag(Doubt.Areas) ? Unstated.Areas : Unstated.None)
            | (doubt.HasFlag(Doubt.Groups) ? Unstated.Groups : Unstated.None)
            | (doubt.HasFlag(Doubt.Period) ? Unstated.Period : Unstated.None);
    }
}
