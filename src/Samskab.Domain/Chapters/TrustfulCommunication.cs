using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you reach good and trustful communication? (Handbook, p. 32-36), in the order of the pages.</summary>
public static class TrustfulCommunication
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("communication");

    /// <summary>One approach about a matter is enough: more take time from the employee.</summary>
    public static Rule OneApproachIsEnough { get; } =
        new(
            new("communication/one-approach-is-enough"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-KO-10", 34, "En flygtning havde et problem og talte med 4-5 frivillige om det."),
            Handbook.Cite(
                "R-KO-11",
                34,
                "De var alle handlekraftige, men fordi de ikke havde kendskab til hvilke frivillige, flygtningen havde kontakt til, kontaktede alle samme den samme medarbejder i kommunen."
            ),
            Handbook.Cite(
                "R-KO-12",
                34,
                "Han havde løst problemet efter første henvendelse, og de resterende opkald var tidspilde for medarbejderen."
            )
        );

    /// <summary>Volunteers coordinate their efforts and respect the duty of confidentiality.</summary>
    public static Rule CoordinateInConfidence { get; } =
        new(
            new("communication/coordinate-in-confidence"),
            Force.Recommendation,
            Chapter,
            [Parties.CivilSociety],
            Handbook.Cite(
                "R-KO-13",
                34,
                "Dette eksempel viser behovet for, at frivillige koordinerer deres indsats med respekt for tavshedspligten."
            )
        );

    /// <summary>Be clear towards each person who is helped.</summary>
    public static Rule ClearTowardsEach { get; } =
        new(
            new("communication/clear-towards-each"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-KO-14", 34, "Det viser også behovet for at være tydelig overfor den enkelte flygtning.")
        );

    /// <summary>Patience is tried where the parties seek no insight into one another's premises.</summary>
    public static Rule InsightOrImpatience { get; } =
        new(
            new("communication/insight-or-impatience"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-KO-17",
                34,
                "parternes tålmodighed og imødekommenhed kan blive udfordret, hvis de ikke forsøger at få forsøger at få indsigt i hinandens præmisser"
            )
        );

    /// <summary>Volunteers who become advocates may seem to confront rather than collaborate.</summary>
    public static Rule CollaborateRatherThanConfront { get; } =
        new(
            new("communication/collaborate-rather-than-confront"),
            Force.Caution,
            Chapter,
            [Parties.CivilSociety],
            Handbook.Cite(
                "R-KO-18",
                34,
                "Fx kan de komme til at påtage sig en rolle som forsvarer eller fortaler for flygtningen og opfattes som mere konfronterende end samarbejdsvillige."
            )
        );

    /// <summary>Busy days leave less time for volunteers, and slower answers than they need.</summary>
    public static Rule TimeForVolunteers { get; } =
        new(
            new("communication/time-for-volunteers"),
            Force.Caution,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-KO-19",
                34,
                "Kommunale aktører kan have en travl hverdag, hvilket kan resultere i mindre tid til længerevarende snakke med frivillige eller længere svartider, der ikke modsvarer frivilliges behov for at handle her og nu."
            )
        );

    /// <summary>Be curious about how the others think.</summary>
    public static Rule BeCurious { get; } =
        new(
            new("communication/be-curious"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-KO-21", 35, "Vær nysgerrig og spørg ind til hinandens forståelser og logikker")
        );

    /// <summary>Mind how the others understand what you say and do.</summary>
    public static Rule HowOthersUnderstand { get; } =
        new(
            new("communication/how-others-understand"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-KO-22",
                35,
                "Vær opmærksom på, hvilken forståelse de andre aktører har af, hvad du siger og gør"
            )
        );

    /// <summary>The four questions that an alignment of expectations answers.</summary>
    public static Rule AlignExpectations { get; } =
        new(
            new("communication/align-expectations"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-KO-23", 35, "hvem er kontaktperson?"),
            Handbook.Cite("R-KO-24", 35, "hvornår kan jeg forvente et svar?"),
            Handbook.Cite("R-KO-25", 35, "hvordan kontakter vi hinanden?"),
            Handbook.Cite("R-KO-26", 35, "hvad har vi indflydelse på?")
        );

    /// <summary>Find out which information the others need.</summary>
    public static Rule InformationNeeds { get; } =
        new(
            new("communication/information-needs"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-KO-27",
                35,
                "Find ud af, hvilken information andre aktører har behov for (fx aktiviteter og arrangementer eller lovgivning på integrationsområdet og myndighedsarbejdet), og orientér hinanden løbende"
            )
        );

    /// <summary>Trust that it will succeed.</summary>
    public static Rule TrustInSuccess { get; } =
        new(
            new("communication/trust-in-success"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-KO-31", 35, "Hav tillid til, at det lykkes")
        );

    /// <summary>Tell the others of your conditions or observations.</summary>
    public static Rule TellYourConditions { get; } =
        new(
            new("communication/tell-your-conditions"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-KO-32",
                35,
                "Oplys de andre aktører om dine vilkår eller observationer for at skabe forståelse og klarhed"
            )
        );

    /// <summary>Say so when the balance of power is felt to be unequal.</summary>
    public static Rule VoiceUnequalPower { get; } =
        new(
            new("communication/voice-unequal-power"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-KO-33",
                35,
                "Italesæt oplevelser af asymmetrisk magtbalance mellem aktørerne i koordinationsfora og arbejdsgrupper"
            )
        );

    /// <summary>Make clear to volunteers what the municipality's tasks as an authority take.</summary>
    public static Rule AuthorityTasksMadeClear { get; } =
        new(
            new("communication/authority-tasks-made-clear"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-KO-34",
                35,
                "Skab klarhed for frivillige om, hvad det indebærer og kræver at varetage de kommunale myndighedsopgaver"
            )
        );

    /// <summary>Volunteers can take part in spreading the news.</summary>
    public static Rule VolunteersSpreadNews { get; } =
        new(
            new("communication/volunteers-spread-news"),
            Force.Recommendation,
            Chapter,
            [Parties.CivilSociety],
            Handbook.Cite(
                "R-KO-35",
                35,
                "Frivillige kan have en rolle i formidlingen af eksempelvis initiativer og aktiviteter fx ved at lave nyhedsbreve eller bestyre Facebooksider."
            )
        );

    /// <summary>Involve employees who are interested in the collaboration.</summary>
    public static Rule InterestedEmployees { get; } =
        new(
            new("communication/interested-employees"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-KO-36",
                35,
                "Inddrag kommunale medarbejdere med interesse for samarbejdet (hvis det pålægges, fungerer det muligvis ikke)."
            ),
            FieldWorker.Cite(
                "R-FW-09",
                "Så det er de medarbejdere der synes at det er spændende og gode til dialog der skal ud i marken."
            )
        );

    /// <summary>Volunteers differ: do not expect the same effort of each.</summary>
    public static Rule VolunteersDiffer { get; } =
        new(
            new("communication/volunteers-differ"),
            Force.Caution,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-KO-39",
                35,
                "Frivillige er lige så forskellige som flygtninge – kommunale medarbejdere kan ikke forvente ensartede indsatser fra de enkelte frivillige."
            )
        );
}
