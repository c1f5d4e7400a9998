using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>The parts of one kind while it is found out which of them fit: sorted by id, each id once.</summary>
internal sealed class PartList<TNoun, TId> : IKnownIds<TId>
    where TNoun : class
    where TId : struct, IIdentifier<TId>
{
    private readonly Func<TNoun, TId> idOf;
    private Register<TNoun, TId> fitting;

    internal PartList(string kind, ValueList<TNoun> nouns, Func<TNoun, TId> idOf, ProblemLog problems)
    {
        Kind = kind;
        this.idOf = idOf;
        fitting = new(Distinct(nouns, problems), idOf);
    }

    public string Kind { get; }

    public int NumberOf(TId id) => fitting.NumberOf(id);

    internal Register<TNoun, TId> ToRegister() => fitting;

    internal string PathOf(TNoun noun) => $"{Kind}/{idOf(noun)}";

    /// <summary>Leaves out the parts that refer to something that is not there, and what hangs on those.</summary>
    internal void Keep(Action<TNoun, References> references, ProblemLog problems)
    {
        var hanging = new Dictionary<int, List<(int Part, string Member)>>();
        var fallen = new Queue<int>();
        var isFallen = new bool[fitting.Count];
        for (var part = 0; part < fitting.Count; part++)
        {
            var found = new References(this, PathOf(fitting[part]), problems);
            references(fitting[part], found);
            if (!found.Fits)
            {
                isFallen[part] = true;
                fallen.Enqueue(part);
            }
            foreach (var (member, number) in found.OfOwnKind)
            {
                hanging.TryAdd(number, []);
                hanging[number].Add((part, member));
            }
        }
        while (fallen.TryDequeue(out var gone))
        {
            foreach (var (part, member) in hanging.GetValueOrDefault(gone, []).Where(one => !isFallen[one.Part]))
            {
                isFallen[part] = true;
                fallen.Enqueue(part);
                new References(this, PathOf(fitting[part]), problems).Require(
                    member,
                    idOf(fitting[gone]),
                    isKnown: false,
                    Kind
                );
            }
        }
        fitting = new([.. fitting.Where((_, part) => !isFallen[part])], idOf);
    }

    /// <summary>Leaves out the parts that lead back to themselves by a member.</summary>
    internal void RefuseCycles(string member, Func<TNoun, TId?> next, ProblemLog problems)
    {
        var cyclic = Cyclic(next);
        foreach (var noun in fitting.Where(noun => cyclic.Contains(idOf(noun))))
        {
            problems.Note(
                "cycle",
                $"{PathOf(noun)}.{member}",
                next(noun)!.Value.Value,
                ProblemLog.NoWayBack,
                PathOf(noun)
            );
        }
        fitting = new([.. fitting.Where(noun => !cyclic.Contains(idOf(noun)))], idOf);
    }

    // Each part is walked once: its way ends at one without a next, at one whose end is known, or at one of the same walk.
    private HashSet<TId> Cyclic(Func<TNoun, TId?> next)
    {
        var cyclic = new HashSet<TId>();
        var walkOf = new Dictionary<TId, int>();
        for (var walk = 0; walk < fitting.Count; walk++)
        {
            TId? at = idOf(fitting[walk]);
            while (at is { } id && walkOf.TryAdd(id, walk))
            {
                at = fitting.Find(id) is { } noun ? next(noun) : null;
            }
            if (at is { } met && walkOf[met] == walk)
            {
                AddCycle(met, next, cyclic);
            }
        }
        return cyclic;
    }

    private void AddCycle(TId start, Func<TNoun, TId?> next, HashSet<TId> cyclic)
    {
        for (TId? at = start; at is { } id && cyclic.Add(id); )
        {
            at = fitting.Find(id) is { } noun ? next(noun) : null;
        }
    }

    private TNoun[] Distinct(ValueList<TNoun> nouns, ProblemLog problems)
    {
        var sorted = nouns.ToArray();
        Array.Sort(sorted, (one, other) => idOf(one).CompareTo(idOf(other)));
        var kept = new List<TNoun>(sorted.Length);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (IsAlone(sorted, i))
            {
                kept.Add(sorted[i]);
            }
            else
            {
                problems.Note(
                    "duplicate-id",
                    PathOf(sorted[i]),
                    idOf(sorted[i]).Value,
                    ProblemLog.EachOnce,
                    PathOf(sorted[i])
                );
            }
        }
        return [.. kept];
    }

    // Of two with one id neither is kept: which of them is right cannot be told, and the order of the parts must not decide.
    private bool IsAlone(TNoun[] sorted, int i) =>
        (i == 0 || !idOf(sorted[i - 1]).Equals(idOf(sorted[i])))
        && (i == sorted.Length - 1 || !idOf(sorted[i + 1]).Equals(idOf(sorted[i])));
}
