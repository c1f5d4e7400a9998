using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you share information and keep a good dialogue? (Handbook, p. 30-31), in the order of the pages.</summary>
public static class InformationAndDialogue
{
    private const string NeedOfCivilSociety = "Hav blik for, hvornår der er et behov i civilsamfundet for at:";

    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("dialogue");

    /// <summary>A solution that is good in one municipality need not make sense in the next.</summary>
    public static Rule SolutionsAreLocal { get; } =
        new(
            new("dialogue/solutions-are-local"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-DI-02",
                30,
                "Hvad der kan virke som en god løsning i én kommune, giver ikke nødvendigvis mening i nabokommunen."
            )
        );

    /// <summary>Everybody in the field is invited to meet twice a year.</summary>
    public static Rule MeetTwiceAYear { get; } =
        new(
            new("dialogue/meet-twice-a-year"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-DI-04",
                30,
                "Alle frivillige og kommunale medarbejdere på integrationsområdet er inviteret til at mødes to gange årligt."
            )
        );

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

    /// <summary>Map and coordinate activities and efforts.</summary>
    public static Rule MapAndCoordinate { get; } =
        new(
            new("dialogue/map-and-coordinate"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-11", 31, "Afdæk og koordinér aktiviteter og indsatser")
        );

    /// <summary>Get an overview of the actors.</summary>
    public static Rule OverviewOfActors { get; } =
        new(
            new("dialogue/overview-of-actors"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-12", 31, "Få overblik over aktører")
        );

    /// <summary>Get to know one another's conditions and premises.</summary>
    public static Rule KnowConditions { get; } =
        new(
            new("dialogue/know-conditions"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-13", 31, "Arbejd på at få kendskab til hinandens vilkår og præmisser"),
            Handbook.Cite("R-KO-20", 35, "Få kendskab til hinandens vilkår og præmisser – også foreninger imellem")
        );

    /// <summary>Understand one another's logic, and build relations.</summary>
    public static Rule UnderstandLogics { get; } =
        new(
            new("dialogue/understand-logics"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-14", 31, "Hav fokus på at forstå hinandens logikker og på at skabe relationer")
        );

    /// <summary>Create realistic expectations.</summary>
    public static Rule RealisticExpectations { get; } =
        new(
            new("dialogue/realistic-expectations"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-15", 31, "Skab realistiske forventninger")
        );

    /// <summary>Inform one another continuously, and repeat it, since people change.</summary>
    public static Rule InformAndRepeat { get; } =
        new(
            new("dialogue/inform-and-repeat"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-DI-16",
                31,
                "Oplys og orientér løbende hinanden om aktiviteter og nye tiltag – der vil være behov for at gentage informationen, da der er udskiftning i aktørerne"
            ),
            Handbook.Cite(
                "R-KO-28",
                35,
                "Gentag formidlingen af vigtige informationer (der er ofte udskiftning i aktørerne)."
            ),
            Handbook.Cite(
                "R-NF-18",
                25,
                "Del viden om hinandens aktiviteter og tiltag – der vil være behov for at gentage informationerne, da der kan være udskiftning i aktørerne"
            )
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

    /// <summary>Keep civil society informed of the frames of the law and the priorities of the municipality.</summary>
    public static Rule LawAndPriorities { get; } =
        new(
            new("dialogue/law-and-priorities"),
            Force.ActionStep,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-DI-21",
                31,
                "Oplys løbende aktørerne i civilsamfundet om lovgivningsmæssige rammer og kommunale prioriteringer."
            )
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

    /// <summary>Focus on the added value, and meet challenges constructively.</summary>
    public static Rule AddedValue { get; } =
        new(
            new("dialogue/added-value"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-DI-24",
                31,
                "Hav fokus på merværdien af samarbejdet og hav en konstruktiv tilgang til, hvordan I kan overkomme de udfordringer, der helt sikkert vil komme"
            )
        );

    /// <summary>Give priority to dialogue and coordination.</summary>
    public static Rule PrioritiseDialogue { get; } =
        new(
            new("dialogue/prioritise-dialogue"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite("R-DI-25", 31, "Prioritér dialogen og koordineringen.")
        );

    /// <summary>See when civil society needs insight into municipal priorities and the law.</summary>
    public static Rule InsightIntoPriorities { get; } =
        new(
            new("dialogue/insight-into-priorities"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite("R-DI-26", 31, "få indblik i kommunale prioriteringer og lovgivningsmæssige rammer") with
            {
                LeadIn = NeedOfCivilSociety,
            }
        );

    /// <summary>See when civil society needs a fixed contact in the municipality.</summary>
    public static Rule FixedContact { get; } =
        new(
            new("dialogue/fixed-contact"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-DI-27",
                31,
                "få adgang til kommunen – en fast kontaktperson eller personer, som civilsamfundet kan henvende sig til for at få svar på spørgsmål, eller som kan henvise videre til de rette medarbejdere i kommunen."
            ) with
            {
                LeadIn = NeedOfCivilSociety,
            }
        );

    /// <summary>Have patience: a good collaboration takes time.</summary>
    public static Rule HavePatience { get; } =
        new(
            new("dialogue/have-patience"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-DI-28",
                31,
                "Hav tålmodighed – det tager tid at få kendskab til hinanden, opbygge relationer og etablere et godt samarbejde"
            ),
            Handbook.Cite(
                "R-KO-30",
                35,
                "Hav tålmodighed – god dialog og samarbejde tager tid at opbygge, det er en proces"
            ),
            Handbook.Cite("R-CC-22", 13, "Hav tålmodighed – det er en proces")
        );

    /// <summary>The collaboration is coordinated, and process and meetings are steered.</summary>
    /// <remarks>A fragment in the handbook: its sentence has no verb.</remarks>
    public static Rule SteerProcess { get; } =
        new(
            new("dialogue/steer-process"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-DI-29", 31, "Koordinering af samarbejdet samt styring af proces, møder")
        );

    /// <summary>Mostly simple things matter most, such as being heard and respected.</summary>
    public static Rule HeardAndRespected { get; } =
        new(
            new("dialogue/heard-and-respected"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-DI-30",
                31,
                "Oftest er det simple ting, der har størst betydning for samarbejdet, fx at føle sig hørt og respekteret"
            )
        );

    /// <summary>Municipal actors may resist involving volunteers.</summary>
    public static Rule ReluctantStaff { get; } =
        new(
            new("dialogue/reluctant-staff"),
            Force.Caution,
            Chapter,
            [Parties.CivilSociety],
            Handbook.Cite(
                "R-DI-31",
                31,
                "Kommunale aktører kan have modstand på at inddrage frivillige pga. tidligere erfaringer eller manglende viden om, hvad frivillige kan byde ind med."
            )
        );
}
