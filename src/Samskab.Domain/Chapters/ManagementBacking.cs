using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you secure the backing of management? (Handbook, p. 28-29), in the order of the pages.</summary>
public static class ManagementBacking
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("management-backing");

    /// <summary>Gather knowledge of the value of the collaboration for management.</summary>
    public static Rule GatherKnowledge { get; } =
        new(
            new("management-backing/gather-knowledge"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-LE-10",
                29,
                "Saml viden om værdien af et tæt og struktureret samarbejde mellem frivillige og kommune, som I kan præsentere for ledelsen"
            )
        );

    /// <summary>Involve management in the collaboration.</summary>
    public static Rule InvolveManagement { get; } =
        new(
            new("management-backing/involve-management"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-LE-16",
                29,
                "Involver ledelsesniveauet i samarbejdet med frivillige. Det giver indsigt i og forståelse for værdien"
            )
        );

    /// <summary>Invite politicians to workshops or dialogue meetings.</summary>
    public static Rule InvitePoliticians { get; } =
        new(
            new("management-backing/invite-politicians"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-LE-17", 29, "Invitér politikere med til workshops eller dialogmøder med frivillige")
        );

    /// <summary>Pass the good stories on to the politicians.</summary>
    public static Rule PassOnGoodStories { get; } =
        new(
            new("management-backing/pass-on-good-stories"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-LE-18",
                29,
                "Videreformidl jævnligt de gode historier fra samarbejdet med frivillige til politikerne."
            )
        );

    /// <summary>Management keeps the focus on the purpose and backs new joint initiatives.</summary>
    public static Rule KeepFocusAndBack { get; } =
        new(
            new("management-backing/keep-focus-and-back"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-LE-21",
                29,
                "Hold fokus på formålet, sørg for fremdrift og giv ledelsesmæssig opbakning til nye fælles initiativer og aktiviteter"
            )
        );

    /// <summary>A collaboration that single persons alone keep going is vulnerable.</summary>
    public static Rule NotOnSinglePersons { get; } =
        new(
            new("management-backing/not-on-single-persons"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-LE-27", 29, "Et samarbejde kun drevet af enkelte personer er sårbart")
        );

    /// <summary>Write down how the work is done.</summary>
    public static Rule WriteWorkflowsDown { get; } =
        new(
            new("management-backing/write-workflows-down"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-LE-28", 29, "Det kan fx være skriftligt at definere arbejdsgange")
        );
}
