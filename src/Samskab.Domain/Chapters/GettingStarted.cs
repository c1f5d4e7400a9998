using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you get started? (Handbook, p. 18-19), in the order of the pages.</summary>
/// <remarks>When to begin and the invitation stand on p. 13 too, and the needs of the target group on p. 25: they are one rule each, here.</remarks>
public static class GettingStarted
{
    private const string Map = "Få afdækket:";
    private const string Resources = "Gør jer overvejelser om prioritering af ressourcer til:";
    private const string Quality = "Kvaliteten af samarbejdet er bl.a. afhængig af:";

    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("getting-started");

    /// <summary>Begin when there is a need, an idea or a challenge.</summary>
    public static Rule WhenToBegin { get; } =
        new(
            new("getting-started/when-to-begin"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-GI-10",
                19,
                "Når der er identificeret et behov, skabt en idé, eller der opstår en udfordring ift. modtagelsen af flygtninge, kan I:"
            ),
            Handbook.Cite(
                "R-CC-11",
                13,
                "Når der er identificeret et behov, eller der er opstået et problem ifm. modtagelsen af flygtninge, kan I:"
            )
        );

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

    /// <summary>Invite to a meeting on the idea or the challenge.</summary>
    public static Rule InviteToMeeting { get; } =
        new(
            new("getting-started/invite-to-meeting"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-GI-12", 19, "Invitér til møde, hvor I fortæller om ideen eller udfordringen"),
            Handbook.Cite("R-CC-14", 13, "Invitere disse ind til et møde")
        );

    /// <summary>Tell clearly what the purpose of the meeting is.</summary>
    public static Rule ClearPurposeOfMeeting { get; } =
        new(
            new("getting-started/clear-purpose-of-meeting"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-GI-13", 19, "Være tydelig i formidlingen af, hvad formålet med mødet er")
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

    /// <summary>Map the needs of the target group.</summary>
    public static Rule MapNeeds { get; } =
        new(
            new("getting-started/map-needs"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-GI-15", 19, "hvilke behov har målgruppen?") with
            {
                LeadIn = Map,
            },
            Handbook.Cite("R-NF-11", 25, "Afdæk flygtningenes behov")
        );

    /// <summary>Map the efforts and activities that exist already.</summary>
    public static Rule MapExistingEfforts { get; } =
        new(
            new("getting-started/map-existing-efforts"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-GI-16",
                19,
                "hvilke indsatser og aktiviteter findes allerede i civilsamfundet og i kommunen?"
            ) with
            {
                LeadIn = Map,
            }
        );

    /// <summary>A coordinator can be the link, keep the overview and secure progress.</summary>
    public static Rule CoordinatorAsLink { get; } =
        new(
            new("getting-started/coordinator-as-link"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-GI-17",
                19,
                "Vælge evt. en tovholder, hvis opgave det er at være bindeled, have overblikket over samarbejdet og sikre fremdrift."
            )
        );

    /// <summary>Set enough time and resources aside for a coordinator.</summary>
    public static Rule TimeForCoordinator { get; } =
        new(
            new("getting-started/time-for-coordinator"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-GI-18",
                19,
                "Overblik og koordinering kræver, at I afsætter tilstrækkelig tid og ressourcer til en tovholder"
            )
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
            Handbook.Cite("R-GI-20", 19, "Tænk bredt – inddrag relevante forvaltninger"),
            Handbook.Cite("R-ORG-04", 16, "sikre samarbejdet på tværs af kommunale forvaltninger")
        );

    /// <summary>Involve the professional knowledge of employees, and use their experience with volunteers.</summary>
    public static Rule UseProfessionalKnowledge { get; } =
        new(
            new("getting-started/use-professional-knowledge"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-GI-21",
                19,
                "Inddrag faglighed på forskellige relevante områder blandt ansatte i kommunen og gør brug af deres erfaringer med frivillige og foreninger"
            )
        );

    /// <summary>Make it clear why the municipality sees a gain in working with volunteers.</summary>
    public static Rule SayWhatIsGained { get; } =
        new(
            new("getting-started/say-what-is-gained"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-GI-22",
                19,
                "Vær tydelige omkring, hvorfor kommunen ser det som en gevinst at samarbejde med frivillige"
            )
        );

    /// <summary>Consider giving priority to resources for a coordinator.</summary>
    public static Rule ResourcesForCoordinator { get; } =
        new(
            new("getting-started/resources-for-coordinator"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite("R-GI-23", 19, "en tovholder for samarbejdet") with
            {
                LeadIn = Resources,
            }
        );

    /// <summary>Consider giving priority to resources for employees across departments.</summary>
    public static Rule ResourcesForEmployees { get; } =
        new(
            new("getting-started/resources-for-employees"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-GI-24",
                19,
                "relevante medarbejdere på tværs af forvaltninger og afdelinger, så de kan deltage i samarbejdet"
            ) with
            {
                LeadIn = Resources,
            }
        );

    /// <summary>It matters where in the organisation the coordinator is placed.</summary>
    public static Rule PlacementOfCoordinator { get; } =
        new(
            new("getting-started/placement-of-coordinator"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite("R-GI-25", 19, "Det har betydning, hvor tovholderen organisatorisk er placeret i kommunen"),
            Handbook.Cite(
                "R-GI-28",
                19,
                "Her tænkes dels hvilken forvaltning, tovholderen er ansat i, dels hvilket arbejdsfelt og hvilken position, vedkommende har, og dels hvilket tids- og arbejdspres, der hører til stillingen."
            )
        );

    /// <summary>The coordinator knows the effort across the sectors of the municipality.</summary>
    public static Rule CoordinatorKnowsAcrossSectors { get; } =
        new(
            new("getting-started/coordinator-knows-across-sectors"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-GI-26",
                19,
                "Det er vigtigt, at tovholderen har kendskab til integrationsindsatsen tværsektorielt i kommunen"
            )
        );

    /// <summary>Select the employees who take part, since their motivation and time will mark the collaboration.</summary>
    public static Rule SelectEmployees { get; } =
        new(
            new("getting-started/select-employees"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-GI-27",
                19,
                "Vær selektiv i udvælgelse af deltagende medarbejdere, da deres movitation for at samarbejde og tid til at indgå i samarbejdet vil præge samarbejdet."
            )
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

    /// <summary>The quality of the collaboration depends on enough staff.</summary>
    public static Rule EnoughStaff { get; } =
        new(
            new("getting-started/enough-staff"),
            Force.Caution,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite("R-GI-31", 19, "tilstrækkelige personaleressourcer") with
            {
                LeadIn = Quality,
            }
        );

    /// <summary>The quality of the collaboration depends on time, and on employees who see value in it.</summary>
    public static Rule TimeAndEmployeesWhoSeeValue { get; } =
        new(
            new("getting-started/time-and-employees-who-see-value"),
            Force.Caution,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-GI-32",
                19,
                "tid til samarbejdet – kommunale medarbejdere, der finder værdi i at indgå i samarbejdet"
            ) with
            {
                LeadIn = Quality,
            }
        );

    /// <summary>The quality of the collaboration depends on interest in strengthening it, and on time.</summary>
    public static Rule InterestAndTime { get; } =
        new(
            new("getting-started/interest-and-time"),
            Force.Caution,
            Chapter,
            [Parties.CivilSociety],
            Handbook.Cite(
                "R-GI-33",
                19,
                "Kvaliteten af samarbejdet er bl.a. afhængigt af: interesse for opgaven \"at styrke samarbejde\" – tid til samarbejdet."
            )
        );
}
