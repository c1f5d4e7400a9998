using Samskab.RuleBooks;
using Samskab.Sources;
using static Samskab.Funds.ThematicFundFacts;
using static Samskab.Funds.ThematicFundRules;

namespace Samskab.Funds;

/// <summary>The rule book that tells whether an effort could have money from a thematic fund, as the winning idea of Aarhus 2018 has it.</summary>
/// <remarks>
/// An idea of a workshop and no regulation: nobody has a claim by it, and no authority decides by it. That three criteria must
/// be met is what its one sentence says; how many associations and who counts as one are readings of ours. It suits a municipality that
/// wants to try the idea, once it has set its own terms.
/// </remarks>
[DanishTerm("temapulje")]
public static class ThematicFundBook
{
    /// <summary>The versions of the book with the default readings.</summary>
    public static RuleBookVersions Versions { get; } = new(Read(new ThematicFundReadings()));

    /// <summary>The version that is valid last, with the default readings.</summary>
    public static RuleBook Newest => Versions.Newest;

    /// <summary>The first version of the book, valid from the day of the workshop, 27 June 2018, with the given readings.</summary>
    /// <remarks>Its version is <c>1</c>; other readings than the defaults are named with it.</remarks>
    /// <param name="readings">The readings.</param>
    public static RuleBook Read(ThematicFundReadings readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return new(
            new()
            {
                Id = new("thematic-fund"),
                Version = readings.Difference is { Length: > 0 } other ? $"1 ({other})" : "1",
                ValidFrom = new(2018, 6, 27),
                Sources = [CollaborationSources.Aarhus],
                Facts = ThematicFundFacts.All,
                Blocks = [Criteria(readings)],
                Interpretations = ThematicFundReadings.All,
            }
        );
    }

    private static Block Criteria(ThematicFundReadings readings) =>
        new(
            new Ground(MoneyForTheme, ThemeIsFunded) { Instead = [HelpInsteadOfMoney] },
            new Ground(RelevantAssociations, EnoughRelevantAssociations)
            {
                Readings = [readings.AssociationsTaken, readings.ConsortiumTaken],
                Instead = [HelpInsteadOfMoney],
            },
            new Ground(JoinForces, JoinedOnTheme) { Instead = [HelpInsteadOfMoney] }
        );
}
