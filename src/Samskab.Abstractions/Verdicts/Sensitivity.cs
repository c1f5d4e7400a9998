using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>A verdict about the same subject by the same book, one place of a source read otherwise.</summary>
/// <param name="Reading">The reading taken instead.</param>
/// <param name="Verdict">The verdict with it.</param>
public sealed record OtherReading(Reading Reading, Verdict Verdict);

/// <summary>How a verdict hangs on the readings that were taken.</summary>
/// <remarks>Each reading is tried by itself, the others as they were taken.</remarks>
public sealed record Sensitivity
{
    /// <summary>The verdict with the readings that were taken.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The verdict with each other reading.</summary>
    public required ValueList<OtherReading> Otherwise { get; init; }

    /// <summary>The other readings that change the answer, in the order given.</summary>
    public IEnumerable<OtherReading> Changing => Otherwise.Where(other => other.Verdict.Answer != Verdict.Answer);

    /// <summary>Whether no other reading changes the answer.</summary>
    public bool IsRobust => !Changing.Any();

    /// <summary>Which verdicts hang on which reading: for each reading that changes one, the subjects in order.</summary>
    /// <param name="cases">The verdicts, with the same other readings.</param>
    public static ValueList<ReadingReach> ByReading(IEnumerable<Sensitivity> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return cases
            .SelectMany(one => one.Changing.Select(other => (other.Reading, one.Verdict.Subject)))
            .GroupBy(one => one.Reading, one => one.Subject)
            .OrderBy(group => group.Key.Interpretation)
            .ThenBy(group => group.Key.Option, StringComparer.Ordinal)
            .Select(group => new ReadingReach(group.Key, [.. group.Order(StringComparer.Ordinal)]))
            .ToValueList();
    }
}

/// <summary>A reading with the subjects whose verdict it would change.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Subjects">The ids of the subjects, in order.</param>
public sealed record ReadingReach(Reading Reading, ValueList<string> Subjects);
