using NodaTime;
using Samskab.Calendars;
using Samskab.Collaborations;

namespace Samskab.Supply;

/// <summary>Follows the shortages of one market from day to day.</summary>
internal sealed class GapsOfMarket(Collaboration collaboration, Market market, Func<int, bool> isAsked)
{
    private readonly List<Gap> gaps = [];

    // Which gap last told of a shortage, by the first kind of needs in it.
    private readonly Dictionary<int, int> latest = [];

    public IReadOnlyList<Gap> In(DateInterval days, CancellationToken cancellation)
    {
        var (first, last) = (DayNumber.Of(days.Start), DayNumber.Of(days.End));
        var begins = Turns(first, last);
        for (var i = 0; i < begins.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Look(begins[i], i + 1 < begins.Count ? begins[i + 1] - 1 : last);
        }
        return gaps;
    }

    private List<int> Turns(int first, int last) =>
        [
            .. market
                .Needs.Concat(market.Offers)
                .SelectMany(kind => kind.Members)
                .SelectMany(member => member.Turns)
                .Where(day => day > first && day <= last)
                .Append(first)
                .Distinct()
                .Order(),
        ];

    private void Look(int begin, int end)
    {
        var day = new MarketDay(collaboration, market, begin);
        foreach (var (lead, shortage) in day.Shortages)
        {
            if (day.NeedsOf(lead).Any(isAsked))
            {
                Tell(lead, shortage, DayNumber.Date(begin), DayNumber.Date(end));
            }
        }
    }

    private void Tell(int lead, Shortage shortage, LocalDate begin, LocalDate end)
    {
        if (
            latest.TryGetValue(lead, out var before)
            && gaps[before] is var gap
            && gap.During.End.PlusDays(1) == begin
            && gap.Shortage == shortage
        )
        {
            gaps[before] = gap with { During = new(gap.During.Start, end) };
            return;
        }
        latest[lead] = gaps.Count;
        gaps.Add(new(new(begin, end), shortage));
    }
}
