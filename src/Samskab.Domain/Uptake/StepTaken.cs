using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Uptake;

/// <summary>What a collaboration has made of one piece of advice: who did what, when, and what shows it.</summary>
/// <remarks>
/// A member that is null is not stated. Nothing of it is free text: it tells of a step, never of a person. What came of it
/// later is a step of its own, so that each day can be told as it was.
/// </remarks>
[DanishTerm("skridt")]
public sealed record StepTaken
{
    /// <summary>The id, supplied by the host.</summary>
    public required StepId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The rule that advises it: a step, recommendation, caution, principle or idea of the chapters, or of the host's own.</summary>
    public required RuleId Rule
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What became of it.</summary>
    public required StepState State { get; init; }

    /// <summary>The actors that did it.</summary>
    public ValueList<ActorId>? By
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The individuals that did it, as opaque tokens.</summary>
    public ValueList<ParticipantRef>? Participants
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The day it came to that; where only the day of recording is known, one that is that day at the latest.</summary>
    public DateBound? On { get; init; }

    /// <summary>The forum it is of; null for none.</summary>
    /// <remarks>A step that is of no forum and no initiative is one of the collaboration as a whole.</remarks>
    public ForumId? Forum
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The initiative it is of; null for none.</summary>
    public InitiativeId? Initiative
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What shows that it was taken.</summary>
    public ValueList<StepEvidence> Evidence { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }

    /// <summary>Where it belongs: steps of one rule and place follow one another.</summary>
    internal (RuleId Rule, ForumId? Forum, InitiativeId? Initiative) Place => (Rule, Forum, Initiative);
}
