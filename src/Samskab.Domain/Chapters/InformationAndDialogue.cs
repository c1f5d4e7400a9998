using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you share information and keep a good dialogue? (Handbook, p. 30-31), in the order of the pages.</summary>
public static class InformationAndDialogue
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("dialogue");

    /// <summary>A theme of the day, and three items each time.</summary>
    public static Rule ThemeAndFixedItems { get; } =
        new(
            new("dialogue/theme-and-fixed-items"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-DI-05",
                30,
                "Møderne afholdes med et særligt tema for dagen, men også med faste punkter såsom en bordrunde, nyt fra kommunen på integrationsområdet og status på frivilligaktiviteter."
            )
        );

    /// <summary>What is talked about is relevant to all.</summary>
    public static Rule RelevantToAll { get; } =
        new(
            new("dialogue/relevant-to-all"),
            Force.Caution,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite("R-DI-09", 30, "kan dialogen hurtigt få et indhold, som ikke er relevant for alle"),
            Handbook.Cite(
                "R-KO-38",
                35,
                "Vær opmærksom på, om det, der bliver talt om i de enkelte fora, er relevant for alle – hvis ikke kan nogle aktører falde fra"
            )
        );

    /// <summary>Actors of civil society may drop out.</summary>
    public static Rule DropOut { get; } =
        new(
            new("dialogue/drop-out"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-10", 30, "give et frafald af aktører fra civilsamfundet")
        );

    /// <summary>Those who drop out leave an unequal representation.</summary>
    public static Rule UnequalRepresentation { get; } =
        new(
            new("dialogue/unequal-representation"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-10", 30, "og dermed en ulige repræsentation")
        );

    /// <summary>An unequal representation is felt as an asymmetry of power.</summary>
    public static Rule AsymmetricPower { get; } =
        new(
            new("dialogue/asymmetric-power"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-10", 30, "og en oplevelse af asymmetrisk magtbalance"),
            Handbook.Cite("R-CC-10", 13, "Der kan i samarbejdet opleves en asymmetrisk magtbalance mellem aktørerne.")
        );

    /// <summary>Set ground rules for the good collaboration.</summary>
    public static Rule SetGroundRules { get; } =
        new(
            new("dialogue/set-ground-rules"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-17", 31, "Opstil spilleregler for det gode samarbejde")
        );

    /// <summary>The three questions that ground rules answer.</summary>
    public static Rule ThreeQuestions { get; } =
        new(
            new("dialogue/three-questions"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-18", 31, "hvor kan frivillige inddrages?"),
            Handbook.Cite("R-DI-19", 31, "hvornår kræver det en fagprofessionel indsats?"),
            Handbook.Cite("R-DI-20", 31, "hvornår er det ikke hensigtsmæssigt, at de kommunale aktører inddrages?")
        );

    /// <summary>What takes a professional is not left to volunteers alone.</summary>
    public static Rule ProfessionalEffort { get; } =
        new(
            new("dialogue/professional-effort"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-19", 31, "hvornår kræver det en fagprofessionel indsats?")
        );

    /// <summary>Dare to let go of control.</summary>
    public static Rule DareToLetGo { get; } =
        new(
            new("dialogue/dare-to-let-go"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-22", 31, "I skal turde slippe kontrollen")
        );

    /// <summary>Do not think of what you usually do.</summary>
    public static Rule NotAsUsual { get; } =
        new(
            new("dialogue/not-as-usual"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-23", 31, "Tænk ikke på, hvad I plejer at gøre")
        );
}
