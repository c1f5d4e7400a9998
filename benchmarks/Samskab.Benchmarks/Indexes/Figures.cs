using System.Globalization;

namespace Samskab.Benchmarks.Indexes;

/// <summary>What was measured in each round, beside the yardstick of the same round.</summary>
internal sealed class Figures
{
    private readonly List<Row> rows = [];
    private double yardstick;

    /// <summary>Begins a round with what the yardstick took.</summary>
    public void Begin(double yardstickTime)
    {
        yardstick = yardstickTime;
        Add("yardstick: sort and scan B, an interval", yardstickTime);
    }

    /// <summary>Adds a time, with the most of it that is permitted as a multiple of the yardstick.</summary>
    public void Add(string name, double nanoseconds, double? goal = null, string bound = "") =>
        RowOf(name, "ns", goal, bound).Add(nanoseconds, nanoseconds / yardstick);

    /// <summary>Adds a number of bytes, with the most that is permitted.</summary>
    public void AddBytes(string name, double bytes, double goal, string bound) =>
        RowOf(name, "bytes", goal, bound).Add(bytes, bytes);

    /// <summary>A table of the medians; the ratios are medians of their own.</summary>
    public void Print()
    {
        Console.WriteLine("| | median | | × yardstick | goal | |");
        Console.WriteLine("|---|---:|---|---:|---:|---|");
        rows.ForEach(row => Console.WriteLine(row.Line()));
    }

    private Row RowOf(string name, string unit, double? goal, string bound)
    {
        var row = rows.Find(row => row.Name == name) ?? new(name, unit, goal, bound);
        if (row.IsNew)
        {
            rows.Add(row);
        }
        return row;
    }

    private sealed class Row(string name, string unit, double? goal, string bound)
    {
        private readonly List<double> values = [];
        private readonly List<double> measures = [];

        public string Name => name;

        public bool IsNew => values.Count == 0;

        public void Add(double value, double measure)
        {
            values.Add(value);
            measures.Add(measure);
        }

        public string Line()
        {
            var measure = Median(measures);
            var ratio = unit == "ns" ? Text(measure, "0.00") : "";
            return $"| {name} | {Text(Median(values), "0.0")} | {unit} | {ratio} | {Goal()} | {Outcome(measure)} |";
        }

        private string Goal() => goal is { } most ? $"≤ {Text(most, "0.##")}" : "";

        private string Outcome(double measure) =>
            goal is not { } most ? ""
            : measure <= most ? "met"
            : $"missed: {bound}";

        private static double Median(List<double> all) => all.Order().ElementAt(all.Count / 2);

        private static string Text(double number, string format) =>
            number.ToString(format, CultureInfo.InvariantCulture);
    }
}
