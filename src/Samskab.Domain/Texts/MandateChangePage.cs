using Samskab.Authority;
using Samskab.Decisions;

namespace Samskab.Texts;

/// <summary>Tells what has been recorded since an answer about the right to decide was given: what is known now, what changed it, and which decisions that touches.</summary>
public static class MandateChangePage
{
    /// <summary>The page of two answers to one question.</summary>
    /// <param name="then">The answer by what was known at the moment that it names.</param>
    /// <param name="now">The answer by all that is known.</param>
    /// <param name="decisions">The review of the decisions of the same register.</param>
    /// <param name="register">The register that both came from, with all that is known.</param>
    /// <param name="wording">The language.</param>
    /// <exception cref="ArgumentException">They are about different questions or holders, or the later one knows less.</exception>
    public static Page Of(
        AuthorityVerdict then,
        AuthorityVerdict now,
        DecisionReview decisions,
        MandateRegister register,
        Wording wording
    )
    {
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(wording);
        var change = AuthorityChange.Between(then, now, register);
        var teller = new MandateChangeTeller(change, now, register, wording);
        return new(
            wording.Say("mandate-change.title"),
            change.IsEmpty
                ? [teller.Headline(then.Question.AsKnownAt)]
                :
                [
                    teller.Headline(then.Question.AsKnownAt),
                    teller.Changes(),
                    teller.Entries(),
                    teller.Decisions([.. change.Entries.SelectMany(entry => decisions.TouchedBy(entry))]),
                ]
        );
    }
}
