using Samskab.Authority;
using Samskab.Mandates;

namespace Samskab.Decisions;

/// <summary>Goes through the moments of a register from the first decision on, and notes what each decision rests on at each.</summary>
internal sealed class DecisionWalk
{
    private readonly DecisionMeasure measure;
    private readonly List<Decision> waiting;
    private readonly Dictionary<DecisionId, DecisionVerdict> then = [];
    private readonly Dictionary<DecisionId, DecisionVerdict> latest = [];
    private readonly Dictionary<Concerned, List<Decision>> made = [];
    private readonly List<TouchedDecision> touched = [];

    public DecisionWalk(DecisionMeasure measure)
    {
        this.measure = measure;
        waiting =
        [
            .. measure
                .Register.Collaboration.Decisions.OrderByDescending(DecisionDay.MomentOf)
                .ThenByDescending(decision => decision.Id),
        ];
    }

    public IReadOnlyList<TouchedDecision> Touched => touched;

    public DecisionVerdict Then(Decision decision) => then[decision.Id];

    public void Go()
    {
        if (waiting.Count == 0)
        {
            return;
        }
        var known = measure.Register.AsKnownAt(DecisionDay.MomentOf(waiting[^1]));
        Measure(known);
        while (known.NextEntries is { Count: > 0 } entries)
        {
            var before = known;
            known = before.AtNextMoment();
            Touch(before, known, entries);
            Measure(known);
        }
    }

    // The decisions whose moment comes before anything else is recorded.
    private void Measure(MandateRegister known)
    {
        var next = known.NextEntries is [var entry, ..] ? entry.Recorded : null;
        while (waiting.Count > 0 && !(DecisionDay.MomentOf(waiting[^1]) >= next))
        {
            var decision = waiting[^1];
            waiting.RemoveAt(waiting.Count - 1);
            then[decision.Id] = latest[decision.Id] = measure.Of(decision, DecisionDay.MomentOf(decision), known);
            MadeBy(Concerned.Of(decision.By)).Add(decision);
        }
    }

    private void Touch(MandateRegister before, MandateRegister after, IReadOnlyList<Mandate> entries)
    {
        var moment = entries[0].Recorded!.Value;
        var concerned = entries.ToDictionary(
            entry => entry.Id,
            entry => before.Index.Below(entry.Id).Concat(after.Index.Below(entry.Id)).Select(Concerned.Of).ToHashSet()
        );
        var now = concerned
            .Values.SelectMany(one => one)
            .Distinct()
            .SelectMany(MadeBy)
            .ToDictionary(decision => decision.Id, decision => measure.Of(decision, moment, after));
        foreach (var entry in entries)
        {
            touched.AddRange(
                DecisionReview
                    .InOrder(concerned[entry.Id].SelectMany(MadeBy))
                    .Select(decision => TouchOf(entry, decision, now[decision.Id]))
                    .Where(touch => touch.IsChanged || touch.RestsOnIt)
            );
        }
        foreach (var (id, verdict) in now)
        {
            latest[id] = verdict;
        }
    }

    private TouchedDecision TouchOf(Mandate entry, Decision decision, DecisionVerdict after) =>
        new()
        {
            Decision = decision,
            Entry = entry,
            Before = latest[decision.Id],
            After = after,
            RestsOnIt = RestsOn(latest[decision.Id], entry.Id) || RestsOn(after, entry.Id),
        };

    private static bool RestsOn(DecisionVerdict verdict, MandateId id) =>
        verdict.Known.Grants.Any(grant => grant.Chain.Any(link => link.Id == id));

    private List<Decision> MadeBy(Concerned holder) =>
        made.TryGetValue(holder, out var decisions) ? decisions : made[holder] = [];
}
