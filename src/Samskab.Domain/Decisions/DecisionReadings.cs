using Samskab.Authority;
using Samskab.Chapters;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Decisions;

/// <summary>The readings taken where the sources do not say what a decision falls with; the defaults are our own and named in every verdict.</summary>
public sealed record DecisionReadings
{
    internal const string OneOfEach = "one-of-each";
    internal const string EqualSplit = "equal-split";
    private const string AdviceAlone = "advice-alone";

    /// <summary>Whether a forum decides only with as many as its terms of reference ask for; it has one reading, which is named all the same.</summary>
    public static Interpretation Quorum { get; } =
        new()
        {
            Id = new("decision/quorum"),
            Options = ["as-terms-say"],
            Citations = CollaborationStructure.TermsOfReference.Citations,
        };

    /// <summary>Who must take part where a forum decides: one of each side by default, as many of each side but for one, or nobody in particular.</summary>
    public static Interpretation BothSides { get; } =
        new()
        {
            Id = new("decision/both-sides"),
            Options = [OneOfEach, EqualSplit, AdviceAlone],
            Citations =
            [
                .. CollaborationStructure.EqualRepresentation.Citations,
                .. CollaborationStructure.EqualCoordinationForum.Citations,
            ],
        };

    /// <summary>All places where readings differ, by id.</summary>
    public static ValueList<Interpretation> All { get; } = [.. AuthorityReadings.All, BothSides, Quorum];

    /// <summary>The defaults.</summary>
    public static DecisionReadings Default { get; } = new();

    /// <summary>How the sources are read on who may decide. Default: the defaults.</summary>
    public AuthorityReadings Authority { get; init; } = AuthorityReadings.Default;

    /// <summary>The reading of <see cref="BothSides"/>. Default: one of each.</summary>
    /// <exception cref="ArgumentException">It is no reading of it.</exception>
    public Reading BothSidesTaken
    {
        get;
        init => field = Of(value);
    } = BothSides.Default;

    /// <summary>The reading taken of each, by id.</summary>
    public ValueList<Reading> Taken => [.. Authority.Taken, BothSidesTaken, Quorum.Default];

    internal bool AsksForSides => BothSidesTaken.Option != AdviceAlone;

    /// <summary>What tells these readings from the defaults; empty for the defaults.</summary>
    internal string Difference =>
        string.Join(
            ", ",
            Taken
                .Except(All.Select(interpretation => interpretation.Default))
                .Select(reading => $"{reading.Interpretation.Value.Split('/')[1]}: {reading.Option}")
        );

    /// <summary>Every way to read all places, the defaults first.</summary>
    internal static IEnumerable<DecisionReadings> Combinations() =>
        from sides in BothSides.Options
        from tasks in AuthorityReadings.AuthorityTasks.Options
        from terms in AuthorityReadings.WithoutTerms.Options
        select new DecisionReadings
        {
            Authority = new()
            {
                AuthorityTasksTaken = AuthorityReadings.AuthorityTasks.As(tasks),
                WithoutTermsTaken = AuthorityReadings.WithoutTerms.As(terms),
            },
            BothSidesTaken = BothSides.As(sides),
        };

    private static Reading Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Interpretation == BothSides.Id
            ? BothSides.As(reading.Option)
            : throw new ArgumentException(
                $"{reading.Interpretation} is not {BothSides.Id}. Permitted: a reading of that.",
                nameof(reading)
            );
    }
}
