using Samskab.Facts;
using Samskab.Interviews;
using Samskab.RuleBooks;

namespace Samskab.TestKit;

/// <summary>How many questions an interview is expected to put, by walking through every way it can go.</summary>
public static class ExpectedQuestions
{
    /// <summary>The expected number where nothing is answered and each answer is favourable with a chance.</summary>
    /// <param name="book">The book.</param>
    /// <param name="interview">The interview.</param>
    /// <param name="favourable">The chance.</param>
    /// <param name="favourableWhenNo">The facts of which «no» is favourable.</param>
    public static double Of(
        RuleBook book,
        Interview interview,
        double favourable,
        IReadOnlyCollection<FactKey> favourableWhenNo
    )
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(interview);
        return Of(new FactSet(book.Facts));

        double Of(FactSet facts)
        {
            if (interview.Next(in facts) is not { } fact)
            {
                return 0;
            }
            var yes = favourableWhenNo.Contains(fact.Key) ? 1 - favourable : favourable;
            return 1 + yes * Of(facts.With(fact.Key, Answer.Yes)) + (1 - yes) * Of(facts.With(fact.Key, Answer.No));
        }
    }
}
