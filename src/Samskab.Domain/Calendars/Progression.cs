namespace Samskab.Calendars;

/// <summary>Days in equal steps from a first to a last, both inside; none where the last is before the first.</summary>
internal readonly record struct Progression(long First, long Step, long Last)
{
    public static readonly Progression None = new(0, 1, -1);

    public int Count => Last < First ? 0 : (int)((Last - First) / Step) + 1;

    public bool Contains(long day) => day >= First && day <= Last && (day - First) % Step == 0;

    public Progression Shifted(long by) => new(First + by, Step, Last + by);

    public Progression Within(long first, long last) =>
        new(first <= First ? First : Steps.Next(first, First, Step), Step, Math.Min(Last, last));

    /// <summary>The days of both, where the steps are those of <see cref="Schedule.Weekly"/>: below 2^31 weeks.</summary>
    public Progression Common(Progression other)
    {
        var begin = Within(other.First, other.Last);
        return begin.First > begin.Last ? None : begin.CommonFrom(other);
    }

    // Chinese remainder: a day of both is First + Step * n, with n unique modulo the other step over their divisor.
    private Progression CommonFrom(Progression other)
    {
        var (divisor, inverse) = DivisorAndInverse(Step, other.Step);
        var apart = other.First - First;
        if (apart % divisor != 0)
        {
            return None;
        }
        var modulus = other.Step / divisor;
        var steps = apart / divisor % modulus * inverse % modulus;
        steps += steps < 0 ? modulus : 0;
        var room = (Last - First) / Step - steps;
        var meeting = First + Step * Math.Min(steps, steps + room);
        return room < 0 ? None
            : modulus > room ? new(meeting, Step, meeting)
            : new(meeting, Step * modulus, Last);
    }

    // Euclid, with the inverse of the one over their divisor modulo the other over their divisor.
    private static (long Divisor, long Inverse) DivisorAndInverse(long one, long other)
    {
        var (rest, next) = (one, other);
        var (inverse, following) = (1L, 0L);
        while (next != 0)
        {
            var quotient = rest / next;
            (rest, next) = (next, rest - quotient * next);
            (inverse, following) = (following, inverse - quotient * following);
        }
        return (rest, inverse);
    }
}
