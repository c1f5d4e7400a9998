using NodaTime;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>A set of days, put together from spans that need not touch.</summary>
/// <remarks>
/// Spans known to the day that overlap or follow one another become one; all are sorted and each stands once.
/// Two sets of exact spans that cover the same days are therefore equal, unless their ends are worded differently.
/// Without spans it contains no day.
/// </remarks>
public sealed record Periods
{
    /// <summary>The days of some spans.</summary>
    /// <param name="spans">The spans, in any order.</param>
    /// <exception cref="ArgumentNullException">One of the spans is null.</exception>
    public Periods(params ValueList<DateSpan> spans)
    {
        foreach (var span in spans)
        {
            ArgumentNullException.ThrowIfNull(span, nameof(spans));
        }
        Spans = Sorted([.. Merged(Sorted(spans.Where(span => span.IsExact))), .. spans.Where(span => !span.IsExact)]);
    }

    /// <summary>All days.</summary>
    public static Periods Always { get; } = new(DateSpan.Always);

    /// <summary>No day.</summary>
    public static Periods None { get; } = new();

    /// <summary>The spans, sorted by their beginnings.</summary>
    public ValueList<DateSpan> Spans { get; }

    /// <summary>Whether a day lies in one of the spans.</summary>
    /// <remarks>The spans are taken as independent of one another.</remarks>
    /// <param name="date">The day.</param>
    public Answer Contains(LocalDate date) => Spans.Select(span => span.Contains(date)).DefaultIfEmpty(Answer.No).Max();

    private static ValueList<DateSpan> Sorted(IEnumerable<DateSpan> spans) =>
        spans
            .Distinct()
            .OrderBy(span => span.FirstBegin)
            .ThenBy(span => span.LastEnd)
            .ThenBy(span => span.From?.Last)
            .ThenBy(span => span.Until?.First)
            .ThenBy(span => span.From?.Wording, StringComparer.Ordinal)
            .ThenBy(span => span.Until?.Wording, StringComparer.Ordinal)
            .ToValueList();

    private static IEnumerable<DateSpan> Merged(ValueList<DateSpan> sorted)
    {
        DateSpan? open = null;
        foreach (var next in sorted)
        {
            if (open is null || next.FirstBegin - 1L > open.LastEnd)
            {
                if (open is not null)
                {
                    yield return open;
                }
                open = next;
            }
            else if (next.LastEnd > open.LastEnd)
            {
                open = new(open.From, next.Until);
            }
        }
        if (open is not null)
        {
            yield return open;
        }
    }
}
