namespace Samskab.Overlaps;

/// <summary>A number of people of which the least and the most are known.</summary>
/// <param name="Least">The least, 0 or more.</param>
/// <param name="Most">The most, no less than the least; null where it is not known.</param>
public readonly record struct Headcount(long Least, long? Most)
{
    /// <summary>Any number of people.</summary>
    public static Headcount Unknown => new(0, null);

    /// <summary>Whether the number is known.</summary>
    public bool IsExact => Least == Most;
}
