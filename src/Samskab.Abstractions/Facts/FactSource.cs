using Samskab.Values;

namespace Samskab.Facts;

/// <summary>Derives statements about a fact from something that a host has recorded.</summary>
/// <remarks>The only way from nouns to facts: conditions know facts alone.</remarks>
/// <typeparam name="T">What it derives from.</typeparam>
public sealed class FactSource<T>
{
    private readonly Func<T, IEnumerable<Statement>> derive;

    /// <summary>A source of statements about a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="derive">What follows, with the days it follows for and the parts it follows from; nothing where nothing does.</param>
    public FactSource(Fact fact, Func<T, IEnumerable<Statement>> derive)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(derive);
        (Fact, this.derive) = (fact, derive);
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>What follows about the fact: statements of the basis <see cref="Basis.Derived"/>, whatever basis they were made with.</summary>
    /// <param name="from">What it follows from.</param>
    public ValueList<Statement> Of(T from) =>
        derive(from).Select(statement => statement with { Fact = Fact.Key, Basis = Basis.Derived }).ToValueList();
}
