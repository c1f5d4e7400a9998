using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Interviews;

/// <summary>A question of an interview: what is asked of whom, why, and what each answer would settle.</summary>
public sealed record Question
{
    /// <summary>The fact that is asked.</summary>
    public required Fact Fact { get; init; }

    /// <summary>The parties that can answer and have not; where each is asked for itself, the one whose turn it is.</summary>
    public required ValueList<Party> Answerers
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The rule that turns on it; null for a fact that only tells of tensions.</summary>
    public RuleId? Why
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What a yes would make of the verdict.</summary>
    public required Outcome IfYes { get; init; }

    /// <summary>What a no would make of the verdict.</summary>
    public required Outcome IfNo { get; init; }
}

/// <summary>What an answer would make of a verdict.</summary>
/// <param name="Answer">The verdict with that answer.</param>
/// <param name="Settled">The facts that matter now and would no longer, the one asked aside.</param>
public sealed record Outcome(Answer Answer, ValueList<FactKey> Settled)
{
    /// <summary>The facts that matter now and would no longer, the one asked aside.</summary>
    public ValueList<FactKey> Settled
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Settled);
}

/// <summary>A fact that matters and that the answerer of an interview can not tell: others are to be asked.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Answerers">The parties that can answer and have not; none where all have been asked.</param>
public sealed record HandedOn(Fact Fact, ValueList<Party> Answerers)
{
    /// <summary>The parties that can answer and have not; none where all have been asked.</summary>
    public ValueList<Party> Answerers
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Answerers);
}

/// <summary>Where an interview stands.</summary>
public sealed record InterviewStep
{
    /// <summary>The verdict by what is known so far.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The next question; null where there is nothing more to ask of this answerer.</summary>
    public Question? Question { get; init; }

    /// <summary>What others are to be asked, in the order of the book.</summary>
    public ValueList<HandedOn> HandedOn { get; init; }

    /// <summary>Whether the goal is reached: nothing matters any more.</summary>
    public required bool IsDone { get; init; }
}
