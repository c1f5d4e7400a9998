using NodaTime;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>One party gives one answer to a fact for the same beginning on the same basis.</summary>
/// <remarks>Where it gives several, nobody can tell which one is meant: all of them fall.</remarks>
internal sealed class OneAnswer : IListRule<Statement>
{
    private readonly Dictionary<Standing, Said> said = [];

    /// <inheritdoc/>
    public Clash? Add(int index, Statement item, List<int> against)
    {
        var standing = new Standing(item.Fact, item.By, item.From, item.Basis);
        if (!said.TryGetValue(standing, out var before))
        {
            said.Add(standing, new(item.Answer, [index]));
            return null;
        }
        before.Indexes.Add(index);
        before.IsContradicted |= before.Answer != item.Answer;
        if (!before.IsContradicted)
        {
            return null;
        }
        against.AddRange(before.Indexes[..^1]);
        before.Indexes.Clear();
        return new(
            ProblemCodes.ContradictingStatement,
            StatementTable.NameOf(item.Answer),
            "one answer to a fact by one party from one day on"
        );
    }

    private readonly record struct Standing(FactKey Fact, Party? By, LocalDate? From, Basis Basis);

    private sealed class Said(Answer answer, List<int> indexes)
    {
        public Answer Answer { get; } = answer;

        public List<int> Indexes { get; } = indexes;

        public bool IsContradicted { get; set; }
    }
}
