namespace Samskab.Specifications;

/// <summary>A named question to a collection: which items, in which order, which part of them.</summary>
/// <typeparam name="T">The kind of the items.</typeparam>
public interface ISpecification<T>
{
    /// <summary>Whether an item is one of those asked for, leaving order and paging aside.</summary>
    /// <param name="entity">The item.</param>
    bool IsSatisfiedBy(T entity);

    /// <summary>The items asked for, in the order asked for.</summary>
    /// <param name="entities">All items.</param>
    IEnumerable<T> Evaluate(IEnumerable<T> entities);
}
