using NodaTime;
using Samskab.Calendars;
using Samskab.Offers;

namespace Samskab.Sample.Denmark;

/// <summary>How far offers have come, over time.</summary>
internal static class Statuses
{
    private static readonly Odds<OfferStatus?> Reached = new(
        (OfferStatus.InOperation, 76),
        (OfferStatus.Trial, 6),
        (OfferStatus.Idea, 4),
        (OfferStatus.Paused, 3),
        (OfferStatus.Ended, 3),
        (null, 8)
    );

    /// <summary>How far one offer has come; null where it is not stated.</summary>
    public static OfferStatus? Of(Draw draw) => Reached.Of(draw);

    /// <summary>How it came so far: what rests or has ended was in operation before.</summary>
    /// <param name="reached">How far it has come.</param>
    /// <param name="begin">The first day of the offer.</param>
    public static Timeline<OfferStatus> Over(OfferStatus reached, LocalDate begin) =>
        reached switch
        {
            OfferStatus.Idea => Timeline.Since(LocalDate.Min(begin, Turn), reached),
            OfferStatus.Paused or OfferStatus.Ended when begin < Turn => Timeline
                .Since(begin, OfferStatus.InOperation)
                .With(Turn, reached),
            OfferStatus.Paused or OfferStatus.Ended => Timeline.Since(Turn, reached),
            _ => Timeline.Since(begin, reached),
        };

    /// <summary>Whether it is told where the offer is for: of an idea often not yet.</summary>
    public static bool IsToldWhere(OfferStatus? status, Draw draw) =>
        draw.Happens(status == OfferStatus.Idea ? 5_000 : 9_999);

    /// <summary>Whether it is told whom the offer is for: of an idea often not yet.</summary>
    public static bool IsToldWhom(OfferStatus? status, Draw draw) =>
        draw.Happens(status == OfferStatus.Idea ? 3_500 : 9_850);

    private static LocalDate Turn => Seasons.AsOf.PlusMonths(-1);
}
