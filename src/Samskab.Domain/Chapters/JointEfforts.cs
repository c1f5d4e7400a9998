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

    /// <summary>Working groups are where ideas are developed in depth.</summary>
    public static Rule WorkingGroupsDevelopIdeas { get; } =
        new(
            new("joint-efforts/working-groups-develop-ideas"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-NF-23", 25, "Det er her, man idéudvikler og går i dybden på det operationelle plan")
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
}
