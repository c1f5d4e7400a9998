using NodaTime;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Uptake;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>What is recorded of each rule in a scope by a day.</summary>
internal sealed class RecordedSteps
{
    private readonly LocalDate on;
    private readonly LocalDate? asOf;
    private readonly ILookup<RuleId, StepTaken> steps;

    internal RecordedSteps(Collaboration collaboration, LocalDate on, ProgressScope scope)
    {
        (this.on, asOf) = (on, collaboration.AsOf);
        steps = collaboration
            .Steps.Where(step => IsIn(scope, step))
            .OrderBy(step => LastDayOf(step) ?? LocalDate.MaxIsoValue)
            .ThenBy(step => step.On?.Earliest ?? LocalDate.MinIsoValue)
            .ThenBy(RankOf)
            .ThenBy(step => step.Id)
            .ToLookup(step => step.Rule);
    }

    internal bool IsRecorded(Rule rule) => steps[rule.Id].Any(step => HasCome(step) != Answer.No);

    /// <summary>The steps of a rule of which it is known, or not known, that they have come.</summary>
    internal ValueList<StepTaken> Of(Rule rule, Answer hasCome) =>
        steps[rule.Id].Where(step => HasCome(step) == hasCome).ToValueList();

    /// <summary>How far it has come with a rule by the last steps of each place.</summary>
    internal ProgressState StateOf(Rule rule) =>
        Last(Of(rule, Answer.Yes)).ToList() is { Count: > 0 } last ? StateOf(last)
        : Of(rule, Answer.Unknown).Count > 0 ? ProgressState.Unknown
        : ProgressState.Open;

    /// <summary>The last of the steps of each place, where they are in order.</summary>
    internal static IEnumerable<StepTaken> Last(IEnumerable<StepTaken> come) =>
        come.GroupBy(step => step.Place).Select(steps => steps.Last());

    private static ProgressState StateOf(List<StepTaken> last) =>
        last.Exists(step => step.State is StepState.TakenUp) ? ProgressState.TakenUp
        : last.Exists(step => step.State is StepState.Done) ? ProgressState.Done
        : ProgressState.SetAside;

    private static bool IsIn(ProgressScope scope, StepTaken step) =>
        (scope.Forum, scope.Situation.Initiative) is (null, null)
        || (step.Forum, step.Initiative) is (null, null)
        || scope.Forum is { } forum && step.Forum == forum
        || scope.Situation.Initiative is { } initiative && step.Initiative == initiative.Id;

    private Answer HasCome(StepTaken step) =>
        on < step.On?.Earliest ? Answer.No
        : on >= LastDayOf(step) ? Answer.Yes
        : Answer.Unknown;

    // What is recorded in a description of a day has come by that day, unless it says to have come later.
    private LocalDate? LastDayOf(StepTaken step) => step.On?.Latest ?? (asOf < step.On?.Earliest ? null : asOf);

    // Where the days do not tell which came last: what is done was begun before it.
    private static int RankOf(StepTaken step) => step.State.Match(_ => 0, _ => 2, _ => 1);
}
