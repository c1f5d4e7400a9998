using Samskab.Imports;
using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>Notes what does not fit together, and lists no more of it than was asked for.</summary>
internal sealed class ProblemLog(int maxListed)
{
    private readonly List<ImportProblem> listed = [];

    internal int Count { get; private set; }

    internal ValueList<ImportProblem> Listed => listed.ToValueList();

    internal void Note(string code, string path, string value, string permitted, string fell)
    {
        Count++;
        if (listed.Count < maxListed)
        {
            listed.Add(
                new()
                {
                    Code = code,
                    Path = path,
                    Value = value,
                    Permitted = permitted,
                    FellWithIt = [fell],
                }
            );
        }
    }

    internal void NoteAll<T>(ImportReport<T> report)
    {
        listed.AddRange(report.Problems.AsSpan()[..Math.Min(report.Problems.Count, maxListed - listed.Count)]);
        Count += report.ProblemCount;
    }
}
