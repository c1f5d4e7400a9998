using Samskab.Sources;
using Samskab.Values;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.CoCreation;

/// <summary>The readings taken where the handbook allows several; the defaults are our own and named in every verdict that rests on them.</summary>
public sealed record CoCreationReadings
{
    /// <summary>How many of the five criteria must be met; all of them by default.</summary>
    /// <remarks>
    /// The handbook ends the list without «eller» and says that there is no fixed definition (p. 12-13). At least 4 or at least 3
    /// can be asked for instead; openness and risk willingness stay necessary, since the handbook calls them «en forudsætning» (p. 13).
    /// </remarks>
    public static Interpretation Criteria { get; } =
        new()
        {
            Id = new("co-creation/criteria"),
            Options = ["all", "at-least-4", "at-least-3"],
            Citations = [Handbook.Cite("R-CC-01", 12, "Der er ikke en fast definition af samskabelse.")],
        };

    /// <summary>Whether political will or a mandate suffices, or both are required; either suffices by default.</summary>
    public static Interpretation WillAndMandate { get; } =
        new()
        {
            Id = new("co-creation/will-and-mandate"),
            Options = ["either-suffices", "both-required"],
            Citations = Chapters.CoCreationInPractice.NoWillOrMandate.Citations,
        };

    /// <summary>Whether one actor's final responsibility excludes alone, or only hints at inequality; it excludes by default.</summary>
    public static Interpretation FinalResponsibility { get; } =
        new()
        {
            Id = new("co-creation/final-responsibility"),
            Options = ["excludes", "indicates"],
            Citations = Chapters.CoCreationInPractice.NoEqualCollaboration.Citations,
        };

    /// <summary>Whether a need for new thinking is necessary, or its absence only a caution; it is necessary by default.</summary>
    public static Interpretation Usefulness { get; } =
        new()
        {
            Id = new("co-creation/usefulness"),
            Options = ["necessary", "caution"],
            Citations = Chapters.CoCreationInPractice.NewThinkingNeeded.Citations,
        };

    /// <summary>When an activity is established: once it is in operation by default, or when it has been so for some days (I-05).</summary>
    /// <remarks>The handbook names what is in operation beside what is established and gives no time.</remarks>
    public static Interpretation Established { get; } =
        new()
        {
            Id = new("co-creation/established"),
            Options = ["in-operation", "after-90-days", "after-180-days", "after-365-days"],
            Citations =
            [
                .. Chapters.CoCreationInPractice.EstablishedActivity.Citations,
                .. Chapters.JointEfforts.CloseWhenSolved.Citations,
            ],
        };

    /// <summary>Whether companies count as civil society, or as a sector of their own; they count as civil society by default (I-08).</summary>
    public static Interpretation Sectors { get; } =
        new()
        {
            Id = new("co-creation/sectors"),
            Options = ["two-sides", "companies-apart"],
            Citations = Chapters.CoCreationInPractice.ResourcesAcrossSectors.Citations,
        };

    /// <summary>What is meant by frames that are not to be set beforehand: those of the solution, not those of the process (I-06).</summary>
    /// <remarks>Page 13 and 19 advise against frames set beforehand, page 22 against a collaboration without clear frames.</remarks>
    public static Interpretation Frames { get; } =
        new()
        {
            Id = new("co-creation/frames"),
            Options = ["solution-open-process-written"],
            Citations =
            [
                .. Chapters.CoCreationInPractice.NoSolutionsBeforehand.Citations,
                .. Chapters.CollaborationStructure.TermsOfReference.Citations,
            ],
        };

    /// <summary>Whether a shared purpose must be there from the beginning: unclear at first is a caution, shared before the first joint effort (I-07).</summary>
    public static Interpretation Purpose { get; } =
        new()
        {
            Id = new("co-creation/purpose"),
            Options = ["unclear-at-first"],
            Citations =
            [
                .. Chapters.JointEfforts.PurposeMaySeemUnclear.Citations,
                .. Chapters.CoCreationInPractice.SharedPurpose.Citations,
            ],
        };

    /// <summary>All places where readings differ, by id; two have one reading only, which is named all the same.</summary>
    public static ValueList<Interpretation> All { get; } =
    [Criteria, Established, FinalResponsibility, Frames, Purpose, Sectors, Usefulness, WillAndMandate];

    private readonly ValueList<Reading> chosen = [.. All.Select(interpretation => interpretation.Default)];

    private CoCreationReadings(ValueList<Reading> chosen) => this.chosen = chosen;

    /// <summary>The defaults.</summary>
    public CoCreationReadings() { }

    /// <summary>The reading taken of each, by id of the interpretation.</summary>
    public ValueList<Reading> Chosen => chosen;

    /// <summary>The same readings, with another one of an interpretation.</summary>
    /// <param name="interpretation">One of <see cref="All"/>.</param>
    /// <param name="option">One of its options.</param>
    /// <exception cref="ArgumentException">There is no such interpretation here, or it has no such option.</exception>
    public CoCreationReadings With(Interpretation interpretation, string option)
    {
        ArgumentNullException.ThrowIfNull(interpretation);
        var reading = interpretation.As(option);
        return All.Contains(interpretation)
            ? new([.. chosen.Select(other => other.Interpretation == reading.Interpretation ? reading : other)])
            : throw new ArgumentException(
                $"{interpretation.Id} is not read in the question of co-creation. Permitted: {string.Join(", ", All.Select(one => one.Id))}.",
                nameof(interpretation)
            );
    }

    /// <summary>These readings with each of the others in turn.</summary>
    internal IEnumerable<(Reading Reading, CoCreationReadings Readings)> Otherwise() =>
        All.SelectMany(interpretation =>
            interpretation
                .Options.Where(option => !Takes(interpretation, option))
                .Select(option => (interpretation.As(option), With(interpretation, option)))
        );

    /// <summary>Every way to read all places, the defaults first.</summary>
    internal static IEnumerable<CoCreationReadings> Combinations() =>
        All.Aggregate(
            Enumerable.Repeat(new CoCreationReadings(), 1),
            (some, place) => some.SelectMany(one => place.Options.Select(option => one.With(place, option)))
        );

    /// <summary>What tells these readings from the defaults, such as <c>will-and-mandate: both-required</c>; empty for the defaults.</summary>
    internal string Difference =>
        string.Join(
            ", ",
            chosen
                .Except(All.Select(interpretation => interpretation.Default))
                .Select(reading => $"{reading.Interpretation.Value.Split('/')[1]}: {reading.Option}")
        );

    internal Reading Of(Interpretation interpretation) =>
        chosen.First(reading => reading.Interpretation == interpretation.Id);

    internal bool Takes(Interpretation interpretation, string option) => Of(interpretation).Option == option;
}
