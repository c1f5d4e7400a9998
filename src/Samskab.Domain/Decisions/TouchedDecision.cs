using Samskab.Mandates;
using Samskab.Verdicts;

namespace Samskab.Decisions;

/// <summary>A decision that an entry recorded after it touches: the verdict about it changes, or what it rests on does.</summary>
public sealed record TouchedDecision
{
    /// <summary>The decision.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The correction, revocation or other entry.</summary>
    public required Mandate Entry { get; init; }

    /// <summary>The verdict by what was known before the moment of the entry.</summary>
    public required DecisionVerdict Before { get; init; }

    /// <summary>The verdict by what was known at the moment of the entry, with all that was recorded at that moment.</summary>
    public required DecisionVerdict After { get; init; }

    /// <summary>Whether the entry is of a mandate that gives the right, or may do so, or that such a one is delegated from: before or after.</summary>
    public required bool RestsOnIt { get; init; }

    /// <summary>Whether the verdict is another one: its answer, its reasons, or what is open.</summary>
    public bool IsChanged => IsOther(Before.Verdict, After.Verdict);

    internal static bool IsOther(Verdict before, Verdict after) =>
        before.Answer != after.Answer || before.Decisive != after.Decisive || before.Open != after.Open;
}
