namespace Samskab.Sample.Denmark;

/// <summary>Gives the first of equal values for all of them, so that a million offers hold each only once.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
internal sealed class Shared<T>
    where T : notnull
{
    private readonly Dictionary<T, T> known = [];

    /// <summary>The value that is held for all equal to it.</summary>
    public T Of(T value)
    {
        if (known.TryGetValue(value, out var first))
        {
            return first;
        }
        known.Add(value, value);
        return value;
    }
}
