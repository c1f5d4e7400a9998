using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you share information and keep a good dialogue? (Handbook, p. 30-31), in the order of the pages.</summary>
public static class InformationAndDialogue
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("dialogue");

    /// <summary>Set ground rules for the good collaboration.</summary>
    public static Rule SetGroundRules { get; } =
        new(
            new("dialogue/set-ground-rules"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-17", 31, "Opstil spilleregler for det gode samarbejde")
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
