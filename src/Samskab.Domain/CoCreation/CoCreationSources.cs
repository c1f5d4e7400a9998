using NodaTime;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.CoCreation;

/// <summary>What a collaboration tells of the facts of co-creation: from participants, from how far an initiative has come, from its mandate.</summary>
/// <remarks>
/// What follows joins what is stated and takes the place of nothing newer; where the two differ the verdict says so. What the
/// collaboration does not tell stays unknown: without a mandate on record it is not known whether there is one.
/// </remarks>
public static class CoCreationSources
{
    /// <summary>Facts that follow from a collaboration, with the given readings.</summary>
    /// <param name="readings">The readings; the defaults where none are given.</param>
    public static ValueList<FactSource<InitiativeIn>> With(CoCreationReadings? readings = null)
    {
        var taken = readings ?? new();
        return
        [
            new(CoCreationFacts.CrossSectorResources, its => ResourcesOfParticipants.Of(its, taken)),
            new(CoCreationFacts.EstablishedActivity, its => ActivityByStatus.Of(its, taken)),
            new(CoCreationFacts.Mandate, MandateOverTime.Of),
        ];
    }

    extension(RuleBook book)
    {
        /// <summary>The verdict about an initiative on a day, from what is stated and what follows from the collaboration.</summary>
        /// <param name="subject">The initiative, with its collaboration.</param>
        /// <param name="sources">Facts that follow from it, such as those of <see cref="With"/>, and the host's own.</param>
        /// <param name="on">The day.</param>
        /// <exception cref="ArgumentOutOfRangeException">The book is not valid on the day.</exception>
        public Verdict Assess(InitiativeIn subject, ValueList<FactSource<InitiativeIn>> sources, LocalDate on)
        {
            ArgumentNullException.ThrowIfNull(subject);
            var derived = sources.SelectMany(source => source.Of(subject));
            return book.Assess(subject.Initiative.Id.Value, subject.Initiative.Statements.Concat(derived), on);
        }
    }
}
