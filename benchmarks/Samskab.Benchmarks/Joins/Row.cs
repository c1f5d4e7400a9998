using System.Globalization;

namespace Samskab.Benchmarks.Joins;

/// <summary>A line of the table: a way of the library against another one, in rounds in which both ran.</summary>
/// <param name="Name">What the line is called.</param>
/// <param name="Other">The milliseconds of the other way, round by round.</param>
/// <param name="Own">The milliseconds of the library, in the same rounds.</param>
/// <param name="Goal">The greatest share of the other way's time that is permitted; null where the line only tells.</param>
/// <param name="IsTimes">Whether the line tells how many times slower the other way is.</param>
internal sealed record Row(string Name, double[] Other, double[] Own, double? Goal, bool IsTimes = false)
{
    public const string Head = """
        | row | other, ms | library, ms | ratio | goal | |
        |---|---:|---:|---:|---:|---|
        """;

    /// <summary>The median of the ratios within each round, which a busy machine disturbs less than the times.</summary>
    private double Ratio => MedianOf([.. Own.Zip(Other, (own, other) => own / other)]);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {Name} | {MedianOf(Other):0.0} | {MedianOf(Own):0.0} | {Told(Ratio)} | {GoalTold} | {Judged} |"
        );

    private string GoalTold => Goal is not { } goal ? "" : (IsTimes ? "≥ " : "≤ ") + Told(goal);

    private string Judged =>
        Goal is not { } goal ? ""
        : Ratio <= goal ? "met"
        : "not met";

    private string Told(double ratio) =>
        IsTimes
            ? string.Create(CultureInfo.InvariantCulture, $"{1 / ratio:#,0} ×")
            : ratio.ToString("0.000", CultureInfo.InvariantCulture);

    private static double MedianOf(double[] times) => times.Order().ElementAt(times.Length / 2);
}
