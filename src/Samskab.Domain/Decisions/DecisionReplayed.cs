using System.Diagnostics;
using Samskab.Receipts;

namespace Samskab.Decisions;

/// <summary>What came of holding the receipt of a decision against a collaboration.</summary>
public abstract record DecisionReplayed
{
    private DecisionReplayed() { }

    /// <summary>The verdict was given again, or the version of its book is not at hand.</summary>
    /// <param name="Replayed">What came of it.</param>
    public sealed record Compared(Replayed Replayed) : DecisionReplayed;

    /// <summary>The collaboration has no such decision any more.</summary>
    /// <param name="Decision">The id that the receipt is about, as it stands there.</param>
    public sealed record NoSuchDecision(string Decision) : DecisionReplayed;

    /// <summary>The receipt does not say, in a way that can be read, by the knowledge of which moment the verdict was given.</summary>
    public sealed record NoMoment : DecisionReplayed;

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="compared">For a verdict that was given again.</param>
    /// <param name="noSuchDecision">For a decision that is not there.</param>
    /// <param name="noMoment">For a receipt without a moment.</param>
    public T Match<T>(Func<Compared, T> compared, Func<NoSuchDecision, T> noSuchDecision, Func<NoMoment, T> noMoment)
    {
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(noSuchDecision);
        ArgumentNullException.ThrowIfNull(noMoment);
        return this switch
        {
            Compared its => compared(its),
            NoSuchDecision its => noSuchDecision(its),
            NoMoment its => noMoment(its),
            _ => throw new UnreachableException(),
        };
    }
}
