using NodaTime;
using Samskab.Authority;
using Samskab.Mandates;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Decisions;

/// <summary>Whether a decision was valid when it was made, by what was known then, and whether what is known today still says so.</summary>
/// <remarks>Both are answered for the day of the decision; only what is known of the mandates differs.</remarks>
[DanishTerm("efterprøvelse af en beslutning")]
public sealed record DecisionCheck
{
    /// <summary>The decision.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The answer by what was known when it was recorded; where that is not stated, at the end of its day in Denmark.</summary>
    public required DecisionVerdict Then { get; init; }

    /// <summary>The answer by all that is known.</summary>
    public required DecisionVerdict Now { get; init; }

    /// <summary>What has changed about the right to decide in between, and the entries that made it.</summary>
    public required AuthorityChange Change { get; init; }

    /// <summary>Whether the mandates it was made under are still in force on the day asked, by id; none where no day was asked.</summary>
    /// <remarks>The one that is named; where none is, those that gave the right by what was known then, or may have.</remarks>
    public ValueList<MandateInForce> InForce { get; init; }

    /// <summary>What has changed from the one verdict to the other.</summary>
    public VerdictChange Since => Now.Verdict.Since(Then.Verdict);

    /// <summary>Checks one decision.</summary>
    /// <remarks>A register of each of the two moments is made: of many decisions ask <see cref="DecisionReview"/>.</remarks>
    /// <param name="register">The register; one of an earlier moment stands for the whole it was taken from.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="on">The day on which its mandates are to be in force still; null where that is not asked.</param>
    /// <param name="readings">How the sources are read; those of the register on who may decide. Null for the defaults.</param>
    /// <exception cref="ArgumentException">The collaboration has no such holder, matter, area or theme.</exception>
    public static DecisionCheck Of(
        MandateRegister register,
        Decision decision,
        LocalDate? on = null,
        DecisionReadings? readings = null
    )
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(decision);
        var measure = new DecisionMeasure(register, readings);
        return Of(measure, decision, measure.Of(decision, DecisionDay.MomentOf(decision)), on);
    }

    internal static DecisionCheck Of(DecisionMeasure measure, Decision decision, DecisionVerdict then, LocalDate? on)
    {
        var now = measure.Of(decision, measure.LastFor(decision), measure.Register);
        return new()
        {
            Decision = decision,
            Then = then,
            Now = now,
            Change = AuthorityChange.Between(then.Known.Authority, now.Known.Authority, measure.Register),
            InForce = on is { } day ? [.. MandateInForce.Of(then.Known, measure.Register, day)] : [],
        };
    }
}
