using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you secure the structure? (Handbook, p. 22-23), in the order of the pages.</summary>
public static class CollaborationStructure
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("structure");

    /// <summary>A written document with five sections.</summary>
    public static Rule TermsOfReference { get; } =
        new(
            new("structure/terms-of-reference"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-ST-05",
                22,
                "et fælles skriftligt dokument beskrevet: formål, opgaver, beslutningsmandat, sammensætning af aktører samt mødefrekvens"
            ),
            Handbook.Cite(
                "R-ST-02",
                22,
                "Uden klare rammer, mandat og formål er det svært at få omsat de gode tanker og intentioner til handling i fælleskab."
            )
        );

    /// <summary>Strategic collaboration belongs to the coordination forum, co-creation to the working groups.</summary>
    public static Rule CoCreationInWorkingGroups { get; } =
        new(
            new("structure/co-creation-in-working-groups"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-ST-27",
                22,
                "det strategiske samarbejde i koordineringsforummet eller samskabelse i arbejdsgrupperne"
            )
        );

    /// <summary>Set up a coordination forum with an equal split.</summary>
    public static Rule EqualCoordinationForum { get; } =
        new(
            new("structure/equal-coordination-forum"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-ST-12",
                23,
                "nedsæt et koordineringsforum med en ligelig fordeling af aktører fra civilsamfundet og kommunen"
            ),
            Handbook.Cite("R-ST-11", 23, "Er der brug for styring af samarbejdet?")
        );

    /// <summary>Choose a coordinator, volunteer or municipal.</summary>
    public static Rule ChooseCoordinator { get; } =
        new(
            new("structure/choose-coordinator"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-ST-13", 23, "vælg en tovholder (frivillig eller kommunal)")
        );

    /// <summary>Set up a network group of as many different actors of civil society as possible.</summary>
    public static Rule NetworkGroup { get; } =
        new(
            new("structure/network-group"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-ST-15",
                23,
                "nedsæt en netværksgruppe med så mange forskellige aktører fra civilsamfundet som muligt samt udvalgte kommunale aktører"
            ),
            Handbook.Cite("R-ST-14", 23, "Er der brug for mere dialog og kendskab parterne imellem?")
        );

    /// <summary>Set up working groups of actors with competences in the field.</summary>
    public static Rule WorkingGroups { get; } =
        new(
            new("structure/working-groups"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-ST-17",
                23,
                "nedsæt arbejdsgrupper og tænk ind hvilke relevante aktører, der har kompetencer og erfaringer inden for det specifikke område."
            ),
            Handbook.Cite("R-ST-16", 23, "Er der brug for fora, hvor parterne har dialog og udvikler sammen?")
        );

    /// <summary>In co-creation, do not be held in the usual division of work.</summary>
    public static Rule NotTheUsualDivision { get; } =
        new(
            new("structure/not-the-usual-division"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-ST-18",
                23,
                "I samskabelsesprocesser: hav fokus på samskabelse, så I ikke fastholdes i en traditionel arbejdsdeling og vanepræget samarbejde"
            )
        );

    /// <summary>Meet when volunteers who have work are free.</summary>
    public static Rule MeetWhenVolunteersAreFree { get; } =
        new(
            new("structure/meet-when-volunteers-are-free"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-ST-19",
                23,
                "Læg mødetiderne på tidspunkter, hvor de frivillige har fri, hvis de er på arbejdsmarkedet."
            )
        );

    /// <summary>Give priority to management taking part.</summary>
    public static Rule ManagementInForum { get; } =
        new(
            new("structure/management-in-forum"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-ST-20",
                23,
                "Prioritér ledelsesmæssig deltagelse der kan bidrage til beslutningskompetence i koordineringsforummet"
            )
        );

    /// <summary>Give priority to resources for a municipal coordinator who gives volunteers access to the municipality.</summary>
    public static Rule ResourcesForMunicipalCoordinator { get; } =
        new(
            new("structure/resources-for-municipal-coordinator"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-ST-21",
                23,
                "Prioritér ressourcer til en kommunal tovholder, der sikrer frivilliges adgang til kommunen, overblik og koordinering af aktiviteter og dialog."
            )
        );

    /// <summary>As equal a representation as possible, in each forum.</summary>
    public static Rule EqualRepresentation { get; } =
        new(
            new("structure/equal-representation"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-ST-22",
                23,
                "Vær opmærksom på, at en så ligelig repræsentation som muligt er afgørende for et ligeværdigt og givtigt samarbejde"
            ),
            Handbook.Cite(
                "R-KO-37",
                35,
                "Vær opmærksom på, om der er en ligelig repræsentation af civilsamfund og kommune i samarbejdet (i de forskellige fora)"
            )
        );

    /// <summary>The members of a coordination forum are interested in collaborating strategically.</summary>
    public static Rule StrategicInterest { get; } =
        new(
            new("structure/strategic-interest"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-ST-23",
                23,
                "Koordinationsforummet: det er vigtigt, at deltagerne har interesse for at samarbejde på det strategiske plan"
            )
        );

    /// <summary>Thinking across, beyond the frame of the municipality, takes attention.</summary>
    public static Rule BeyondTheMunicipality { get; } =
        new(
            new("structure/beyond-the-municipality"),
            Force.Caution,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite("R-ST-24", 23, "Det kræver opmærksomhed at tænke på tværs og se udover den kommunale ramme")
        );

    /// <summary>Municipal actors do not always have time for meetings.</summary>
    public static Rule MunicipalTimeForMeetings { get; } =
        new(
            new("structure/municipal-time-for-meetings"),
            Force.Caution,
            Chapter,
            [Parties.CivilSociety],
            Handbook.Cite("R-ST-25", 23, "Kommunale aktører har ikke altid tid til at deltage i møder.")
        );
}
