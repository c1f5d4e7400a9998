using Samskab.Actors;
using Samskab.Rules;
using Samskab.Sources;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you keep overview and coordinate? (Handbook, p. 20-21), in the order of the pages.</summary>
public static class OverviewAndCoordination
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("overview");

    /// <summary>Associations do the same in the same area without a need for it.</summary>
    public static Rule SameActivities { get; } =
        new(
            new("overview/same-activities"),
            Force.Caution,
            Chapter,
            [Parties.CivilSociety],
            Handbook.Cite(
                "R-OV-01",
                20,
                "når foreninger laver de samme aktiviteter i samme område, hvis det ikke matcher behovet"
            )
        );

    /// <summary>Caseworkers tell newcomers of what volunteers offer in their local area.</summary>
    public static Rule TellOfLocalOffers { get; } =
        new(
            new("overview/tell-of-local-offers"),
            Force.Caution,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-OV-02",
                20,
                "spild af ressourcer, hvis de kommunale sagsbehandlere ikke oplyser flygtninge om frivilligtilbud og aktiviteter i deres lokalområde"
            )
        );

    /// <summary>Invite employees across departments and actors of civil society to the reception workshop.</summary>
    public static Rule InviteToReceptionWorkshop { get; } =
        new(
            new("overview/invite-to-reception-workshop"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-OV-10",
                21,
                "Invitér relevante kommunale medarbejdere på tværs af forvaltninger og relevante aktører fra civilsamfundet til modtagelsesworkshoppen"
            )
        );

    /// <summary>Tell all parties of new initiatives and activities.</summary>
    public static Rule TellOfNewEfforts { get; } =
        new(
            new("overview/tell-of-new-efforts"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-OV-11",
                21,
                "Sørg for at orientere alle parter i samarbejdet, når der opstår nye tiltag og aktiviteter."
            )
        );

    /// <summary>Use newsletters, Facebook pages or network meetings.</summary>
    public static Rule WaysToInform { get; } =
        new(
            new("overview/ways-to-inform"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-OV-12", 21, "Brug gerne nyhedsbreve, Facebook-sider eller informér på netværksmøder")
        );

    /// <summary>Create a forum of coordination and collaboration across actors.</summary>
    public static Rule ForumAcrossActors { get; } =
        new(
            new("overview/forum-across-actors"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-OV-13", 21, "Opret et koordinerings- og samarbejdsforum på tværs af aktører.")
        );

    /// <summary>Meet regularly to exchange knowledge and coordinate the efforts.</summary>
    public static Rule MeetRegularly { get; } =
        new(
            new("overview/meet-regularly"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-OV-14", 21, "Sørg for at mødes jævnligt for at udveksle viden og koordinere indsatserne.")
        );

    /// <summary>There is a continuous need to know which efforts exist.</summary>
    public static Rule KeepOneAnotherInformed { get; } =
        new(
            new("overview/keep-one-another-informed"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-OV-15",
                21,
                "Der er et løbende behov hos de forskellige aktører for at vide hvilke indsatser og aktiviteter, der findes."
            )
        );

    /// <summary>Be aware of the value of meeting and exchanging information.</summary>
    public static Rule ValueOfMeeting { get; } =
        new(
            new("overview/value-of-meeting"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-OV-16", 21, "Vær opmærksom på værdien af at mødes og udveksle informationer")
        );

    /// <summary>Mapping shows which offers are missing.</summary>
    public static Rule MappingShowsGaps { get; } =
        new(
            new("overview/mapping-shows-gaps"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-OV-17",
                21,
                "Igennem afdækning og overblik kan I blive opmærksomme på, om der mangler specifikke tilbud til målgruppen"
            )
        );

    /// <summary>Whether offers are lacking to those for whom the offers have no room, too, or only where there is none.</summary>
    public static Interpretation LackingOffers { get; } =
        new()
        {
            Id = new("overview/lacking-offers"),
            Options = ["too-few-places", "no-offer"],
            Citations = MappingShowsGaps.Citations,
        };

    /// <summary>There is room in the offers for those who need them.</summary>
    public static Rule EnoughPlaces { get; } =
        new(new("overview/enough-places"), Force.Recommendation, Chapter, Parties.BothSides, LackingOffers);

    /// <summary>Divide work and responsibility, for instance among the associations.</summary>
    public static Rule DivideWork { get; } =
        new(
            new("overview/divide-work"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-OV-18",
                21,
                "For at undgå sammenfaldende aktiviteter eller tiltag: lav en arbejds- og ansvarsfordeling eksempelvis foreningerne imellem."
            )
        );

    /// <summary>Stable meetings, and not too many who change.</summary>
    public static Rule StableAttendance { get; } =
        new(
            new("overview/stable-attendance"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-OV-19",
                21,
                "Mødestabilitet og en ikke for stor udskiftning i aktørerne er en forudsætning for at opbygge et vedvarende overblik"
            )
        );

    /// <summary>The same can be done in several departments of a municipality.</summary>
    public static Rule AcrossDepartments { get; } =
        new(
            new("overview/across-departments"),
            Force.Caution,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-OV-20",
                21,
                "Sammenfaldende aktiviteter og tiltag kan forekomme på tværs af afdelingerne i kommunen"
            )
        );

    /// <summary>Actors who do not know one another's efforts easily offer the same to the same people.</summary>
    public static Rule KnowOneAnother { get; } =
        new(
            new("overview/know-one-another"),
            Force.Caution,
            Chapter,
            [Parties.CivilSociety],
            Handbook.Cite(
                "R-OV-21",
                21,
                "Kender aktørerne ikke til hinandens aktiviteter og indsatser, kan de nemt komme til at tilbyde de samme tilbud til de samme modtagere."
            )
        );
}
