using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you secure the backing of management? (Handbook, p. 28-29), in the order of the pages.</summary>
public static class ManagementBacking
{
    private const string Needed = "Der er behov for:";

    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("management-backing");

    /// <summary>Managers and politicians are decisive for the employees' time.</summary>
    public static Rule LeadersSecureStaff { get; } =
        new(
            new("management-backing/leaders-secure-staff"),
            Force.Principle,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-LE-01",
                28,
                "Kommunale ledere og politikere har en afgørende rolle i at sikre medarbejderressourcer til processer"
            )
        );

    /// <summary>Give information to volunteers together rather than one by one.</summary>
    public static Rule InformTogether { get; } =
        new(
            new("management-backing/inform-together"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-LE-06",
                28,
                "eksempelvis kan informationer gives kollektivt til frivillige, fremfor at den enkelte frivillige kontakter kommunale medarbejdere ad hoc"
            )
        );

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

    /// <summary>Contact municipalities with experience of collaborating closely with volunteers.</summary>
    public static Rule AskExperiencedMunicipalities { get; } =
        new(
            new("management-backing/ask-experienced-municipalities"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-LE-11",
                29,
                "tag kontakt til kommuner, der har erfaringer med at varetage et tæt samarbejde med frivillige, for at høre om deres erfaringer og positive effekter af samarbejdet"
            )
        );

    /// <summary>Map the need for collaborating closely with volunteers.</summary>
    public static Rule MapNeedForCollaboration { get; } =
        new(
            new("management-backing/map-need-for-collaboration"),
            Force.ActionStep,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-LE-12",
                29,
                "afdæk behovet for at samarbejde tæt og struktureret sammen med frivillige. Er der flere aktive frivilliggrupper i jeres kommune, herunder folkeoplysende foreninger?"
            )
        );

    /// <summary>List the challenges and the use of resources of the present form of collaboration.</summary>
    public static Rule ListChallengesAndCost { get; } =
        new(
            new("management-backing/list-challenges-and-cost"),
            Force.ActionStep,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-LE-13",
                29,
                "opstil udfordringer og ressourceforbrug ved den nuværende form for samarbejde med frivillige samt integration af flygtninge"
            )
        );

    /// <summary>Describe the advantages that are expected of the collaboration.</summary>
    public static Rule DescribeAdvantages { get; } =
        new(
            new("management-backing/describe-advantages"),
            Force.ActionStep,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-LE-14",
                29,
                "beskriv forventede fordele ved at indgå et tæt og struktureret samarbejde med frivillige"
            )
        );

    /// <summary>Contact the municipal management together with the contact in the municipality.</summary>
    public static Rule ContactManagementTogether { get; } =
        new(
            new("management-backing/contact-management-together"),
            Force.ActionStep,
            Chapter,
            [Parties.CivilSociety],
            Handbook.Cite(
                "R-LE-15",
                29,
                "kontakt den kommunale ledelse sammen med konktaktpersonen i kommunen for at gøre opmærksom på behovet for samarbejde og evt. nuværende udfordringer."
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

    /// <summary>Take part and be curious: it gives insight and recognises those who do the work.</summary>
    public static Rule TakePart { get; } =
        new(
            new("management-backing/take-part"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-LE-19",
                29,
                "Deltag i processen og vær nysgerrig – det giver vigtig indsigt i nødvendigheden og fordelene ved det brede samarbejde."
            ),
            Handbook.Cite("R-LE-20", 29, "Samtidig er det en anerkendelse af både frivillige og egne medarbejdere")
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

    /// <summary>Management sees to it that a culture and practice of collaboration comes about.</summary>
    public static Rule CultureAndPractice { get; } =
        new(
            new("management-backing/culture-and-practice"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-LE-22",
                29,
                "Sørg for et ledelsesmæssigt fokus på at få skabt en kultur og praksis for at samarbejde med aktører i civilsamfundet."
            )
        );

    /// <summary>Work towards management backing that time is given to the collaboration.</summary>
    public static Rule BackingForTime { get; } =
        new(
            new("management-backing/backing-for-time"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-LE-23",
                29,
                "Arbejd hen mod en ledelsesmæssig opbakning til bl.a. prioritering af tid til samarbejdet."
            )
        );

    /// <summary>Hours are flexible, so that employees can work outside the normal ones.</summary>
    public static Rule FlexibleHours { get; } =
        new(
            new("management-backing/flexible-hours"),
            Force.Caution,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-LE-24",
                29,
                "fleksible arbejdstider, så medarbejdere kan arbejde uden for normal arbejdstid"
            ) with
            {
                LeadIn = Needed,
            }
        );

    /// <summary>A culture of collaboration is needed.</summary>
    public static Rule CollaborationCulture { get; } =
        new(
            new("management-backing/collaboration-culture"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-LE-25", 29, "at I skaber en kultur for at samarbejde") with
            {
                LeadIn = Needed,
            }
        );

    /// <summary>An everyday practice of communicating and collaborating is needed.</summary>
    public static Rule EverydayPractice { get; } =
        new(
            new("management-backing/everyday-practice"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-LE-26", 29, "at I etablerer en dagligdagspraksis for at kommunikere og samarbejde") with
            {
                LeadIn = Needed,
            }
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
