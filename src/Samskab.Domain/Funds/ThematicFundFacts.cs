using Samskab.Actors;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Funds;

/// <summary>What is asked to tell whether an effort could have money from a thematic fund; yes speaks for it.</summary>
public static class ThematicFundFacts
{
    /// <summary>Whether the municipality has put money in the theme.</summary>
    public static Fact ThemeIsFunded { get; } =
        new()
        {
            Key = new("themeIsFunded"),
            Nature = FactNature.Decided,
            Answerers = [Parties.Municipality, Parties.Management],
        };

    /// <summary>Whether enough associations that are relevant to the theme take part; how many that is, a reading says.</summary>
    public static Fact EnoughRelevantAssociations { get; } =
        new()
        {
            Key = new("enoughRelevantAssociations"),
            Nature = FactNature.Arrangeable,
            Answerers = Parties.BothSides,
            Steps = [ThematicFundRules.FindOthers],
        };

    /// <summary>Whether the associations have joined on the theme.</summary>
    public static Fact JoinedOnTheme { get; } =
        new()
        {
            Key = new("joinedOnTheme"),
            Nature = FactNature.Arrangeable,
            Answerers = [Parties.CivilSociety],
        };

    /// <summary>All of them, in the order of the book.</summary>
    public static ValueList<Fact> All { get; } = [ThemeIsFunded, EnoughRelevantAssociations, JoinedOnTheme];
}
