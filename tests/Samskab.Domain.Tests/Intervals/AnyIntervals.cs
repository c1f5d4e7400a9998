using FsCheck;
using FsCheck.Fluent;

namespace Samskab.Domain.Tests.Intervals;

/// <summary>What the writer of an index does.</summary>
internal enum Work
{
    Add,
    Remove,
    RemoveUnknown,
    Ask,
    Snapshot,
}

internal readonly record struct Step(Work Work, Listed With, int Pick);

/// <summary>Makes intervals that are often alike, meet, or lie at the ends of time and of the partitions.</summary>
internal static class AnyIntervals
{
    private static readonly uint[] Partitions = [0, 1, 2, 7, uint.MaxValue];

    private static readonly Gen<Work> AnyWork = Gen.Frequency(
        (12, Gen.Constant(Work.Add)),
        (5, Gen.Constant(Work.Remove)),
        (1, Gen.Constant(Work.RemoveUnknown)),
        (3, Gen.Constant(Work.Ask)),
        (1, Gen.Constant(Work.Snapshot))
    );

    /// <summary>Up to 600 steps on times that lie close together or far apart.</summary>
    public static Gen<Step[]> Steps { get; } =
        from width in Gen.Elements(3, 60, 100_000)
        from origin in Gen.Elements(0u, 5_000_000u, uint.MaxValue - 400_000u)
        from count in Gen.Choose(0, 600)
        from steps in Step(origin, width).ArrayOf(count)
        select steps;

    /// <summary>Up to 600 intervals with their positions as ids, and up to 40 to ask for.</summary>
    public static Gen<(Listed[] All, Listed[] Asked)> Columns { get; } =
        from width in Gen.Elements(3, 60, 100_000)
        from origin in Gen.Elements(0u, 5_000_000u, uint.MaxValue - 400_000u)
        from count in Gen.Choose(0, 600)
        from all in Interval(origin, width).ArrayOf(count)
        from askedCount in Gen.Choose(0, 40)
        from asked in Interval(origin, width).ArrayOf(askedCount)
        select (all.Select((one, position) => one with { Id = position }).ToArray(), asked);

    private static Gen<Step> Step(uint origin, int width) =>
        from work in AnyWork
        from with in Interval(origin, width)
        from pick in Gen.Choose(0, int.MaxValue)
        select new Step(work, with, pick);

    private static Gen<Listed> Interval(uint origin, int width) =>
        from partition in Gen.Elements(Partitions)
        from start in Gen.Choose(0, width)
        from length in Gen.Frequency((9, Gen.Choose(1, 1 + width / 20)), (1, Gen.Choose(1, 3 * width)))
        from id in Gen.Choose(-20, 20)
        let first = origin + (uint)start
        select new Listed(partition, first, first + (uint)length, id);
}
