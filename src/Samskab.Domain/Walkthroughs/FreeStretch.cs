using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Walkthroughs;

/// <summary>Days in a row on which a side, or nobody at all, has a card: room for thinking anew (Handbook, p. 21).</summary>
/// <param name="Side">The side that has none; null where nobody has.</param>
/// <param name="During">The days, both ends inside, at least as many as make room.</param>
/// <param name="IsCertain">Yes where no card can stand there; unknown where each of its cards may stand elsewhere.</param>
[DanishTerm("mulighed for at tænke nyt")]
public sealed record FreeStretch(Side? Side, DateInterval During, Answer IsCertain)
{
    private static readonly ValueList<Side?> Sides = [null, Actors.Side.Municipality, Actors.Side.CivilSociety];

    /// <summary>The stretches of a timeline: of nobody first, then of each side; one of nobody is not told again of a side.</summary>
    internal static ValueList<FreeStretch> Of(DateInterval window, ValueList<PlacedCard> cards, int least)
    {
        var found = Sides.SelectMany(side => Of(side, window, cards, least)).ToList();
        return found.Where(one => one.Side is null || !found.Contains(one with { Side = null })).ToValueList();
    }

    // What is free for certain is not told again as what may be.
    private static IEnumerable<FreeStretch> Of(Side? side, DateInterval window, ValueList<PlacedCard> cards, int least)
    {
        var surely = cards.Where(card => side is null || card.Side == side).ToList();
        var perhaps = cards.Where(card => side is null || card.Side is null || card.Side == side).ToList();
        var certain = Runs(window, least, (first, last) => perhaps.Exists(card => card.MayMeet(first, last))).ToList();
        var possible = Runs(window, least, (first, last) => surely.Exists(card => card.SurelyMeets(first, last)));
        return certain
            .Select(days => new FreeStretch(side, days, Answer.Yes))
            .Concat(
                possible
                    .Where(days => !certain.Exists(days.Contains))
                    .Select(days => new FreeStretch(side, days, Answer.Unknown))
            )
            .OrderBy(stretch => stretch.During.Start);
    }

    /// <summary>Days that are put together from runs of the least length of which none is met.</summary>
    private static IEnumerable<DateInterval> Runs(DateInterval window, int least, Func<int, int, bool> isMet)
    {
        var (begin, end) = (DayNumber.Of(window.Start), DayNumber.Of(window.End));
        int? open = null;
        for (var day = begin; day <= end - least + 2; day++)
        {
            var isFree = day <= end - least + 1 && !isMet(day, day + least - 1);
            if (open is { } first && !isFree)
            {
                yield return new(DayNumber.Date(first), DayNumber.Date(day + least - 2));
            }
            open = isFree ? open ?? day : null;
        }
    }
}
