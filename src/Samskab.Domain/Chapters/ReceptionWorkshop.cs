using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>The reception workshop: all tasks, offers and activities on one timeline (Handbook, p. 21), step by step.</summary>
/// <remarks>It stands in the chapter on overview and coordination, and is of use for any target group that arrives.</remarks>
public static class ReceptionWorkshop
{
    private const string BecomesVisible = "I denne gennemgang vil det blive synligt,";

    /// <summary>Go through the reception step by step, for an overview of the tasks of both sides at first.</summary>
    public static Rule WalkThroughReception { get; } =
        new(
            new("overview/walk-through-reception"),
            Force.ActionStep,
            OverviewAndCoordination.Chapter,
            Parties.BothSides,
            Handbook.Cite("R-RW-01", 21, "Step-by-step gennemgang af modtagelsen af flygtninge i kommunen."),
            Handbook.Cite(
                "R-RW-02",
                21,
                "give de samarbejdende parter overblik over opgaver hos kommunale medarbejdere og frivillige i den første tid"
            )
        );

    /// <summary>Revise efforts and offers, and find synergies between them.</summary>
    public static Rule FindSynergies { get; } =
        new(
            new("overview/find-synergies"),
            Force.ActionStep,
            OverviewAndCoordination.Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-RW-03",
                21,
                "anledning til at revidere indsatser, frivilligtilbud og spotte mulige synergier"
            )
        );

    /// <summary>Gather municipal actors across departments, local volunteers and associations.</summary>
    public static Rule GatherTheParties { get; } =
        new(
            new("overview/gather-the-parties"),
            Force.ActionStep,
            OverviewAndCoordination.Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-RW-04",
                21,
                "Saml kommunale aktører med integrationsrelaterede opgaver på tværs af forvaltninger, lokale frivillige og foreninger"
            )
        );

    /// <summary>Draw a timeline that all can see.</summary>
    public static Rule DrawTimeline { get; } =
        new(
            new("overview/draw-timeline"),
            Force.ActionStep,
            OverviewAndCoordination.Chapter,
            Parties.BothSides,
            Handbook.Cite("R-RW-05", 21, "Tegn en tidslinje på et papir, der hænger på væggen.")
        );

    /// <summary>The timeline goes from two months before the arrival to six months after it.</summary>
    public static Rule TimelineWindow { get; } =
        new(
            new("overview/timeline-window"),
            Force.ActionStep,
            OverviewAndCoordination.Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-RW-06",
                21,
                "Tidslinjen går fra to måneder før ankomst i kommunen til seks måneder efter ankomst"
            )
        );

    /// <summary>Employees of the municipality write all their tasks and running offers on cards.</summary>
    public static Rule MunicipalCards { get; } =
        new(
            new("overview/municipal-cards"),
            Force.ActionStep,
            OverviewAndCoordination.Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-RW-07",
                21,
                "Alle kommunale medarbejdere skriver alle deres arbejdsopgaver ifm. modtagelsen og løbende tilbud"
            )
        );

    /// <summary>Volunteers write all their offers and activities on cards.</summary>
    public static Rule VolunteerCards { get; } =
        new(
            new("overview/volunteer-cards"),
            Force.ActionStep,
            OverviewAndCoordination.Chapter,
            [Parties.CivilSociety],
            Handbook.Cite(
                "R-RW-08",
                21,
                "Alle frivillige skriver ligeledes alle deres tilbud og aktiviteter på papkort og sætter dem på tidslinjen"
            )
        );

    /// <summary>Go through authority tasks, offers and activities together.</summary>
    public static Rule WalkThroughCards { get; } =
        new(
            new("overview/walk-through-cards"),
            Force.ActionStep,
            OverviewAndCoordination.Chapter,
            Parties.BothSides,
            Handbook.Cite("R-RW-09", 21, "Fælles gennemgang af myndighedsopgaver, tilbud og aktiviteter.")
        );

    /// <summary>See where there is too much information at once.</summary>
    public static Rule InformationInDoses { get; } =
        new(
            new("overview/information-in-doses"),
            Force.ActionStep,
            OverviewAndCoordination.Chapter,
            Parties.BothSides,
            Handbook.Cite("R-RW-10", 21, "hvor der er for meget information for flygtninge") with
            {
                LeadIn = BecomesVisible,
            }
        );

    /// <summary>See when there is room for thinking anew.</summary>
    public static Rule RoomForNewThinking { get; } =
        new(
            new("overview/room-for-new-thinking"),
            Force.ActionStep,
            OverviewAndCoordination.Chapter,
            Parties.BothSides,
            Handbook.Cite("R-RW-11", 21, "hvornår der er mulighed for at tænke nyt") with
            {
                LeadIn = BecomesVisible,
            }
        );

    /// <summary>Find the best order of efforts, activities and offers.</summary>
    public static Rule BestOrder { get; } =
        new(
            new("overview/best-order"),
            Force.ActionStep,
            OverviewAndCoordination.Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-RW-12",
                21,
                "hvad den optimale rækkefølge af eksisterende indsatser, aktiviteter og tilbud er"
            ) with
            {
                LeadIn = BecomesVisible,
            }
        );
}
