using Samskab.Imports;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>The entries of a collaboration that can stand in one register, moment by moment.</summary>
/// <remarks>What was known at no moment leads back to itself: each moment is looked at with all that was known before.</remarks>
internal sealed class MandateHistory
{
    private readonly Dictionary<MandateId, Mandate> known = [];
    private readonly HashSet<MandateId> origins = [];
    private readonly List<Mandate> fitting = [];
    private readonly List<ImportProblem> problems = [];

    public MandateHistory(IEnumerable<Mandate> entries)
    {
        foreach (var moment in MandateLog.Of(entries).Entries.GroupBy(entry => entry.Recorded))
        {
            Add([.. moment]);
        }
    }

    public IReadOnlyList<Mandate> Fitting => fitting;

    public IReadOnlyList<ImportProblem> Problems => problems;

    private void Add(List<Mandate> together)
    {
        var before = together.ToDictionary(entry => entry.Id, entry => known.GetValueOrDefault(entry.Id));
        foreach (var entry in together)
        {
            known[entry.Id] = entry;
            if (entry.DelegatedFrom is { } origin)
            {
                origins.Add(origin);
            }
        }
        var circles = Circles(together);
        foreach (var entry in together)
        {
            if (ProblemOf(entry, circles) is { } problem)
            {
                problems.Add(problem);
                PutBack(entry.Id, before[entry.Id]);
            }
            else
            {
                fitting.Add(entry);
            }
        }
    }

    private ImportProblem? ProblemOf(Mandate entry, HashSet<MandateId> circles) =>
        circles.Contains(entry.Id)
            ? EntryCheck.Circle(entry)
            : EntryCheck.SelfGrant(entry, entry.DelegatedFrom is { } origin ? known.GetValueOrDefault(origin) : null);

    private void PutBack(MandateId id, Mandate? before)
    {
        if (before is null)
        {
            known.Remove(id);
        }
        else
        {
            known[id] = before;
        }
    }

    // Only one that others are delegated from can lie on a circle; each is walked over once.
    private HashSet<MandateId> Circles(List<Mandate> together)
    {
        var circles = new HashSet<MandateId>();
        var walkOf = new Dictionary<MandateId, int>();
        for (var walk = 0; walk < together.Count; walk++)
        {
            MandateId? at = origins.Contains(together[walk].Id) ? together[walk].Id : null;
            while (at is { } id && walkOf.TryAdd(id, walk))
            {
                at = known.GetValueOrDefault(id)?.DelegatedFrom;
            }
            if (at is { } met && walkOf[met] == walk)
            {
                for (MandateId? on = met; on is { } one && circles.Add(one); on = known[one].DelegatedFrom) { }
            }
        }
        return circles;
    }
}
