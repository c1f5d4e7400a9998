namespace Samskab.Specifications;

internal sealed class SpecificationBuilder<T> : IOrderedSpecificationBuilder<T>
{
    private static readonly Comparer<object?> KeyOrder = Comparer<object?>.Create(
        static (left, right) =>
            left is string one && right is string other
                ? string.CompareOrdinal(one, other)
                : Comparer<object?>.Default.Compare(left, right)
    );

    private readonly List<Func<T, bool>> criteria = [];
    private readonly List<(Func<T, object?> Key, bool Descending)> keys = [];
    private int skip;
    private int take = int.MaxValue;

    public ISpecificationBuilder<T> Where(Func<T, bool> criteria)
    {
        this.criteria.Add(criteria);
        return this;
    }

    public IOrderedSpecificationBuilder<T> OrderBy(Func<T, object?> key) => First(key, false);

    public IOrderedSpecificationBuilder<T> OrderByDescending(Func<T, object?> key) => First(key, true);

    public IOrderedSpecificationBuilder<T> ThenBy(Func<T, object?> key) => Next(key, false);

    public IOrderedSpecificationBuilder<T> ThenByDescending(Func<T, object?> key) => Next(key, true);

    public ISpecificationBuilder<T> Skip(int skip)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        this.skip = skip;
        return this;
    }

    public ISpecificationBuilder<T> Take(int take)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        this.take = take;
        return this;
    }

    internal bool IsSatisfiedBy(T entity) => criteria.TrueForAll(meets => meets(entity));

    internal IEnumerable<T> Evaluate(IEnumerable<T> entities) =>
        Ordered(entities.Where(IsSatisfiedBy)).Skip(skip).Take(take);

    // Sorting by the last key first, stably, leaves the first key in charge.
    private IEnumerable<T> Ordered(IEnumerable<T> entities)
    {
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var (key, descending) = keys[i];
            entities = descending ? entities.OrderByDescending(key, KeyOrder) : entities.OrderBy(key, KeyOrder);
        }
        return entities;
    }

    private SpecificationBuilder<T> First(Func<T, object?> key, bool descending)
    {
        keys.Clear();
        return Next(key, descending);
    }

    private SpecificationBuilder<T> Next(Func<T, object?> key, bool descending)
    {
        keys.Add((key, descending));
        return this;
    }
}
