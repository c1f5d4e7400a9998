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
        if (said.TryAdd(standing, new(item.Answer, index, null)))
        {
            return null;
        }
        var before = said[standing];
        if (before.Answer == item.Answer)
        {
            Repeat(standing, before, index);
            return null;
        }
        // No answer is the same as none: whatever follows contradicts as well.
        said[standing] = before with
        {
            Answer = null,
            Repeated = null,
        };
        against.Add(before.First);
        against.AddRange(before.Repeated ?? []);
        return new(
            ProblemCodes.ContradictingStatement,
            StatementTable.NameOf(item.Answer),
            "one answer to a fact by one party from one day on"
        );
    }

    private void Repeat(Standing standing, Said before, int index)
    {
        var repeated = before.Repeated ?? [];
        repeated.Add(index);
        said[standing] = before with { Repeated = repeated };
    }

    private readonly record struct Standing(FactKey Fact, Party? By, LocalDate? From, Basis Basis);

    private readonly record struct Said(Answer? Answer, int First, List<int>? Repeated);
}
