namespace Samskab.Specifications;

/// <summary>The base of named specifications, which write their question in the constructor.</summary>
/// <typeparam name="T">The kind of the items.</typeparam>
public abstract class Specification<T> : ISpecification<T>
{
    private readonly SpecificationBuilder<T> query = new();

    /// <summary>Where a derived class writes its question.</summary>
    protected ISpecificationBuilder<T> Query => query;

    /// <inheritdoc/>
    public bool IsSatisfiedBy(T entity) => query.IsSatisfiedBy(entity);

    /// <inheritdoc/>
    public IEnumerable<T> Evaluate(IEnumerable<T> entities) => query.Evaluate(entities);
}
