using System.Globalization;

namespace Samskab.Offers;

/// <summary>How many people an offer has room for, or a need counts.</summary>
public readonly record struct Capacity : IComparable<Capacity>
{
    /// <summary>A number of people.</summary>
    /// <param name="people">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Capacity(int people)
    {
        if (people < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(people), people, "Permitted: 0 people or more.");
        }
        People = people;
    }

    /// <summary>How many people.</summary>
    public int People { get; }

    /// <summary>By the number of people.</summary>
    /// <param name="other">The other one.</param>
    public int CompareTo(Capacity other) => People.CompareTo(other.People);

    /// <summary>The number.</summary>
    public override string ToString() => People.ToString(CultureInfo.InvariantCulture);
}
