using Samskab.Facts;

namespace Samskab.Conditions;

/// <summary>One way to read a condition: what a fact, a negation and each connective mean in it.</summary>
/// <remarks>An implementation is a struct, so that reading a tree costs no more than a method written for that tree.</remarks>
/// <typeparam name="T">What a condition becomes.</typeparam>
public interface ILogic<T>
{
    /// <summary>What a fact becomes.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="number">Its number in the rule book.</param>
    T Is(Fact fact, int number);

    /// <summary>What a negation becomes.</summary>
    /// <param name="inner">What the inner condition became.</param>
    T Not(T inner);

    /// <summary>What a conjunction becomes.</summary>
    /// <param name="parts">What the parts became, at least one; valid during the call only.</param>
    T All(ReadOnlySpan<T> parts);

    /// <summary>What a disjunction becomes.</summary>
    /// <param name="parts">What the parts became, at least one; valid during the call only.</param>
    T Any(ReadOnlySpan<T> parts);

    /// <summary>What a threshold becomes.</summary>
    /// <param name="needed">How many parts are needed.</param>
    /// <param name="parts">What the parts became, at least <paramref name="needed"/>; valid during the call only.</param>
    T AtLeast(int needed, ReadOnlySpan<T> parts);
}
