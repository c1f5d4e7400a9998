using System.Globalization;
using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Offers;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Guidance;

/// <summary>What is known of those who ask for advice, and how much of it they ask for.</summary>
public sealed record AdviceSituation
{
    /// <summary>The initiative that the advice is about; null for a collaboration as such.</summary>
    public Initiative? Initiative { get; init; }

    /// <summary>The verdict on co-creation; null where that is not the question, and then the advice is as where it fits.</summary>
    /// <exception cref="ArgumentException">The verdict is that of another rule book.</exception>
    public Verdict? Verdict
    {
        get;
        init => field = OfCoCreation(value);
    }

    /// <summary>The forum that the advice is about; null where it is about none.</summary>
    /// <remarks>The advice is that on its kind and on what a review found; where it is not yet there, that of <see cref="Guidance.Phase.Idea"/> too.</remarks>
    public Forum? Forum { get; init; }

    /// <summary>What a review found about the initiative, or about the forum and its meetings. Only those of a forum give advice.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>The kind and id of what the advice is about, as findings name it; null for a collaboration as such.</summary>
    internal string? Subject =>
        Initiative is { } initiative ? $"initiatives/{initiative.Id}"
        : Forum is { } forum ? $"forums/{forum.Id}"
        : null;

    /// <summary>The phase; null where that is not known, and then the advice is that of both.</summary>
    public Phase? Phase { get; init; }

    /// <summary>The chapter that is asked for, and then the advice is all that it gives, its ideas too; null for any chapter.</summary>
    public Chapter? Chapter
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The parties that the advice is for; all by default.</summary>
    public ValueList<Party> Audiences
    {
        get;
        init => field = Identifier.Given(value);
    } = Parties.All;

    /// <summary>Whether ideas that somebody had are asked for; not by default.</summary>
    public bool IncludesIdeas { get; init; }

    /// <summary>The greatest number of pieces of advice to each party; null for all, which is the default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Most
    {
        get;
        init =>
            field = value is < 0
                ? throw new ArgumentOutOfRangeException(
                    nameof(Most),
                    value,
                    $"{value.Value.ToString(CultureInfo.InvariantCulture)} pieces of advice cannot be given. Permitted: 0 or more, or null for all."
                )
                : value;
    }

    /// <summary>The situation of an initiative on the day of its verdict, in the phase that its status tells.</summary>
    /// <remarks>An idea is in the phase of ideas; what is tried out or in operation is in practice; of anything else the phase is not known.</remarks>
    /// <param name="initiative">The initiative.</param>
    /// <param name="verdict">The verdict on it.</param>
    /// <exception cref="ArgumentException">The verdict is that of another rule book.</exception>
    public static AdviceSituation Of(Initiative initiative, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        ArgumentNullException.ThrowIfNull(verdict);
        return new()
        {
            Initiative = initiative,
            Verdict = verdict,
            Phase = Phases.Of(initiative.Status?.On(verdict.On)),
        };
    }

    /// <summary>The situations of initiatives on a day, by a version of the book of co-creation.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="initiatives">Initiatives of it.</param>
    /// <param name="book">The version.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The book is another one than that of co-creation.</exception>
    public static ValueList<AdviceSituation> OfEach(
        Collaboration collaboration,
        IEnumerable<Initiative> initiatives,
        RuleBook book,
        LocalDate on
    )
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(initiatives);
        ArgumentNullException.ThrowIfNull(book);
        var sources = CoCreationSources.With();
        return initiatives
            .Select(one => Of(one, book.Assess(new InitiativeIn(collaboration, one), sources, on)))
            .ToValueList();
    }

    private static Verdict? OfCoCreation(Verdict? verdict) =>
        verdict is null || CoCreationBook.OfVersion(verdict.BookVersion)?.Id == verdict.Book
            ? verdict
            : throw new ArgumentException(
                $"Advice cannot be given on a verdict of {verdict.Book}, version {verdict.BookVersion}. Permitted: one of {CoCreationBook.Newest.Id}.",
                nameof(verdict)
            );
}
