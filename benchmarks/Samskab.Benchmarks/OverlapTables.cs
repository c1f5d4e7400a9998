using Samskab.Benchmarks.Indexes;
using Samskab.Benchmarks.Joins;
using Samskab.Benchmarks.National;
using Samskab.Benchmarks.Recurring;

namespace Samskab.Benchmarks;

/// <summary>All that overlaps rest on, one table after another: joins, indexes, schedules, a country.</summary>
internal static class OverlapTables
{
    public static int Print(bool isShort)
    {
        (string Name, Func<int> Print)[] tables =
        [
            ("Joins of a million intervals", () => JoinBenchmark.Print(isShort)),
            ("Indexes of a million intervals", () => IndexBenchmark.Print(isShort)),
            ("Pairs of schedules", SchedulePairs.Print),
            ("A million recurring schedules", () => RecurringBenchmark.Print(isShort)),
            ("A country", () => NationalOverlaps.Print(isShort)),
        ];
        return tables.Max(table => Told(table.Name, table.Print));
    }

    private static int Told(string name, Func<int> print)
    {
        Console.WriteLine();
        Console.WriteLine($"## {name}");
        return print();
    }
}
