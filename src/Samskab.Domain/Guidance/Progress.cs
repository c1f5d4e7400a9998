using NodaTime;
using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>What a collaboration has made of the advice by a day, and what it can take up next.</summary>
/// <remarks>It rests on what is recorded, and guesses nothing from the rest of the collaboration. It is guidance and blocks nothing.</remarks>
public sealed record Progress
{
    private static readonly ValueList<Rule> InOrder =
    [
        .. SourceChapters.Advice.GroupBy(rule => rule.Chapter).SelectMany(chapter => chapter.Order(BySource.Comparer)),
    ];

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What was asked for.</summary>
    public required ProgressScope Scope { get; init; }

    /// <summary>What has become of each piece of advice, chapter by chapter, in the order of the sources.</summary>
    public required ValueList<ProgressLine> Lines { get; init; }

    /// <summary>What to take up next: first what is for several parties, then what is for each; in the order of the advice.</summary>
    public required ValueList<NextStep> Next { get; init; }

    /// <summary>How many pieces of advice could be taken up next besides, had more been asked for.</summary>
    public required int MoreNext { get; init; }

    /// <summary>How many pieces of advice it has come how far with.</summary>
    public ProgressCounts Counts => ProgressCounts.Of(Lines);

    /// <summary>How far it has come with each chapter, in the order of the lines.</summary>
    public ValueList<ChapterProgress> Chapters =>
        Lines
            .GroupBy(line => line.Rule.Chapter)
            .Select(lines => new ChapterProgress(lines.Key, ProgressCounts.Of(lines)))
            .ToValueList();

    /// <summary>How far it has come with each phase, that of ideas first.</summary>
    public ValueList<PhaseProgress> Phases =>
        Enum.GetValues<Phase>()
            .Select(phase => new PhaseProgress(
                phase,
                ProgressCounts.Of(Lines.Where(line => line.Phases.Contains(phase)))
            ))
            .ToValueList();

    /// <summary>The lines that are told one by one: what is open is told where a chapter is asked for, and else only counted.</summary>
    internal IEnumerable<ProgressLine> Told =>
        Lines.Where(line => line.State != ProgressState.Open || Scope.Situation.Chapter is not null);

    /// <summary>The progress of a collaboration by a day.</summary>
    /// <remarks>
    /// A step counts from the day it has come, and of several in one place the last one. Without a last day it has come by the
    /// day that the collaboration describes. Where steps are recorded of several fora or initiatives, the advice is taken up
    /// as long as one of them is at it, done where one has done it, and set aside where all have. What is next is the advice
    /// of <see cref="Advice"/> in the same order, as far as nothing is recorded of it and no review finds it to be so.
    /// Ideas that somebody had are told where one was taken up, or where they are asked for. Advice of the host's own comes after
    /// that of the sources and is never next, since it belongs to no situation.
    /// </remarks>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="on">The day.</param>
    /// <param name="scope">What is asked for. Default: all of it.</param>
    /// <exception cref="ArgumentException">The collaboration has no such forum or initiative.</exception>
    public static Progress Of(Collaboration collaboration, LocalDate on, ProgressScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        scope ??= new();
        RefuseUnknown(collaboration, scope);
        var steps = new RecordedSteps(collaboration, on, scope);
        var review = new ReviewBeside(collaboration, scope);
        var lines = InOrder
            .Concat(collaboration.OwnAdvice.Rules)
            .Where(rule => IsTold(rule, steps, scope.Situation))
            .Select(rule => Line(rule, steps, review))
            .ToValueList();
        var open = lines.Where(line => line.IsNext).Select(line => line.Rule.Id).ToHashSet();
        var next = NextOf(scope.Situation, open);
        return new()
        {
            On = on,
            Scope = scope,
            Lines = lines,
            Next = next,
            MoreNext = NextOf(scope.Situation with { Most = null }, open).Count - next.Count,
        };
    }

    /// <summary>What has become of the advice since an earlier day, in the order of the lines.</summary>
    /// <param name="earlier">The progress by the earlier day, of the same scope.</param>
    public ValueList<ProgressChange> Since(Progress earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var before = earlier.Lines.ToDictionary(line => line.Rule.Id);
        return Lines
            .Select(line => Change(before.GetValueOrDefault(line.Rule.Id), line))
            .Where(change => change.Before != change.Now || change.Steps.Count > 0)
            .ToValueList();
    }

    private static ProgressChange Change(ProgressLine? before, ProgressLine now) =>
        new(
            now.Rule,
            before?.State ?? ProgressState.Open,
            now.State,
            now.Steps.Except(before?.Steps ?? []).ToValueList()
        );

    private static bool IsTold(Rule rule, RecordedSteps steps, AdviceSituation situation) =>
        situation.Audiences.Any(rule.Audience.Contains)
        && (
            Advice.IsAskedFor(rule, situation)
            || (situation.Chapter is { } chapter ? rule.Chapter == chapter : steps.IsRecorded(rule))
        );

    private static ProgressLine Line(Rule rule, RecordedSteps steps, ReviewBeside review)
    {
        var come = steps.Of(rule, Answer.Yes);
        return new(rule, steps.StateOf(rule))
        {
            Phases = AdviceTable.Phases[rule.Id].ToValueList(),
            Steps = come,
            Uncertain = steps.Of(rule, Answer.Unknown),
            Findings = review.Of(rule),
            Contradictions = review.Against(rule, RecordedSteps.Last(come)),
        };
    }

    private static void RefuseUnknown(Collaboration collaboration, ProgressScope scope)
    {
        if (scope.Forum is { } forum && collaboration.Forums.Find(forum) is null)
        {
            throw Refusal("forum", forum.Value, "fora", nameof(scope));
        }
        if (scope.Situation.Initiative?.Id is { } initiative && collaboration.Initiatives.Find(initiative) is null)
        {
            throw Refusal("initiative", initiative.Value, "initiatives", nameof(scope));
        }
    }

    private static ArgumentException Refusal(string kind, string id, string kinds, string parameter) =>
        new($"The collaboration has no {kind} \"{id}\". Permitted: the id of one of its {kinds}.", parameter);

    // Each party gets as much as it asks for; what several get is told once.
    private static ValueList<NextStep> NextOf(AdviceSituation situation, HashSet<RuleId> open) =>
        Parties
            .All.Where(party => situation.Audiences.Contains(party))
            .SelectMany(party =>
                Advice
                    .For(situation with { Audiences = [party], Most = null })
                    .Where(item => open.Contains(item.Rule.Id))
                    .Take(situation.Most ?? int.MaxValue)
            )
            .GroupBy(item => item.Rule)
            .Select(items => new NextStep(items.Key, [.. items.Select(item => item.For)], items.First().Why))
            .OrderByDescending(step => step.For.Count)
            .ToValueList();
}
