using Samskab.Imports;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>What is wrong with a rule, in the order in which it was found.</summary>
internal sealed class RuleProblems
{
    private const int MaxValueLength = 100;

    private readonly List<ImportProblem> problems = [];

    public bool Any => problems.Count > 0;

    public void Add(string code, string part, string value, string permitted) =>
        problems.Add(
            new()
            {
                Code = code,
                Path = part,
                Value = value.Length <= MaxValueLength ? value : value[..MaxValueLength],
                Permitted = permitted,
            }
        );

    public ImportReport<T> Report<T>(T value) =>
        new()
        {
            Value = value,
            Problems = problems.ToValueList(),
            ProblemCount = problems.Count,
        };
}
