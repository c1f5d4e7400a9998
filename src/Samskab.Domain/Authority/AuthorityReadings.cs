using Samskab.Chapters;
using Samskab.Forums;
using Samskab.Sources;
using Samskab.Values;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Authority;

/// <summary>The readings taken where the sources say nothing of who may not decide; the defaults are our own and named in every answer.</summary>
/// <remarks>The sources print no prohibition: what is refused or left open here is our reading of what they ask for.</remarks>
public sealed record AuthorityReadings
{
    private const string CivilSocietyMayNot = "not-civil-society";
    private const string CoordinationForumDecides = "coordination-forum-decides";
    private const string NobodyDecidesWithoutTerms = "no-forum-decides";
    private const string AsRecorded = "as-recorded";

    /// <summary>Whether an actor of civil society can have an authority task as its matter; by default it can not.</summary>
    public static Interpretation AuthorityTasks { get; } =
        new()
        {
            Id = new("authority/authority-tasks"),
            Options = [CivilSocietyMayNot, AsRecorded],
            Citations =
            [
                Handbook.Cite(
                    "R-KO-34",
                    35,
                    "Skab klarhed for frivillige om, hvad det indebærer og kræver at varetage de kommunale myndighedsopgaver"
                ),
            ],
        };

    /// <summary>Which forum decides without a written mandate in its terms of reference; by default only a coordination forum, and of others it is not known.</summary>
    /// <remarks>The handbook calls the coordination forum alone deciding (p. 17). A mandate on record is meant, not one that nobody recorded.</remarks>
    public static Interpretation WithoutTerms { get; } =
        new()
        {
            Id = new("authority/without-terms"),
            Options = [CoordinationForumDecides, NobodyDecidesWithoutTerms, AsRecorded],
            Citations =
            [
                .. CollaborationTypes.DecidingForum.Citations,
                .. CollaborationStructure.TermsOfReference.Citations,
            ],
        };

    /// <summary>Both places where readings differ, by id.</summary>
    public static ValueList<Interpretation> All { get; } = [AuthorityTasks, WithoutTerms];

    /// <summary>The defaults.</summary>
    public static AuthorityReadings Default { get; } = new();

    /// <summary>The reading of <see cref="AuthorityTasks"/>. Default: not civil society.</summary>
    /// <exception cref="ArgumentException">It is no reading of it.</exception>
    public Reading AuthorityTasksTaken
    {
        get;
        init => field = Of(AuthorityTasks, value);
    } = AuthorityTasks.Default;

    /// <summary>The reading of <see cref="WithoutTerms"/>. Default: the coordination forum decides.</summary>
    /// <exception cref="ArgumentException">It is no reading of it.</exception>
    public Reading WithoutTermsTaken
    {
        get;
        init => field = Of(WithoutTerms, value);
    } = WithoutTerms.Default;

    /// <summary>The reading taken of each, by id.</summary>
    public ValueList<Reading> Taken => [AuthorityTasksTaken, WithoutTermsTaken];

    internal bool RefusesCivilSociety => AuthorityTasksTaken.Option == CivilSocietyMayNot;

    internal bool CountsTheRecordedAlone => WithoutTermsTaken.Option == AsRecorded;

    internal bool NeedsTerms(ForumKind kind) =>
        WithoutTermsTaken.Option == NobodyDecidesWithoutTerms
        || WithoutTermsTaken.Option == CoordinationForumDecides && kind != ForumKind.CoordinationForum;

    private static Reading Of(Interpretation interpretation, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Interpretation == interpretation.Id
            ? interpretation.As(reading.Option)
            : throw new ArgumentException(
                $"{reading.Interpretation} is not {interpretation.Id}. Permitted: a reading of that.",
                nameof(reading)
            );
    }
}
