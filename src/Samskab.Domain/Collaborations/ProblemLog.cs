using Samskab.Imports;
using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>Notes what does not fit together, and lists no more of it than was asked for.</summary>
internal sealed class ProblemLog(int maxListed)
{
    /// <summary>What is permitted of ids in one list.</summary>
    internal const string EachOnce = "each id once";

    /// <summary>What is permitted of ways from one part to the next.</summary>
    internal const string NoWayBack = "no way back to itself";

    private readonly List<ImportProblem> listed = [];

    internal int Count { get; private set; }

    internal ValueList<ImportProblem> Listed => listed.ToValueList();

    internal void Note(string code, string path, string value, string permitted, string fell) =>
        Note(() =>
            new()
            {
                Code = code,
                Path = path,
                Value = value,
                Permitted = permitted,
                FellWithIt = [fell],
            }
        );

    /// <summary>Notes a problem, which is made only where it is listed.</summary>
    internal void Note(Func<ImportProblem> problem)
    {
        Count++;
        if (listed.Count < maxListed)
        {
            listed.Add(problem());
        }
    }
}
