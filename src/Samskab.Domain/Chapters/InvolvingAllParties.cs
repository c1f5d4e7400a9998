using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you involve all parties? (Handbook, p. 26-27), in the order of the pages.</summary>
public static class InvolvingAllParties
{
    private const string Ways = "Forslag til måder at inddrage flygtninge:";
    private const string Contacting = "Når I skal kontakte kommunen:";

    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("involvement");

    /// <summary>Interview focus groups of the target group.</summary>
    public static Rule FocusGroupInterviews { get; } =
        new(
            new("involvement/focus-group-interviews"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IN-04", 26, "Fokusgruppeinterview om deres behov, erfaringer, ideer og holdninger") with
            {
                LeadIn = Ways,
            }
        );

    /// <summary>Debate wishes as part of the teaching at the language school.</summary>
    public static Rule DebateAtLanguageSchool { get; } =
        new(
            new("involvement/debate-at-language-school"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-IN-05",
                26,
                "Have debat om ønsker til netværk m.v. som del af undervisningen på sprogskolen"
            ) with
            {
                LeadIn = Ways,
            }
        );

    /// <summary>Reach out where the target group lives its everyday life.</summary>
    public static Rule ReachOutWherePeopleAre { get; } =
        new(
            new("involvement/reach-out-where-people-are"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-IN-06",
                26,
                "Vær opsøgende dér, hvor flygtningene har deres dagligdag (sprogskolen, beboerhuse o.lign.)"
            ) with
            {
                LeadIn = Ways,
            }
        );

    /// <summary>The target group sits in working groups or coordination fora.</summary>
    public static Rule TargetGroupInFora { get; } =
        new(
            new("involvement/target-group-in-fora"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IN-07", 26, "Inddrag flygtninge i arbejdsgrupper eller koordineringsfora") with
            {
                LeadIn = Ways,
            }
        );

    /// <summary>The target group is invited to citizen meetings.</summary>
    public static Rule TargetGroupAtCitizenMeetings { get; } =
        new(
            new("involvement/target-group-at-citizen-meetings"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IN-08", 26, "Invitér flygtninge til at være en del af borgermøder o.a.") with
            {
                LeadIn = Ways,
            }
        );

    /// <summary>Talk with the target group about needs, experience, ideas and attitudes.</summary>
    public static Rule TalkWithTargetGroup { get; } =
        new(
            new("involvement/talk-with-target-group"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-IN-12",
                27,
                "Tal med flygtningene om deres behov, erfaringer, idéer og holdninger for at sikre den rette indsats"
            )
        );

    /// <summary>Find actors in civil society with the right competences and an interest.</summary>
    public static Rule FindCompetentActors { get; } =
        new(
            new("involvement/find-competent-actors"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-IN-13",
                27,
                "Find aktører i civilsamfundet med de rette kompetencer og interesse for samarbejdet"
            )
        );

    /// <summary>Invite people who were once of the target group.</summary>
    public static Rule InviteFormerMembers { get; } =
        new(
            new("involvement/invite-former-members"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-IN-14",
                27,
                "Inviter tidligere flygtninge ind. De kan have en anden relevant viden om behov hos målgruppen"
            )
        );

    /// <summary>Expect volunteers to contribute.</summary>
    public static Rule ExpectVolunteersToContribute { get; } =
        new(
            new("involvement/expect-volunteers-to-contribute"),
            Force.ActionStep,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite("R-IN-15", 27, "Forvent at frivillige skal bidrage – gøre noget, skabe noget")
        );

    /// <summary>Expect municipal employees to contribute their expertise.</summary>
    public static Rule ExpectStaffToContribute { get; } =
        new(
            new("involvement/expect-staff-to-contribute"),
            Force.ActionStep,
            Chapter,
            [Parties.CivilSociety],
            Handbook.Cite(
                "R-IN-16",
                27,
                "Forvent at kommunale medarbejdere bidrager til samarbejdet med deres ekspertise"
            )
        );

    /// <summary>Ask the municipality who works with the field, and whether there is a coordinator.</summary>
    public static Rule AskWhoIsInCharge { get; } =
        new(
            new("involvement/ask-who-is-in-charge"),
            Force.ActionStep,
            Chapter,
            [Parties.CivilSociety],
            Handbook.Cite(
                "R-IN-17",
                27,
                "vær opmærksom på, at kommuner er forskellige. Hvem arbejder med integration i kommunen? Er der en tovholder for samarbejdet med frivillige?"
            ) with
            {
                LeadIn = Contacting,
            }
        );

    /// <summary>Involve volunteers and the target group in a coordination forum, where they are interested in the strategic level.</summary>
    public static Rule StrategicVoices { get; } =
        new(
            new("involvement/strategic-voices"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-IN-18",
                27,
                "Hvis I vælger at etablere et koordineringsforum, så hav blik for at inddrage frivillige aktører og flygtninge med interesse for det strategiske plan"
            )
        );

    /// <summary>Make the municipality easy to get in contact with.</summary>
    public static Rule AccessibleMunicipality { get; } =
        new(
            new("involvement/accessible-municipality"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-IN-19",
                27,
                "Hav fokus på at skabe en tilgængelighed til kommunen, så aktører fra civilsamfundet kan komme i kontakt med jer"
            )
        );

    /// <summary>Focus on concrete and practical efforts.</summary>
    public static Rule PracticalEfforts { get; } =
        new(
            new("involvement/practical-efforts"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-IN-20",
                27,
                "Hav fokus på konkrete og praktiske indsatser – frivillige er overvejende drevet af interesse og meningsskabende aktiviteter"
            )
        );

    /// <summary>Be responsive to what volunteers contribute and know.</summary>
    public static Rule ListenToVolunteers { get; } =
        new(
            new("involvement/listen-to-volunteers"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Handbook.Cite(
                "R-IN-21",
                27,
                "Vær lydhør over for frivilliges bidrag og viden i samarbejdet (også dem, der ikke ønsker at have det store engagement ift. møder, specifikt integrationsarbejde m.v.)."
            )
        );

    /// <summary>Find the right actors for different tasks.</summary>
    public static Rule RightActorsForTasks { get; } =
        new(
            new("involvement/right-actors-for-tasks"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IN-22", 27, "Hav blik for at finde de rette aktører til forskellige opgaver.")
        );

    /// <summary>Mind what motivates each person to get involved.</summary>
    public static Rule WhatMotivates { get; } =
        new(
            new("involvement/what-motivates"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-IN-23", 27, "Vær opmærksom på, hvad der motiverer den enkelte til at involvere sig")
        );

    /// <summary>Associations of sports, leisure and culture mostly have another main interest: mind what the single activity can contribute.</summary>
    public static Rule WhatActivitiesContribute { get; } =
        new(
            new("involvement/what-activities-contribute"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-IN-24",
                27,
                "Ofte ligger idræts-, fritids- og kulturforeningers primære interesse ikke i selve integrationsarbejdet – hav derfor fokus på, hvad den enkelte aktivitet kan bidrage med ift. integrationen"
            )
        );

    /// <summary>It can be hard to attract the right people of the target group, to keep them, and to make it meaningful for all.</summary>
    public static Rule HardToInvolve { get; } =
        new(
            new("involvement/hard-to-involve"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-IN-25",
                27,
                "Det kan være en udfordring at inddrage flygtninge, fordi det fx kan være svært at: tiltrække de rette personer til opgaven – fastholde folk i samarbejdet – skabe rammer for samarbejdet, som er meningsfulde for alle."
            )
        );
}
