using Samskab.Sources;

namespace Samskab.Forums;

/// <summary>How many seats must be acted in before a forum can decide.</summary>
[DanishTerm("beslutningsdygtighed")]
public sealed record Quorum
{
    /// <summary>At least so many seats, at least so many of each side, or both.</summary>
    /// <param name="seats">The least number of seats, 1 or more; null where no number is asked for.</param>
    /// <param name="eachSide">The least number of seats of each side, 1 or more; null where no number is asked for.</param>
    /// <exception cref="ArgumentException">Neither number is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public Quorum(int? seats, int? eachSide = null)
    {
        if (seats is null && eachSide is null)
        {
            throw new ArgumentException(
                "A quorum of nothing says nothing. Give a number of seats, a number for each side, or both; or leave the quorum out.",
                nameof(seats)
            );
        }
        (Seats, EachSide) = (Positive(seats, nameof(seats)), Positive(eachSide, nameof(eachSide)));
    }

    /// <summary>The least number of seats; null where no number is asked for.</summary>
    public int? Seats { get; }

    /// <summary>The least number of seats of each side; null where no number is asked for.</summary>
    public int? EachSide { get; }

    private static int? Positive(int? number, string name) =>
        number is null or >= 1
            ? number
            : throw new ArgumentOutOfRangeException(name, number, "Permitted: 1 seat or more, or none asked for.");
}
