using Samskab.Facts;

namespace Samskab.Reviews;

/// <summary>A number of people of which the least and the most are known; the most is null where it is not.</summary>
internal readonly record struct Amount(long Least, long? Most)
{
    public static Amount None => new(0, 0);

    public static Amount Unknown => new(0, null);

    public static Amount Of(int? people) => people is { } known ? new(known, known) : Unknown;

    public Amount OrNone => this with { Least = 0 };

    public bool IsExact => Least == Most;

    public static Amount operator +(Amount one, Amount other) => new(one.Least + other.Least, one.Most + other.Most);

    public static Amount Sum(IEnumerable<Amount> amounts) => amounts.Aggregate(None, (sum, one) => sum + one);

    /// <summary>Whether it is at most another amount.</summary>
    public Answer IsCoveredBy(Amount other) =>
        Most <= other.Least ? Answer.Yes
        : Least > other.Most ? Answer.No
        : Answer.Unknown;
}
