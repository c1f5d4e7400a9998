using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>Important elements and a shared mindset (Handbook, p. 11), in the order of the page.</summary>
public static class ImportantElements
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("important-elements");

    /// <summary>It is clear who may decide what.</summary>
    public static Rule ClearDecisionRights { get; } =
        new(
            new("important-elements/clear-decision-rights"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-EL-09", 11, "Tydelighed omkring hvem, der har ret til at beslutte hvad")
        );

    /// <summary>Courage to think differently and to give up control.</summary>
    public static Rule CourageToGiveUpControl { get; } =
        new(
            new("important-elements/courage-to-give-up-control"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-EL-15", 11, "Mod til at tænke anderledes og afgive kontrol")
        );

    /// <summary>Create a shared mindset for the good collaboration.</summary>
    public static Rule SharedMindset { get; } =
        new(
            new("important-elements/shared-mindset"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-EL-18", 11, "Vær opmærksom på at skabe et fælles mindset for ”det gode samarbejde”.")
        );

    /// <summary>Contact one another about ideas, challenges and newcomers.</summary>
    public static Rule ContactOneAnother { get; } =
        new(
            new("important-elements/contact-one-another"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-EL-20",
                11,
                "Har en praksis, hvor man kontakter de forskellige aktører (kommune, frivillige og foreninger), når"
            ),
            Handbook.Cite("R-EL-21", 11, "man har en god idé, eller der skal idéudvikles"),
            Handbook.Cite("R-EL-22", 11, "der skal tackles udfordringer i modtagelsen af flygtninge"),
            Handbook.Cite("R-EL-23", 11, "når en ny flygtning ankommer til kommunen")
        );
}
