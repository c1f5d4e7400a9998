namespace Samskab.Specifications;

/// <summary>Takes the parts of a specification.</summary>
/// <typeparam name="T">The kind of the items.</typeparam>
public interface ISpecificationBuilder<T>
{
    /// <summary>Keeps the items that meet the condition; several conditions must all be met.</summary>
    /// <param name="criteria">The condition.</param>
    ISpecificationBuilder<T> Where(Func<T, bool> criteria);

    /// <summary>Orders the items by a key, least first. Texts are ordered letter by letter, whatever the culture.</summary>
    /// <param name="key">The key of an item.</param>
    IOrderedSpecificationBuilder<T> OrderBy(Func<T, object?> key);

    /// <summary>Orders the items by a key, greatest first. Texts are ordered letter by letter, whatever the culture.</summary>
    /// <param name="key">The key of an item.</param>
    IOrderedSpecificationBuilder<T> OrderByDescending(Func<T, object?> key);

    /// <summary>Leaves out the first items.</summary>
    /// <param name="skip">How many, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    ISpecificationBuilder<T> Skip(int skip);

    /// <summary>Keeps no more than a number of items.</summary>
    /// <param name="take">How many, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    ISpecificationBuilder<T> Take(int take);
}

/// <summary>Takes further keys of an order.</summary>
/// <typeparam name="T">The kind of the items.</typeparam>
public interface IOrderedSpecificationBuilder<T> : ISpecificationBuilder<T>
{
    /// <summary>Orders items with equal keys by another key, least first.</summary>
    /// <param name="key">The key of an item.</param>
    IOrderedSpecificationBuilder<T> ThenBy(Func<T, object?> key);

    /// <summary>Orders items with equal keys by another key, greatest first.</summary>
    /// <param name="key">The key of an item.</param>
    IOrderedSpecificationBuilder<T> ThenByDescending(Func<T, object?> key);
}
