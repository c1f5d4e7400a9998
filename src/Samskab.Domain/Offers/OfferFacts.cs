using Samskab.Actors;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Offers;

/// <summary>What is asked for of offers and needs where it cannot be told how they meet: each names who can say it.</summary>
public static class OfferFacts
{
    /// <summary>How great a need is.</summary>
    public static Fact NeedPeople { get; } = Told("needPeople", [Parties.Municipality]);

    /// <summary>How many people offers have room for.</summary>
    public static Fact OfferCapacity { get; } = Told("offerCapacity", Parties.BothSides);

    /// <summary>The areas of an offer or a need.</summary>
    public static Fact Areas { get; } = Told("themeAreas", Parties.BothSides);

    /// <summary>The target groups of an offer or a need.</summary>
    public static Fact Groups { get; } = Told("themeGroups", Parties.BothSides);

    /// <summary>The days of an offer or a need.</summary>
    public static Fact Period { get; } = Told("themePeriod", Parties.BothSides);

    /// <summary>When the sessions of an offer begin, and how long they take.</summary>
    public static Fact SessionTimes { get; } = Told("sessionTimes", Parties.BothSides);

    /// <summary>All of them.</summary>
    public static FactList All { get; } = new(NeedPeople, OfferCapacity, Areas, Groups, Period, SessionTimes);

    private static Fact Told(string key, ValueList<Party> answerers) =>
        new()
        {
            Key = new(key),
            Nature = FactNature.Given,
            Answerers = answerers,
        };
}
