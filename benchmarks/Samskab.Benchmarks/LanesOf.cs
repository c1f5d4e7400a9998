using System.Numerics;
using System.Runtime.Intrinsics;
using Samskab.Conditions;
using Samskab.Facts;

namespace Samskab.Benchmarks;

/// <summary>Lays fact sets out side by side.</summary>
internal static class LanesOf
{
    public static Lanes[] Sets(FactList facts, FactSet[] sets) =>
        [.. Enumerable.Range(0, facts.Count).Select(number => Of(sets, number))];

    public static int CountOfYes(Lanes lanes)
    {
        var count = 0;
        for (var word = 0; word < Vector512<ulong>.Count; word++)
        {
            count += BitOperations.PopCount(lanes.Yes[word]);
        }
        return count;
    }

    private static Lanes Of(FactSet[] sets, int number)
    {
        var (yes, no) = (new ulong[Vector512<ulong>.Count], new ulong[Vector512<ulong>.Count]);
        for (var i = 0; i < sets.Length; i++)
        {
            yes[i / 64] |= sets[i].At(number) == Answer.Yes ? 1UL << i : 0;
            no[i / 64] |= sets[i].At(number) == Answer.No ? 1UL << i : 0;
        }
        return new(Vector512.Create(yes), Vector512.Create(no));
    }
}
