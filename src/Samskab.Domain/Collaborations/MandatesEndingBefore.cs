using NodaTime;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Specifications;

namespace Samskab.Collaborations;

/// <summary>The mandates that hold on a day, possibly at least, and no longer hold on a later day, by id.</summary>
/// <remarks>A mandate whose days are not stated is not among them.</remarks>
public sealed class MandatesEndingBefore : Specification<Mandate>
{
    /// <summary>Asks for the mandates that end in a period.</summary>
    /// <param name="on">The day on which they still hold.</param>
    /// <param name="before">The day on which they no longer do, after <paramref name="on"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The second day is not after the first.</exception>
    public MandatesEndingBefore(LocalDate on, LocalDate before)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(before, on);
        Query
            .Where(mandate =>
                mandate.Valid is { } valid && valid.Contains(on) != Answer.No && valid.Contains(before) == Answer.No
            )
            .OrderBy(mandate => mandate.Id.Value);
    }
}
