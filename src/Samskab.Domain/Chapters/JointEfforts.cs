using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you create new joint efforts? (Handbook, p. 24-25), in the order of the pages.</summary>
public static class JointEfforts
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("joint-efforts");

    /// <summary>Agree on the relevant areas.</summary>
    public static Rule AgreeOnEfforts { get; } =
        new(
            new("joint-efforts/agree-on-efforts"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-NF-10",
                25,
                "Bliv enige om relevante indsatsområder, herunder aktiviteter og fælles tiltag"
            )
        );

    /// <summary>Set up a working group of relevant actors of both sides.</summary>
    public static Rule WorkingGroupOfBothSides { get; } =
        new(
            new("joint-efforts/working-group-of-both-sides"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-NF-12",
                25,
                "Nedsæt en arbejdsgruppe bestående af relevante aktører fra både civilsamfund og kommune"
            )
        );

    /// <summary>Take time to think through the effort, its relevance and its purpose.</summary>
    public static Rule ThinkEffortThrough { get; } =
        new(
            new("joint-efforts/think-effort-through"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-NF-13", 25, "Brug tid i arbejdsgruppen på at gennemtænke indsatsen, relevans, formål mv.")
        );

    /// <summary>Write down who does what and when.</summary>
    public static Rule WhoDoesWhatWhen { get; } =
        new(
            new("joint-efforts/who-does-what-when"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-NF-14", 25, "Skab struktur for arbejdet – hvem skal gøre hvad og hvornår? Skriv det ned")
        );

    /// <summary>Carry out activities and initiatives together.</summary>
    public static Rule ImplementTogether { get; } =
        new(
            new("joint-efforts/implement-together"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-NF-15", 25, "Implementér aktiviteter og tiltag i fællesskab")
        );

    /// <summary>Coordinate the effort together.</summary>
    public static Rule CoordinateTogether { get; } =
        new(
            new("joint-efforts/coordinate-together"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-NF-16", 25, "Koordinér indsatsen i fællesskab")
        );

    /// <summary>Follow up continuously on how the working group develops.</summary>
    public static Rule FollowUp { get; } =
        new(
            new("joint-efforts/follow-up"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-NF-17", 25, "Lav løbende opfølgning på arbejdsgruppens udvikling")
        );

    /// <summary>A working group may close when its task is solved and the effort is in operation.</summary>
    public static Rule CloseWhenSolved { get; } =
        new(
            new("joint-efforts/close-when-solved"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-NF-19", 25, "Når opgaven er løst, og indsatsen er i drift, kan arbejdsgruppen nedlægges.")
        );

    /// <summary>Check continuously whether the effort is relevant to the target group.</summary>
    public static Rule QualityCheck { get; } =
        new(
            new("joint-efforts/quality-check"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-NF-20", 25, "Lav løbende kvalitetstjek af indsatsen ift. relevansen for målgruppen")
        );

    /// <summary>Discuss the idea thoroughly.</summary>
    public static Rule DiscussThoroughly { get; } =
        new(
            new("joint-efforts/discuss-thoroughly"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-NF-21", 25, "Sørg for at diskutere ideen grundigt igennem")
        );

    /// <summary>Working groups are the chance for real co-creation, where ideas are developed in depth.</summary>
    public static Rule WorkingGroupsDevelopIdeas { get; } =
        new(
            new("joint-efforts/working-groups-develop-ideas"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-NF-22", 25, "Udnyt at arbejdsgrupperne giver chancen for reel samskabelse."),
            Handbook.Cite("R-NF-23", 25, "Det er her, man idéudvikler og går i dybden på det operationelle plan")
        );

    /// <summary>Keep the focus on the needs of the target group, and on whose needs an activity meets.</summary>
    public static Rule WhoseNeed { get; } =
        new(
            new("joint-efforts/whose-need"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-NF-24",
                25,
                "Det er afgørende at holde fokus på målgruppens behov – vær opmærksom på hvis behov I dækker, når aktiviteten planlægges."
            )
        );

    /// <summary>Think of employees with interest, knowledge and experience in the focus area.</summary>
    public static Rule EmployeesForFocusArea { get; } =
        new(
            new("joint-efforts/employees-for-focus-area"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-NF-25",
                25,
                "Indtænk medarbejdere med interesse, viden og erfaring inden for det enkelte fokusområde"
            )
        );

    /// <summary>Help employees give priority to taking part.</summary>
    public static Rule HelpEmployeesPrioritise { get; } =
        new(
            new("joint-efforts/help-employees-prioritise"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite("R-NF-26", 25, "Hjælp medarbejderne med at prioritere deres deltagelse i dette arbejde.")
        );

    /// <summary>Back employees who take part, also outside working hours.</summary>
    public static Rule BackingOutsideHours { get; } =
        new(
            new("joint-efforts/backing-outside-hours"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-NF-27",
                25,
                "opbakning til medarbejderne omkring at indgå i denne type samarbejde; også selvom det er udenfor normal arbejdstid"
            )
        );

    /// <summary>The purpose may seem unclear, since the method requires that there is no solution beforehand.</summary>
    public static Rule PurposeMaySeemUnclear { get; } =
        new(
            new("joint-efforts/purpose-may-seem-unclear"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-NF-28",
                25,
                "Formålet i samskabelsesprocesser kan synes uklart, da metoden kræver, at man ikke har en løsning på forhånd"
            )
        );

    /// <summary>It can be hard to secure that the effort is relevant to the target group.</summary>
    public static Rule HardToSecureRelevance { get; } =
        new(
            new("joint-efforts/hard-to-secure-relevance"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-NF-29",
                25,
                "Det kan være svært at kvalitetssikre indsatsen, så den er relevant for målgruppen"
            )
        );

    /// <summary>The target group can be hard to reach, or be forgotten.</summary>
    public static Rule TargetGroupForgotten { get; } =
        new(
            new("joint-efforts/target-group-forgotten"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-NF-30",
                25,
                "Fx kan flygtninge være svære at få i tale, eller man glemmer helt at inddrage målgruppen"
            )
        );
}
