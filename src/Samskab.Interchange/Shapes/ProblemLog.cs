using Samskab.Imports;
using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>The problems found so far: all are counted, the first ones are listed.</summary>
internal sealed class ProblemLog(int most)
{
    private readonly List<(long Byte, ImportProblem Problem)> listed = [];

    /// <summary>How many problems there are, listed or not; no more than an <see cref="int"/> holds are told apart.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a further problem would be listed.</summary>
    public bool HasRoom => listed.Count < most;

    /// <summary>The listed problems by their place in the document.</summary>
    public ValueList<ImportProblem> Listed =>
        listed.OrderBy(entry => entry.Byte).Select(entry => entry.Problem).ToValueList();

    /// <summary>Counts a problem that is not listed.</summary>
    public void Add() => Count = Math.Max(Count, unchecked(Count + 1));

    /// <summary>Lists a problem.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="problem">The problem.</param>
    public void Add(Place place, ImportProblem problem)
    {
        Add();
        listed.Add((place.Byte, problem));
    }

    /// <summary>A line as a problem tells it: no more than an <see cref="int"/> holds are told apart.</summary>
    public static int LineNumber(long line) => (int)Math.Min(line, int.MaxValue);

    /// <summary>Forgets all problems.</summary>
    public void Clear()
    {
        Count = 0;
        listed.Clear();
    }
}
