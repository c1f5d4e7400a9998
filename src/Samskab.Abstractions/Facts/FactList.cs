using System.Collections;
using System.Collections.Frozen;

namespace Samskab.Facts;

/// <summary>The facts of a rule book in the order of the book, each with its number.</summary>
public sealed class FactList : IReadOnlyList<Fact>
{
    private readonly Fact[] facts;
    private readonly FrozenDictionary<FactKey, int> numbers;

    /// <summary>A list of facts, numbered from 0 in the order given.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">Two facts have the same key.</exception>
    public FactList(params IEnumerable<Fact> facts)
    {
        this.facts = [.. facts];
        numbers = Numbered(this.facts).ToFrozenDictionary();
    }

    /// <summary>The number of facts.</summary>
    public int Count => facts.Length;

    /// <summary>The fact of a number.</summary>
    /// <param name="index">The number, from 0.</param>
    public Fact this[int index] => facts[index];

    /// <summary>The fact of a key, or null where the list has none.</summary>
    /// <param name="key">The key.</param>
    public Fact? Find(FactKey key) => numbers.TryGetValue(key, out var number) ? facts[number] : null;

    /// <summary>The number of a fact.</summary>
    /// <param name="key">The key of the fact.</param>
    /// <exception cref="ArgumentException">The list has no such fact.</exception>
    public int NumberOf(FactKey key) =>
        numbers.TryGetValue(key, out var number)
            ? number
            : throw new ArgumentException(
                $"\"{key}\" is no fact of this rule book. Permitted: {string.Join(", ", facts.Select(fact => fact.Key))}.",
                nameof(key)
            );

    /// <inheritdoc/>
    public IEnumerator<Fact> GetEnumerator() => facts.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Dictionary<FactKey, int> Numbered(Fact[] facts)
    {
        var numbers = new Dictionary<FactKey, int>();
        foreach (var fact in facts)
        {
            if (!numbers.TryAdd(fact.Key, numbers.Count))
            {
                throw new ArgumentException($"{fact.Key} stands twice. Permitted: each fact once.", nameof(facts));
            }
        }
        return numbers;
    }
}
