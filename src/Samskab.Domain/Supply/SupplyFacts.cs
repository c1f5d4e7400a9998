using Samskab.Actors;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Supply;

/// <summary>What is asked for where it cannot be told whether there is room for those in need: each names who can say it.</summary>
public static class SupplyFacts
{
    /// <summary>How great a need is.</summary>
    public static Fact People { get; } = Told("needPeople", [Parties.Municipality]);

    /// <summary>How many people offers have room for.</summary>
    public static Fact Capacity { get; } = Told("offerCapacity", Parties.BothSides);

    /// <summary>The areas of an offer or a need.</summary>
    public static Fact Areas { get; } = Told("themeAreas", Parties.BothSides);

    /// <summary>The target groups of an offer or a need.</summary>
    public static Fact Groups { get; } = Told("themeGroups", Parties.BothSides);

    /// <summary>The days of an offer or a need.</summary>
    public static Fact Period { get; } = Told("themePeriod", Parties.BothSides);

    /// <summary>All of them.</summary>
    public static FactList All { get; } = new(People, Capacity, Areas, Groups, Period);

    private static Fact Told(string key, ValueList<Party> answerers) =>
        new()
        {
            Key = new(key),
            Nature = FactNature.Given,
            Answerers = answerers,
        };
}
