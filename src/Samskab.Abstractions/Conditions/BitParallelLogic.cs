using Samskab.Facts;

namespace Samskab.Conditions;

/// <summary>Reads a condition for 512 fact sets at once.</summary>
/// <param name="facts">The answers of the sets to each fact, by its number.</param>
internal readonly struct BitParallelLogic(Lanes[] facts) : ILogic<Lanes>
{
    public Lanes Is(Fact fact, int number) => facts[number];

    public Lanes Not(Lanes inner) => inner.Negated;

    public Lanes All(ReadOnlySpan<Lanes> parts) => Lanes.All(parts);

    public Lanes Any(ReadOnlySpan<Lanes> parts) => Lanes.Any(parts);

    public Lanes AtLeast(int needed, ReadOnlySpan<Lanes> parts) => Lanes.AtLeast(needed, parts);
}
