using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Rules;
using Samskab.Sources;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Funds;

/// <summary>What the workshop in Aarhus says of a thematic fund, and of help that is no money.</summary>
/// <remarks>
/// One sentence of one idea, the winner of the workshop: «hvis de skal have pengene» is why what stands before it decides here.
/// No municipality is known to have made it a regulation.
/// </remarks>
public static class ThematicFundRules
{
    private static readonly Citation JoinOnTheme = Aarhus.Cite(
        "R-AA-28",
        "relevante foreninger slår sig sammen om en tematik, hvis de skal have pengene."
    );

    /// <summary>The municipality puts money in the theme.</summary>
    public static Rule MoneyForTheme { get; } =
        new(
            new("thematic-fund/money-for-theme"),
            Force.Criterion,
            AarhusWorkshop.Chapter,
            [Parties.Municipality],
            Aarhus.Cite("R-AA-28", "Kommunen putter penge i forskellige tematikker (fx ensomhed)"),
            Aarhus.Cite("R-AA-06", "Kommunen giver ressourcer til forskellige tematikker")
        );

    /// <summary>There are several associations, and they are relevant to the theme.</summary>
    public static Rule RelevantAssociations { get; } =
        new(
            new("thematic-fund/relevant-associations"),
            Force.Criterion,
            AarhusWorkshop.Chapter,
            [Parties.CivilSociety],
            JoinOnTheme
        );

    /// <summary>The associations join on the theme.</summary>
    public static Rule JoinForces { get; } =
        new(
            new("thematic-fund/join-forces"),
            Force.Criterion,
            AarhusWorkshop.Chapter,
            [Parties.CivilSociety],
            JoinOnTheme
        );

    /// <summary>The municipality can help with advice and support instead of money.</summary>
    public static Rule HelpInsteadOfMoney { get; } =
        new(
            new("thematic-fund/help-instead-of-money"),
            Force.Idea,
            AarhusWorkshop.Chapter,
            [Parties.Municipality],
            Aarhus.Cite(
                "R-AA-12",
                "I stedet for midler kunne kommunen hjælpe med at tilbyde rådgivning, supervision, workshops, vidensdeling, oplæsning og hjælp til fondssøgninger"
            )
        );

    /// <summary>An overview of the associations that there are, to find others to join with.</summary>
    public static Rule FindOthers { get; } =
        new(
            new("thematic-fund/find-others"),
            Force.Idea,
            AarhusWorkshop.Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-19e", "Hvilke organisationer, foreninger og projekter eksisterer?")
        );
}
