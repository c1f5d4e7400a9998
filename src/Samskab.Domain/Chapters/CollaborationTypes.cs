using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>The local model of organisation and its three types of collaboration (Handbook, p. 16-17), in the order of the pages.</summary>
public static class CollaborationTypes
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("collaboration-types");

    /// <summary>The collaboration is one across associations.</summary>
    public static Rule AcrossAssociations { get; } =
        new(
            new("collaboration-types/across-associations"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-ORG-04",
                16,
                "sikre samarbejdet på tværs af kommunale forvaltninger og på tværs af foreninger"
            )
        );

    /// <summary>The coordination forum is the deciding one.</summary>
    public static Rule DecidingForum { get; } =
        new(
            new("collaboration-types/deciding-forum"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-ORG-11", 17, "Besluttende")
        );

    /// <summary>A coordination forum has selected volunteers and municipal actors, and a coordinator.</summary>
    public static Rule SelectedActorsAndCoordinator { get; } =
        new(
            new("collaboration-types/selected-actors-and-coordinator"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-ORG-16", 17, "Består af udvalgte frivillige og kommunale aktører + en tovholder")
        );

    /// <summary>Management is represented in the coordination forum.</summary>
    public static Rule ManagementRepresented { get; } =
        new(
            new("collaboration-types/management-represented"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite("R-ORG-17", 17, "Anbefaling: repræsentation fra ledelsesniveau")
        );

    /// <summary>A network group has the broad volunteering and few selected municipal employees.</summary>
    public static Rule BroadNetwork { get; } =
        new(
            new("collaboration-types/broad-network"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-ORG-22",
                17,
                "Består af den brede frivillighed med deltagelse af få udvalgte kommunale medarbejdere"
            )
        );

    /// <summary>Working groups collaborate on specific joint efforts.</summary>
    public static Rule SpecificJointEfforts { get; } =
        new(
            new("collaboration-types/specific-joint-efforts"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-ORG-28", 17, "Samarbejde om specifikke fælles indsatser")
        );

    /// <summary>Working groups have volunteers and municipal actors.</summary>
    public static Rule VolunteersAndMunicipalActors { get; } =
        new(
            new("collaboration-types/volunteers-and-municipal-actors"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-ORG-29", 17, "Består af frivillige og kommunale aktører")
        );

    /// <summary>All types can be used at the same time.</summary>
    public static Rule AllAtTheSameTime { get; } =
        new(
            new("collaboration-types/all-at-the-same-time"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-ORG-30", 17, "Man kan benytte alle samarbejdstyper på samme tid."),
            Handbook.Cite(
                "R-ORG-06",
                16,
                "samtlige projektkommuner i Lokalsamfundet bygger bro har benyttet alle tre samarbejdstyper"
            )
        );
}
