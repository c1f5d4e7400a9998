using NodaTime;
using Samskab.Authority;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Decisions;

/// <summary>All decisions of a collaboration, each with both answers, and the entries recorded later that touch them.</summary>
/// <remarks>
/// The register is made once, at the first moment that a decision is measured by, and goes forward from moment to moment. With e
/// entries after it, each with what hangs on it, and d decisions the time is in e log m, for m mandates, and in one question for
/// each decision and for each time that an entry concerns its holder; a question whose answer is not yes looks at all mandates for
/// those that nearly give the right.
/// </remarks>
public sealed record DecisionReview
{
    /// <summary>The decisions, by day and then by id.</summary>
    public required ValueList<DecisionCheck> Checks { get; init; }

    /// <summary>What later entries touch, in the order of the entries and then by day and id of the decision.</summary>
    public required ValueList<TouchedDecision> Touched { get; init; }

    /// <summary>Reviews the decisions of the collaboration that a register is of.</summary>
    /// <param name="register">The register; one of an earlier moment stands for the whole it was taken from.</param>
    /// <param name="on">The day on which the mandates are to be in force still; null where that is not asked.</param>
    /// <param name="readings">How the sources are read; those of the register on who may decide. Null for the defaults.</param>
    public static DecisionReview Of(MandateRegister register, LocalDate? on = null, DecisionReadings? readings = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        var measure = new DecisionMeasure(register, readings);
        var walk = new DecisionWalk(measure);
        walk.Go();
        return new()
        {
            Checks =
            [
                .. InOrder(register.Collaboration.Decisions)
                    .Select(decision => DecisionCheck.Of(measure, decision, walk.Then(decision), on)),
            ],
            Touched = [.. walk.Touched],
        };
    }

    /// <summary>The decisions that an entry touches, those made before it was recorded, by day and then by id.</summary>
    /// <remarks>What was recorded at one moment stands together: it is asked what the moment changed.</remarks>
    /// <param name="entry">An entry of the register.</param>
    public ValueList<TouchedDecision> TouchedBy(Mandate entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return [.. Touched.Where(one => one.Entry == entry)];
    }

    /// <summary>The entries that touch a decision, in the order in which they were recorded.</summary>
    /// <param name="decision">The id of the decision.</param>
    public ValueList<TouchedDecision> Touching(DecisionId decision)
    {
        Identifier.Given(decision);
        return [.. Touched.Where(one => one.Decision.Id == decision)];
    }

    internal static IOrderedEnumerable<Decision> InOrder(IEnumerable<Decision> decisions) =>
        decisions.OrderBy(decision => decision.On).ThenBy(decision => decision.Id);
}
