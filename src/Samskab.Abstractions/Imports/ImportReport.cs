using Samskab.Values;

namespace Samskab.Imports;

/// <summary>What came of data from outside: what is good of it, and every problem, all at once.</summary>
/// <remarks>Nothing is thrown for bad data and nothing is dropped in silence.</remarks>
/// <typeparam name="T">What the data becomes.</typeparam>
public sealed record ImportReport<T>
{
    /// <summary>What is good of the data.</summary>
    public required T Value { get; init; }

    /// <summary>The problems in the order of the data, at most as many as the reader was asked to list.</summary>
    public required ValueList<ImportProblem> Problems { get; init; }

    /// <summary>How many problems there are, listed or not.</summary>
    public required int ProblemCount { get; init; }

    /// <summary>Whether there is no problem.</summary>
    public bool IsGood => ProblemCount == 0;

    /// <summary>What comes of the value in a further step, with the problems of both.</summary>
    /// <typeparam name="TNext">What the step makes.</typeparam>
    /// <param name="step">The step.</param>
    public ImportReport<TNext> Then<TNext>(Func<T, ImportReport<TNext>> step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var next = step(Value);
        return next with
        {
            Problems = [.. Problems, .. next.Problems],
            ProblemCount = ProblemCount + next.ProblemCount,
        };
    }
}
