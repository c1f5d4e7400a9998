using Samskab.Facts;

namespace Samskab.Offers;

/// <summary>A number of people or places, of which the least and the most are known.</summary>
public readonly record struct Headcount
{
    /// <summary>A number of which the least and the most are known.</summary>
    /// <param name="least">The least, 0 or more.</param>
    /// <param name="most">The most, the least or more; null where there is no knowing how many.</param>
    /// <exception cref="ArgumentOutOfRangeException">The least is negative, or the most is less than it.</exception>
    public Headcount(long least, long? most)
    {
        if (least < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(least), least, "Permitted: 0 or more.");
        }
        if (most < least)
        {
            throw new ArgumentOutOfRangeException(nameof(most), most, $"Permitted: the least, {least}, or more.");
        }
        (Least, Most) = (least, most);
    }

    /// <summary>The least.</summary>
    public long Least { get; }

    /// <summary>The most; null where there is no knowing how many.</summary>
    public long? Most { get; }

    /// <summary>Whether the number itself is known.</summary>
    public bool IsExact => Least == Most;

    /// <summary>Nobody.</summary>
    public static Headcount None => new(0, 0);

    /// <summary>Any number.</summary>
    public static Headcount Unknown => new(0, null);

    internal Headcount OrNone => new(0, Most);

    /// <summary>Both together.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    public static Headcount operator +(Headcount one, Headcount other) => one.Add(other);

    /// <summary>Both together.</summary>
    /// <param name="other">The other.</param>
    public Headcount Add(Headcount other) => new(Least + other.Least, Most + other.Most);

    internal static Headcount Of(int? number) => number is { } known ? new(known, known) : Unknown;

    internal static Headcount Sum(IEnumerable<Headcount> amounts) => amounts.Aggregate(None, (sum, one) => sum + one);

    /// <summary>Whether it is at most another.</summary>
    internal Answer IsCoveredBy(Headcount other) =>
        Most <= other.Least ? Answer.Yes
        : Least > other.Most ? Answer.No
        : Answer.Unknown;

    /// <summary>How many are left when others are taken from it, none where these are more.</summary>
    internal Headcount Beyond(Headcount taken) =>
        new(
            taken.Most is { } most ? Math.Max(0, Least - most) : 0,
            Most is { } all ? Math.Max(0, all - taken.Least) : null
        );
}
