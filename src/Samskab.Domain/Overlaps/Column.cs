namespace Samskab.Overlaps;

/// <summary>Values that are only added to: what was there when a thread was given a number stays there for it.</summary>
internal sealed class Column<T>
{
    private T[] values = new T[16];

    /// <summary>How many there are; for the thread that adds.</summary>
    public int Count { get; private set; }

    public ref readonly T this[int number] => ref values[number];

    /// <summary>Adds a value and gives its number.</summary>
    public int Add(T value)
    {
        if (Count == values.Length)
        {
            Array.Resize(ref values, 2 * Count);
        }
        values[Count] = value;
        return Count++;
    }
}
