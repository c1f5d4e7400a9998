using NodaTime;
using Samskab.Calendars;

namespace Samskab.Sample.Denmark;

/// <summary>The days that an offer is there.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null where it has no end.</param>
internal readonly record struct Season(LocalDate From, LocalDate? Until)
{
    /// <summary>The days.</summary>
    public DateSpan Span => new(From, Until is { } until ? DateBound.On(until) : null);
}
