using Samskab.Authority;
using Samskab.Decisions;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.RuleBooks;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells of decisions whether they were valid by what was known then, whether all that is known says so, why, and what came later.</summary>
public static class DecisionsPage
{
    /// <summary>The page of all decisions of a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="register">The register that was reviewed.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(DecisionReview review, MandateRegister register, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(wording);
        var teller = new DecisionTeller(register, wording);
        return new(
            wording.Say("decision.title"),
            [
                Headline(review.Checks, wording),
                .. review.Checks.Select(check => teller.Of(check, review.Touching(check.Decision.Id))),
            ]
        );
    }

    /// <summary>The page of one decision, with the words of the source.</summary>
    /// <param name="review">The review.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="book">The version of <see cref="DecisionBook"/> that it was reviewed by.</param>
    /// <param name="register">The register that was reviewed.</param>
    /// <param name="wording">The language.</param>
    /// <exception cref="ArgumentException">The review has no such decision.</exception>
    public static Page Of(
        DecisionReview review,
        DecisionId decision,
        RuleBook book,
        MandateRegister register,
        Wording wording
    )
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(wording);
        Identifier.Given(decision);
        var check =
            review.Checks.FirstOrDefault(one => one.Decision.Id == decision)
            ?? throw new ArgumentException(
                $"The review has no decision {decision}. Permitted: one of the {review.Checks.Count} that it has.",
                nameof(decision)
            );
        var teller = new DecisionTeller(register, wording);
        return new(
            wording.Say("decision.title-one", ("id", decision.Value)),
            [
                Headline([check], wording),
                teller.Of(check, review.Touching(decision)),
                new(wording.Say("decision.words"), [.. teller.Words(check, book)]),
            ]
        );
    }

    private static Section Headline(ValueList<DecisionCheck> checks, Wording wording)
    {
        var headline = wording.Say(
            checks.Count == 0 ? "decision.nothing" : "decision.headline",
            ("count", wording.Number(checks.Count)),
            ("then", wording.Number(checks.Count(check => check.Then.Answer == Answer.Yes))),
            ("now", wording.Number(checks.Count(check => check.Now.Answer == Answer.Yes)))
        );
        return new("", [new(EntryKind.Headline, headline), new(EntryKind.Paragraph, wording.Say("decision.standing"))]);
    }
}
