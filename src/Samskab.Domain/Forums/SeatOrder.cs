using NodaTime;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>The seats of a forum on a day, each after the one it stands in for.</summary>
/// <remarks>It goes in a loop and not by recursion: a document may hold a chain of deputies of any length.</remarks>
internal static class SeatOrder
{
    /// <summary>All seats, also those that are not there on the day.</summary>
    public static List<SeatState> Of(ValueList<Seat> seats, LocalDate on)
    {
        var deputies = seats.ToLookup(seat => seat.DeputyFor);
        var order = Beginnings(seats, deputies, on).ToList();
        var followed = new HashSet<SeatId>();
        for (var i = 0; i < order.Count; i++)
        {
            if (followed.Add(order[i].Seat.Id))
            {
                order.AddRange(deputies[order[i].Seat.Id].Select(order[i].Deputy));
            }
        }
        foreach (var state in order.AsEnumerable().Reverse())
        {
            state.Principal?.FilledBy(state);
        }
        return [.. order, .. InCircles(seats, order, on)];
    }

    // Seats that stand in for no other; and those of whose principal nothing is stated, so that it is not known whether they are called.
    private static IEnumerable<SeatState> Beginnings(
        ValueList<Seat> seats,
        ILookup<SeatId?, Seat> deputies,
        LocalDate on
    )
    {
        var ids = seats.Select(seat => seat.Id).ToHashSet();
        var orphans = seats.Where(seat => seat.DeputyFor is { } principal && !ids.Contains(principal));
        return
        [
            .. deputies[null].Select(seat => new SeatState(seat, on, Answer.Yes)),
            .. orphans.Select(seat => new SeatState(seat, on, Answer.Unknown)),
        ];
    }

    private static IEnumerable<SeatState> InCircles(ValueList<Seat> seats, List<SeatState> order, LocalDate on) =>
        seats
            .ExceptBy(order.Select(state => state.Seat.Id), seat => seat.Id)
            .Select(seat => new SeatState(seat, on, Answer.No));
}
