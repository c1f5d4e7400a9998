using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>The facts that a check can lack, and each list of those that it does: made once, for very many findings.</summary>
internal sealed class LackedFacts
{
    private readonly ValueList<FactKey>[] lists;

    /// <param name="facts">The facts, in the order in which they are told; three or fewer.</param>
    public LackedFacts(params Fact[] facts) =>
        lists = [
            .. Enumerable
                .Range(0, 1 << facts.Length)
                .Select(some => facts.Where((_, at) => (some >> at & 1) != 0).Select(fact => fact.Key).ToValueList()),
        ];

    /// <summary>Those that are lacking, one answer for each fact.</summary>
    public ValueList<FactKey> Of(bool first, bool second = false, bool third = false) =>
        lists[(first ? 1 : 0) | (second ? 2 : 0) | (third ? 4 : 0)];
}
