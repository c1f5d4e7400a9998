using NodaTime;
using Samskab.Collaborations;
using Samskab.Values;

namespace Samskab.Supply;

/// <summary>Finds who is left without a place, and when.</summary>
public static class Gaps
{
    /// <summary>The gaps of a collaboration in some days, by their first day and need.</summary>
    /// <remarks>
    /// Each gap is as long as it stays the same: only on the days on which a need or an offer of the same market may begin or
    /// cease to be there is it looked at again. A gap that goes on beyond the days ends with them.
    /// </remarks>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="days">The days, both ends inside.</param>
    /// <param name="filter">Which gaps; all where none is given.</param>
    /// <param name="cancellation">Stops the work before the next day that is looked at.</param>
    /// <exception cref="ArgumentException">The collaboration has no such area, theme or group as the filter gives.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ValueList<Gap> In(
        Collaboration collaboration,
        DateInterval days,
        GapFilter? filter = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(days);
        var isAsked = (filter ?? GapFilter.None).In(collaboration);
        return Markets
            .Of(collaboration, days, cancellation)
            .SelectMany(market =>
                new GapsOfMarket(collaboration, market, need => isAsked(collaboration.Needs[need])).In(
                    days,
                    cancellation
                )
            )
            .OrderBy(gap => gap.During.Start)
            .ThenBy(gap => gap.Shortage.Needs[0])
            .ToValueList();
    }

    /// <summary>The gaps that are certain first, those in which the most are sure to lack a place before those in which the most may.</summary>
    /// <remarks>Equal ones by their first day and need.</remarks>
    /// <param name="gaps">The gaps.</param>
    public static ValueList<Gap> GreatestFirst(ValueList<Gap> gaps) =>
        gaps.OrderByDescending(gap => gap.Shortage.IsCertain)
            .ThenByDescending(gap => gap.Shortage.Lacking.Least)
            .ThenByDescending(gap => gap.Shortage.Lacking.Most ?? long.MaxValue)
            .ThenBy(gap => gap.During.Start)
            .ThenBy(gap => gap.Shortage.Needs[0])
            .ToValueList();
}
