using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>Co-creation in practice (Handbook, p. 12-15), in the order of the pages.</summary>
public static class CoCreationInPractice
{
    private const string Criteria = "Der er tale om samskabelse, når der:";
    private const string Exclusions = "Samskabelse er ikke relevant:";
    private const string Marks = "Udvælg temaer ud fra pejlemærkerne:";

    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("co-creation");

    /// <summary>Criterion: a goal of creating new welfare.</summary>
    public static Rule NewWelfare { get; } =
        new(
            new("co-creation/new-welfare"),
            Force.Criterion,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-C1", 13, "Er et mål om at skabe ny velfærd") with
            {
                LeadIn = Criteria,
            }
        );

    /// <summary>Criterion: different resources and competences across sectors.</summary>
    public static Rule ResourcesAcrossSectors { get; } =
        new(
            new("co-creation/resources-across-sectors"),
            Force.Criterion,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-C2", 13, "Inddrages forskellige ressourcer og kompetencer på tværs af sektorer") with
            {
                LeadIn = Criteria,
            }
        );

    /// <summary>Criterion: an equal dialogue about problems and actions, or about ideas.</summary>
    public static Rule EqualDialogue { get; } =
        new(
            new("co-creation/equal-dialogue"),
            Force.Criterion,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-C3",
                13,
                "Er en ligeværdig dialog, hvor man sammen definerer problemer og handlinger eller drøfter ideer"
            ) with
            {
                LeadIn = Criteria,
            }
        );

    /// <summary>Criterion: everyone can take the initiative and take part.</summary>
    public static Rule OpenToAll { get; } =
        new(
            new("co-creation/open-to-all"),
            Force.Criterion,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-C4",
                13,
                "Udbredes en mulighed for, at alle kan tage initiativ til og deltage i samarbejdet"
            ) with
            {
                LeadIn = Criteria,
            }
        );

    /// <summary>Criterion: openness and risk willingness.</summary>
    public static Rule OpennessAndRiskWillingness { get; } =
        new(
            new("co-creation/openness-and-risk-willingness"),
            Force.Criterion,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-C5", 13, "Er åbenhed og risikovillighed til stede.") with
            {
                LeadIn = Criteria,
            },
            Handbook.Cite(
                "R-CC-17",
                13,
                "Vær åben og risikovillig – det er en forudsætning for en succesfuld samskabelsesproces"
            )
        );

    /// <summary>Usefulness: where new thinking and development are needed.</summary>
    public static Rule NewThinkingNeeded { get; } =
        new(
            new("co-creation/new-thinking-needed"),
            Force.Usefulness,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-U0", 13, "Samskabelse er anvendeligt, hvor der skal tænkes nyt og udvikles"),
            Handbook.Cite(
                "R-CC-28",
                15,
                "Samskabelse kan være det gode afsæt, når man sammen skal udvikle nye løsninger og aktiviteter."
            )
        );

    /// <summary>Exclusion: no equal collaboration, for instance when one actor has the final responsibility.</summary>
    public static Rule NoEqualCollaboration { get; } =
        new(
            new("co-creation/no-equal-collaboration"),
            Force.Exclusion,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-X1",
                13,
                "I situationer, hvor der ikke er et ligeværdigt samarbejde, fx når en af aktørerne har det endelige ansvar"
            ) with
            {
                LeadIn = Exclusions,
            }
        );

    /// <summary>Exclusion: existing established activities or efforts.</summary>
    public static Rule EstablishedActivity { get; } =
        new(
            new("co-creation/established-activity"),
            Force.Exclusion,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-X2", 13, "I eksisterende etablerede aktiviteter eller indsatser") with
            {
                LeadIn = Exclusions,
            }
        );

    /// <summary>Exclusion: no political will or mandate, because the solutions are politically fixed.</summary>
    public static Rule NoWillOrMandate { get; } =
        new(
            new("co-creation/no-will-or-mandate"),
            Force.Exclusion,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-X3",
                13,
                "Når der ikke er politisk vilje eller mandat til at samskabe, fordi løsningerne er politisk fastlagte."
            ) with
            {
                LeadIn = Exclusions,
            }
        );

    /// <summary>Consider involving the target group, so that the effort is relevant.</summary>
    public static Rule ConsiderTargetGroup { get; } =
        new(
            new("co-creation/consider-target-group"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-12", 13, "Gør jer overvejelser om at inddrage flygtninge for at sikre relevans."),
            Handbook.Cite(
                "R-IN-01",
                26,
                "For at kvalificere tilbud og aktiviteter for flygtninge er det vigtigt, at flygtningene inddrages."
            )
        );

    /// <summary>Consider who has an interest and could be invited.</summary>
    public static Rule ConsiderWhomToInvite { get; } =
        new(
            new("co-creation/consider-whom-to-invite"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-13",
                13,
                "Overveje hvilke aktører der kan være relevante at invitere ind – hvem har en interesse?"
            )
        );

    /// <summary>Do not define frames or solutions beforehand.</summary>
    public static Rule NoSolutionsBeforehand { get; } =
        new(
            new("co-creation/no-solutions-beforehand"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-15", 13, "Undlade at definere rammer eller løsninger på forhånd")
        );

    /// <summary>Align together what is expected of roles and the division of work.</summary>
    public static Rule AlignRoles { get; } =
        new(
            new("co-creation/align-roles"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-16", 13, "Lave en forventningsafstemning sammen af roller og arbejdsdeling.")
        );

    /// <summary>Work for as equal a representation as possible.</summary>
    public static Rule EqualRepresentation { get; } =
        new(
            new("co-creation/equal-representation"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-18",
                13,
                "Arbejd for at opnå en så ligelig repræsentation af aktører fra kommunen og civilsamfundet som mulig"
            )
        );

    /// <summary>Communicate often and openly.</summary>
    public static Rule FrequentOpenCommunication { get; } =
        new(
            new("co-creation/frequent-open-communication"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-19",
                13,
                "Sørg for hyppig og åben kommunikation med henblik på at sikre vidensdeling og fælles mål"
            ),
            Handbook.Cite("R-OUT-25", 10, "Have jævnlig dialog"),
            Handbook.Cite(
                "R-ORG-01",
                16,
                "I en travl hverdag kan aktører på tværs glemme at orientere og inddrage hinanden."
            )
        );

    /// <summary>Set time aside for expectations and trust.</summary>
    public static Rule TimeForExpectationsAndTrust { get; } =
        new(
            new("co-creation/time-for-expectations-and-trust"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-21", 13, "Afsæt tid til forventningsafstemning og opbygning af tillid")
        );

    /// <summary>Establish a shared purpose and agenda.</summary>
    public static Rule SharedPurpose { get; } =
        new(
            new("co-creation/shared-purpose"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-20", 13, "Etablér et fælles formål og agenda")
        );

    /// <summary>Choose a coordinator who can facilitate the process.</summary>
    public static Rule ChooseCoordinator { get; } =
        new(
            new("co-creation/choose-coordinator"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-23", 13, "Udvælg en tovholder, der kan facilitere processen")
        );

    /// <summary>Co-creation is not of use in every situation of collaboration.</summary>
    public static Rule NotInEverySituation { get; } =
        new(
            new("co-creation/not-in-every-situation"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-07",
                13,
                "Vær opmærksom på, at det ikke er i alle samarbejdssituationer, at samskabelse som metode er anvendelig"
            )
        );

    /// <summary>Co-creation is often easy while ideas are found, and can be challenging in practice.</summary>
    public static Rule HarderInPractice { get; } =
        new(
            new("co-creation/harder-in-practice"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-08",
                13,
                "Samskabelse er ofte nemt og sjovt i idéfasen, hvorefter det kan blive udfordrende i praksis"
            )
        );

    /// <summary>Purpose and goals may seem unclear at first, which makes it hard to contribute.</summary>
    public static Rule HardToContributeAtFirst { get; } =
        new(
            new("co-creation/hard-to-contribute-at-first"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-09",
                13,
                "Formål og mål kan i første omgang virke uklare, og samarbejdspartnerne kan derfor have svært ved at bidrage til samarbejdet"
            )
        );

    /// <summary>Power may be felt to be uneven.</summary>
    public static Rule UnevenPower { get; } =
        new(
            new("co-creation/uneven-power"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-CC-10", 13, "Der kan i samarbejdet opleves en asymmetrisk magtbalance mellem aktørerne.")
        );

    /// <summary>Begin by identifying ideas, challenges and efforts.</summary>
    public static Rule IdentifyFirst { get; } =
        new(
            new("co-creation/identify-first"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-IW-01",
                14,
                "I den indledende fase i en samskabelsesproces identificerer man idéer, udfordringer og indsatser."
            )
        );

    /// <summary>Workshop: find ideas for new initiatives when the existing ones are mapped.</summary>
    public static Rule IdeasAfterMapping { get; } =
        new(
            new("co-creation/ideas-after-mapping"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-IW-02",
                14,
                "Find på ideer til nye initiativer (efter de eksisterende aktiviteter og indsatser i lokalområdet er afdækket)"
            )
        );

    /// <summary>Workshop: ask where the challenges are met.</summary>
    public static Rule AskWhereChallengesAre { get; } =
        new(
            new("co-creation/ask-where-challenges-are"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IW-03", 14, "\"hvor møder I udfordringer?\"")
        );

    /// <summary>Workshop: ask where new initiatives are needed.</summary>
    public static Rule AskWhereNeedsAre { get; } =
        new(
            new("co-creation/ask-where-needs-are"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IW-04", 14, "\"hvor ser I behov for nye initiativer?\"")
        );

    /// <summary>Workshop: write the ideas down and group them by theme.</summary>
    public static Rule GroupIdeasByTheme { get; } =
        new(
            new("co-creation/group-ideas-by-theme"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IW-05", 14, "Skriv det ned og tematiser ideerne")
        );

    /// <summary>Workshop: discuss new ideas and themes.</summary>
    public static Rule DiscussThemes { get; } =
        new(
            new("co-creation/discuss-themes"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IW-06", 14, "Plenum eller gruppedrøftelse af nye idéer/temaer")
        );

    /// <summary>Workshop: ask of each theme whether it supports a need.</summary>
    public static Rule AskWhetherNeedIsSupported { get; } =
        new(
            new("co-creation/ask-whether-need-is-supported"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IW-07", 14, "”understøtter det flygtninges behov?”") with
            {
                LeadIn = Marks,
            }
        );

    /// <summary>Workshop: ask of each theme how the parties can use one another.</summary>
    public static Rule AskHowToUseOneAnother { get; } =
        new(
            new("co-creation/ask-how-to-use-one-another"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IW-08", 14, "”hvordan kan I bruge hinanden?”") with
            {
                LeadIn = Marks,
            }
        );

    /// <summary>Workshop: set the team for each theme.</summary>
    public static Rule SetTheTeam { get; } =
        new(
            new("co-creation/set-the-team"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IW-09", 14, "”at sætte holdet” – hvem skal inviteres?") with
            {
                LeadIn = Marks,
            }
        );

    /// <summary>Workshop: all participants vote.</summary>
    public static Rule AllVote { get; } =
        new(
            new("co-creation/all-vote"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IW-10", 14, "Alle deltagere afgiver stemme og temaer udvælges")
        );

    /// <summary>Workshop: set up working groups, find a coordinator and invite further actors.</summary>
    public static Rule GroupsForThemes { get; } =
        new(
            new("co-creation/groups-for-themes"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-IW-11",
                14,
                "Nedsæt arbejdsgrupper, find tovholder, og invitér yderligere aktører ind i arbejdsgrupper."
            )
        );

    /// <summary>Those who receive the same, such as donations, coordinate it.</summary>
    public static Rule CoordinateWhatSeveralReceive { get; } =
        new(
            new("co-creation/coordinate-what-several-receive"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-EX-11",
                new(14, 15),
                "Både kommunen, midlertidige bosteder og sociale foreninger fik mange donationer."
            ),
            Handbook.Cite(
                "R-EX-12",
                new(14, 15),
                "Det gav et behov for sammen at styrke samarbejde, koordinering af donationer og skabe nye fælles tiltag."
            )
        );

    /// <summary>Exclusion: needs and solutions are already identified.</summary>
    public static Rule NeedAndSolutionIdentified { get; } =
        new(
            new("co-creation/need-and-solution-identified"),
            Force.Exclusion,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-X4",
                15,
                "Her er der ikke brug for at tænke nyt - behov og løsninger er nemlig allerede identificeret."
            )
        );

    /// <summary>Instead exchange information and coordinate.</summary>
    public static Rule ExchangeInformation { get; } =
        new(
            new("co-creation/exchange-information"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-CC-26",
                15,
                "Derimod er der behov for at udveksle informationer og koordinere blandt gruppen af aktører."
            ),
            Handbook.Cite("R-CC-24", 15, "Ligeså ofte er et velfungerende samarbejde dog løsningen.")
        );
}
