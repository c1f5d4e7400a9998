using NodaTime;
using Samskab.Calendars;
using Samskab.Offers;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>When an offer takes place in a period, or when it and another do so at once.</summary>
public sealed record OfferOccurrences
{
    /// <summary>The offer.</summary>
    public required Offer Offer { get; init; }

    /// <summary>The other offer; null where one is asked about.</summary>
    public Offer? Other { get; init; }

    /// <summary>The days asked about.</summary>
    public required DateInterval Days { get; init; }

    /// <summary>How many times in these days; null where it is not known.</summary>
    public int? Count { get; init; }

    /// <summary>The first sessions of the offer that are known; none where two are asked about.</summary>
    public ValueList<ScheduleSession> Sessions { get; init; }

    /// <summary>The first times that sessions of both run at once; none where one is asked about.</summary>
    public ValueList<SessionOverlap> Meeting { get; init; }

    /// <summary>When an offer takes place.</summary>
    /// <remarks>On days of the period on which it can be there.</remarks>
    /// <param name="offer">The offer.</param>
    /// <param name="days">The days, both ends inside, in the ISO calendar.</param>
    /// <param name="top">How many times are told at most, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 is to be told.</exception>
    public static OfferOccurrences Of(Offer offer, DateInterval days, int top)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var own = new OfferOccurrences { Offer = offer, Days = days };
        return offer.Schedule is not { } schedule ? own
            : DaysOf(offer, days) is not { } there ? own with { Count = 0 }
            : own with
            {
                Count = schedule.CountIn(there),
                Sessions = schedule.SessionsIn(there).Take(top).ToValueList(),
            };
    }

    /// <summary>When two offers take place at once.</summary>
    /// <remarks>On days of the period on which both can be there.</remarks>
    /// <param name="offer">The one offer.</param>
    /// <param name="other">The other offer.</param>
    /// <param name="days">The days, both ends inside, in the ISO calendar.</param>
    /// <param name="top">How many times are told at most, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 is to be told.</exception>
    public static OfferOccurrences Of(Offer offer, Offer other, DateInterval days, int top)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var both = new OfferOccurrences
        {
            Offer = offer,
            Other = other,
            Days = days,
        };
        return offer.Schedule is not { } its || other.Schedule is not { } others ? both
            : DaysOf(offer, days) is not { } ours || DaysOf(other, ours) is not { } there ? both with { Count = 0 }
            : both with
            {
                Count = its.CountOverlapsIn(others, there),
                Meeting = MeetingIn(its, others, there).Take(top).ToValueList(),
            };
    }

    private static DateInterval? DaysOf(Offer offer, DateInterval days)
    {
        var begin = offer.During?.From?.Earliest is { } first && first > days.Start ? first : days.Start;
        var end = offer.During?.Until?.Latest is { } last && last < days.End ? last : days.End;
        return begin <= end ? new(begin, end) : null;
    }

    private static IEnumerable<SessionOverlap> MeetingIn(Schedule its, Schedule others, DateInterval days)
    {
        for (var day = days.Start; its.FirstOverlap(others, day) is { } overlap && overlap.Begins.Date <= days.End; )
        {
            yield return overlap;
            day = overlap.Begins.Date.PlusDays(1);
        }
    }
}
