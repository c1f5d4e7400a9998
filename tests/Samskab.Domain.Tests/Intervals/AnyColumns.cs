using FsCheck;
using FsCheck.Fluent;
using Samskab.Intervals;

namespace Samskab.Domain.Tests.Intervals;

/// <summary>Few intervals at few places, so that they share starts, ends and partitions: near 0, across it, and at every limit.</summary>
internal static class AnyColumns
{
    private static readonly int[] Near = [.. Enumerable.Range(-7, 20)];
    private static readonly int[] Far = [int.MinValue, int.MinValue + 1, -1, 0, 1, int.MaxValue - 1, int.MaxValue];
    private static readonly uint[] Low = [0, 1, 2, 3, 4, 9];
    private static readonly uint[] High = [0, 7, uint.MaxValue - 4, uint.MaxValue - 1, uint.MaxValue];

    public static Gen<Columns> Any => Gen.OneOf(Of([0], Near), Of(Low, Near), Of(High, Near), Of(Low, Far), Wide);

    /// <summary>Those of which partition, time and id need more than 64 bits.</summary>
    public static Gen<Columns> Wide =>
        from columns in Of(High, Far)
        select Of([
            .. Rows(columns),
            (uint.MaxValue, int.MinValue, int.MaxValue),
            (uint.MaxValue, int.MinValue, int.MaxValue),
        ]);

    public static IEnumerable<(uint Partition, int Start, int End)> Rows(Columns columns) =>
        Enumerable
            .Range(0, columns.Count)
            .Select(i => (columns.Partitions.Span[i], columns.Starts.Span[i], columns.Ends.Span[i]));

    public static Columns Of(IReadOnlyCollection<(uint Partition, int Start, int End)> rows) =>
        new(
            rows.Select(row => row.Partition).ToArray(),
            rows.Select(row => row.Start).ToArray(),
            rows.Select(row => row.End).ToArray()
        );

    private static Gen<Columns> Of(uint[] partitions, int[] times) =>
        from rows in Row(partitions, times).ListOf()
        select Of([.. rows]);

    private static Gen<(uint, int, int)> Row(uint[] partitions, int[] times) =>
        from partition in Gen.Elements(partitions)
        from start in Gen.Elements(times[..^1])
        from end in Gen.Elements(times.Where(time => time > start))
        select (partition, start, end);
}
