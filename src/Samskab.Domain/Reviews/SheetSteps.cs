using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Finds the advice to a party in all situations that is not told already and that no review finds followed.</summary>
internal sealed class SheetSteps
{
    private readonly AdviceScope scope;
    private readonly HashSet<Rule> told;
    private readonly ILookup<RuleId, Finding> ofAll;
    private readonly ILookup<bool, Candidate> candidates;

    /// <param name="scope">What is asked about.</param>
    /// <param name="party">The party.</param>
    /// <param name="notAsAdvised">What the sheet tells already.</param>
    internal SheetSteps(AdviceScope scope, Party party, ValueList<SheetFinding> notAsAdvised)
    {
        this.scope = scope;
        told = notAsAdvised.SelectMany(found => found.GoesOn.Prepend(found.Rule)).ToHashSet();
        ofAll = scope.Review.Findings.Where(IsOfAll).ToLookup(finding => finding.Rule);
        candidates = scope
            .Asked.SelectMany(situation => In(situation with { Audiences = [party], Most = null }))
            .ToLookup(candidate => candidate.IsSettled);
    }

    /// <summary>How many pieces of advice are left out somewhere because they are recorded as done or set aside.</summary>
    internal int Settled => candidates[true].Select(candidate => candidate.Item.Rule).Distinct().Count();

    /// <summary>The advice of some forces, each rule once: what is for most first, then steps before recommendations, each as in the sources.</summary>
    /// <remarks>What is for the same and shown for the same reasons stands together.</remarks>
    internal ValueList<SheetAdvice> Of(Func<Force, bool> forces) =>
        candidates[false]
            .Where(candidate => forces(candidate.Item.Rule.Force))
            .GroupBy(candidate => candidate.Item.Rule)
            .Select(alike => new SheetAdvice(
                alike.Key,
                [.. alike.Select(candidate => candidate.Concern).OfType<string>()],
                [.. alike.SelectMany(candidate => candidate.Item.Why).Distinct()]
            ))
            .OrderByDescending(advice => advice.Concerns.Count)
            .ThenBy(advice => Advice.RankOf(advice.Rule.Force))
            .ThenBy(advice => advice.Rule, BySource.Comparer)
            .GroupBy(advice => (advice.Concerns, advice.Why))
            .SelectMany(alike => alike)
            .ToValueList();

    private IEnumerable<Candidate> In(AdviceSituation situation)
    {
        var found = situation.Findings.ToLookup(finding => finding.Rule);
        var steps = new RecordedSteps(
            scope.Collaboration,
            scope.Review.On,
            new() { Situation = situation, Forum = situation.Forum?.Id }
        );
        return Advice
            .For(situation)
            .Where(item => !told.Contains(item.Rule))
            .Select(item => new Candidate(item, situation.Subject, IsSettled(steps.StateOf(item.Rule))))
            .Where(candidate => candidate.IsSettled || !IsAsAdvised(candidate.Item.Rule));

        bool IsAsAdvised(Rule rule) =>
            found[rule.Id].Concat(ofAll[rule.Id]).Select(finding => finding.Answer).DefaultIfEmpty(Answer.Unknown).Min()
            == Answer.Yes;
    }

    private static bool IsOfAll(Finding finding) =>
        finding.Subject.Split('/')[0] is not ("initiatives" or "forums" or "meetings");

    private static bool IsSettled(ProgressState state) => state is ProgressState.Done or ProgressState.SetAside;

    private sealed record Candidate(AdviceItem Item, string? Concern, bool IsSettled);
}
