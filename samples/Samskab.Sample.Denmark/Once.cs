namespace Samskab.Sample.Denmark;

/// <summary>Makes each value once, so that a million offers hold what is alike in them only once.</summary>
/// <typeparam name="TKey">What it is made of.</typeparam>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="make">Makes a value.</param>
internal sealed class Once<TKey, T>(Func<TKey, T> make)
    where TKey : notnull
{
    private readonly Dictionary<TKey, T> made = [];

    /// <summary>The one value of a key.</summary>
    public T Of(TKey key)
    {
        if (!made.TryGetValue(key, out var value))
        {
            made.Add(key, value = make(key));
        }
        return value;
    }
}
