using Samskab.Imports;
using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>The problems found so far: all are counted, the first ones are listed.</summary>
internal sealed class ProblemLog(int most)
{
    private readonly List<(int Place, ImportProblem Problem)> listed = [];

    /// <summary>How many problems there are, listed or not.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a further problem would be listed.</summary>
    public bool HasRoom => listed.Count < most;

    /// <summary>The listed problems by their place in the document.</summary>
    public ValueList<ImportProblem> Listed =>
        listed.OrderBy(entry => entry.Place).Select(entry => entry.Problem).ToValueList();

    /// <summary>Counts a problem that is not listed.</summary>
    public void Add() => Count++;

    /// <summary>Lists a problem.</summary>
    /// <param name="place">The byte it begins at.</param>
    /// <param name="problem">The problem.</param>
    public void Add(int place, ImportProblem problem)
    {
        Count++;
        listed.Add((place, problem));
    }

    /// <summary>Forgets all problems.</summary>
    public void Clear()
    {
        Count = 0;
        listed.Clear();
    }
}
