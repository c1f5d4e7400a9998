using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>A municipal employee in the local community, in the order of the field worker's account.</summary>
public static class FieldWork
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("field-work");

    /// <summary>Take part in what goes on locally, to know the enthusiasts.</summary>
    public static Rule TakePartLocally { get; } =
        new(
            new("field-work/take-part-locally"),
            Force.ActionStep,
            Chapter,
            [Parties.Municipality],
            FieldWorker.Cite(
                "R-FW-04",
                "Medarbejderen har fået til opgave at deltage i aktiviteter og møder i lokalsamfundet for at lære ildsjælene at kende."
            )
        );

    /// <summary>Invite yourself and show interest.</summary>
    public static Rule InviteYourself { get; } =
        new(
            new("field-work/invite-yourself"),
            Force.ActionStep,
            Chapter,
            [Parties.Municipality],
            FieldWorker.Cite(
                "R-FW-05",
                "Det handler om at invitere sig selv og vise interesse for hvad der foregår i lokalsamfundet."
            )
        );

    /// <summary>It may seem to interfere, but is necessary to learn how the community thinks.</summary>
    public static Rule MaySeemToInterfere { get; } =
        new(
            new("field-work/may-seem-to-interfere"),
            Force.Caution,
            Chapter,
            [Parties.Municipality],
            FieldWorker.Cite(
                "R-FW-06",
                "Og selvom det kan virke som om at man blander sig som kommune, er det nødvendigt for at lære hvad der foregår og hvordan der bliver tænkt i lokalsamfundene."
            )
        );

    /// <summary>It is a long-term investment, of which little comes at first.</summary>
    public static Rule LongTermInvestment { get; } =
        new(
            new("field-work/long-term-investment"),
            Force.Principle,
            Chapter,
            [Parties.Management],
            FieldWorker.Cite(
                "R-FW-07",
                "Det er en langsigtet investering, for sjældent kommer der en masse ud af at deltage til møder det første stykke tid."
            )
        );

    /// <summary>Be trained in resolving conflicts and communicating well.</summary>
    public static Rule TrainInDialogue { get; } =
        new(
            new("field-work/train-in-dialogue"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            FieldWorker.Cite("R-FW-11", "Måske skal man efteruddanne sig i konfliktløsning og god kommunikation.")
        );

    /// <summary>Colleagues and the nearest manager protect and keep the field worker.</summary>
    public static Rule ProtectFieldWorker { get; } =
        new(
            new("field-work/protect-field-worker"),
            Force.Recommendation,
            Chapter,
            [Parties.Management],
            FieldWorker.Cite(
                "R-FW-16",
                "Det er derfor også kollegaernes og nærmeste leders opgave at beskytte og beholde medarbejderen i marken."
            )
        );

    /// <summary>Tell of the benefits and document them in other ways, so that the effort can be defended.</summary>
    public static Rule DocumentInOtherWays { get; } =
        new(
            new("field-work/document-in-other-ways"),
            Force.Recommendation,
            Chapter,
            [Parties.Management],
            FieldWorker.Cite(
                "R-FW-17",
                "Vi skal italesætte fordelene og huske at lære at dokumentere på andre måder, så indsatsen kan forsvares"
            )
        );

    /// <summary>Keep up the contact with the local community.</summary>
    public static Rule KeepUpContact { get; } =
        new(
            new("field-work/keep-up-contact"),
            Force.ActionStep,
            Chapter,
            [Parties.Municipality],
            FieldWorker.Cite(
                "R-FW-18",
                "jeg håber altid at kommunens medarbejder bliver ved med at vedligeholde den kontakt de har fået med lokalsamfundet."
            )
        );
}
