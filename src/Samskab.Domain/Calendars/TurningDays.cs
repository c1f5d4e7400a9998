using NodaTime;

namespace Samskab.Calendars;

/// <summary>The days on which an answer about days can turn: each bound that is known, and the day after it.</summary>
internal static class TurningDays
{
    extension(DateBound? bound)
    {
        /// <summary>The days on which it can turn whether the day has come, in any order and any number of times.</summary>
        internal IEnumerable<LocalDate> Turns =>
            bound is { Earliest: { } day, IsExact: true }
                ? WithNext(day)
                : [.. WithNext(bound?.Earliest), .. WithNext(bound?.Latest)];
    }

    extension(DateSpan? span)
    {
        /// <summary>The days on which it can turn whether a day lies in the span, in any order and any number of times.</summary>
        internal IEnumerable<LocalDate> Turns => [.. span?.From.Turns ?? [], .. span?.Until.Turns ?? []];
    }

    extension(Periods? periods)
    {
        /// <summary>The days on which it can turn whether a day lies in one of the spans, in any order and any number of times.</summary>
        internal IEnumerable<LocalDate> Turns => periods?.Spans.SelectMany(span => span.Turns) ?? [];
    }

    private static LocalDate[] WithNext(LocalDate? bound) =>
        bound is not { } day ? []
        : day == LocalDate.MaxIsoValue ? [day]
        : [day, day.PlusDays(1)];
}
