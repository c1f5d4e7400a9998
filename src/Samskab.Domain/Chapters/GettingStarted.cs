using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you get started? (Handbook, p. 18-19), in the order of the pages.</summary>
public static class GettingStarted
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("getting-started");

    /// <summary>Consider actors from civil society, municipal departments and the target group.</summary>
    public static Rule ConsiderAllThreeGroups { get; } =
        new(
            new("getting-started/consider-all-three-groups"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-GI-11",
                19,
                "Overveje, hvilke aktører der kan være relevante at invitere ind fra civilsamfundet, fra forskellige kommunale afdelinger og blandt flygtninge"
            )
        );

    /// <summary>Make room for openness.</summary>
    public static Rule RoomForOpenness { get; } =
        new(
            new("getting-started/room-for-openness"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-GI-14", 19, "Sætte rammerne for, at der kan være åbenhed og tænkes ud af boksen")
        );

    /// <summary>Think civil society broadly.</summary>
    public static Rule CivilSocietyBroadly { get; } =
        new(
            new("getting-started/civil-society-broadly"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-GI-19",
                19,
                "Tænk civilsamfundet bredt ind (fx foreninger, kultur- og idrætslivet, selvorganiserede frivillige, menigheder, virksomheder og borgerforeninger)"
            )
        );

    /// <summary>Involve the relevant departments.</summary>
    public static Rule DepartmentsBroadly { get; } =
        new(
            new("getting-started/departments-broadly"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-GI-20", 19, "Tænk bredt – inddrag relevante forvaltninger")
        );

    /// <summary>An equal relation with shared ownership helps co-creation.</summary>
    public static Rule SharedOwnership { get; } =
        new(
            new("getting-started/shared-ownership"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-GI-29",
                19,
                "En ligeværdigt relation med fælles ejerskab giver bedre muligheder for samskabelse"
            )
        );

    /// <summary>Find no solutions before the parties sit together.</summary>
    public static Rule NothingFixedBeforeMeeting { get; } =
        new(
            new("getting-started/nothing-fixed-before-meeting"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-GI-30",
                19,
                "Vær opmærksom på ikke at finde løsninger eller definere rammer på forhånd, før parterne sidder sammen om bordet"
            )
        );
}
