using NodaTime;
using Samskab.RuleBooks;
using Samskab.Verdicts;

namespace Samskab.Offers;

/// <summary>Puts a rule book to an initiative.</summary>
public static class InitiativeAssessment
{
    extension(RuleBook book)
    {
        /// <summary>The verdict about an initiative on a day.</summary>
        /// <param name="initiative">The initiative.</param>
        /// <param name="on">The day.</param>
        /// <exception cref="ArgumentOutOfRangeException">The book is not valid on the day.</exception>
        public Verdict Assess(Initiative initiative, LocalDate on)
        {
            ArgumentNullException.ThrowIfNull(initiative);
            return book.Assess(initiative.Id.Value, initiative.Statements, on);
        }
    }
}
