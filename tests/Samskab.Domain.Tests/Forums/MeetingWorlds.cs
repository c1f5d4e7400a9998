using NodaTime;
using Samskab.Actors;
using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Domain.Tests.Forums;

/// <summary>Every way in which what is not stated of a meeting may turn out, as the sides of the seats that are acted in.</summary>
internal static class MeetingWorlds
{
    public static IEnumerable<List<Side>> Of(List<Seat> seats, HashSet<ParticipantRef> here, LocalDate day) =>
        from held in Held(seats, day)
        from guests in Guests(seats, here, day)
        let taken = seats.Where(seat => IsTaken(seat, seats, held, guests, here)).Select(seat => Root(seat, seats))
        from sides in Sides([.. taken.DistinctBy(seat => seat.Id)])
        select sides;

    private static IEnumerable<List<SeatId>> Held(List<Seat> seats, LocalDate day) =>
        seats.Aggregate<Seat, IEnumerable<List<SeatId>>>(
            [
                [],
            ],
            (worlds, seat) =>
                (seat.During?.Contains(day) ?? Answer.Yes) switch
                {
                    Answer.Yes => worlds.Select(held => held.Append(seat.Id).ToList()),
                    Answer.No => worlds,
                    _ => worlds.SelectMany(held => new[] { held, [.. held, seat.Id] }),
                }
        );

    // Each guest on one of the seats that an actor has without an individual, or on none.
    private static IEnumerable<List<SeatId>> Guests(List<Seat> seats, HashSet<ParticipantRef> here, LocalDate day)
    {
        var known = seats.Where(seat => MayStand(seat, seats, day)).Select(seat => seat.Participant).ToHashSet();
        var open = seats.Where(seat => seat is { Actor: not null, Participant: null }).Select(seat => seat.Id).ToList();
        return here.Where(token => !known.Contains(token))
            .Aggregate<ParticipantRef, IEnumerable<List<SeatId>>>(
                [
                    [],
                ],
                (worlds, _) => worlds.SelectMany(sat => open.Select(id => sat.Append(id).ToList()).Append(sat))
            );
    }

    private static bool MayStand(Seat seat, List<Seat> seats, LocalDate day) =>
        seat.During?.Contains(day) != Answer.No
        && (seat.DeputyFor is not { } id || MayStand(seats.Single(one => one.Id == id), seats, day));

    private static bool IsTaken(
        Seat seat,
        List<Seat> seats,
        List<SeatId> held,
        List<SeatId> guests,
        HashSet<ParticipantRef> here
    )
    {
        var isThere = (seat.Participant is { } token && here.Contains(token)) || guests.Contains(seat.Id);
        var stands = true;
        for (var one = seat; one is not null; one = seats.SingleOrDefault(other => other.Id == one.DeputyFor))
        {
            stands = stands && held.Contains(one.Id);
        }
        return isThere && stands;
    }

    private static Seat Root(Seat seat, List<Seat> seats) =>
        seat.DeputyFor is { } id ? Root(seats.Single(one => one.Id == id), seats) : seat;

    private static IEnumerable<List<Side>> Sides(List<Seat> taken) =>
        taken.Aggregate<Seat, IEnumerable<List<Side>>>(
            [
                [],
            ],
            (worlds, seat) =>
                seat.Side is { } side
                    ? worlds.Select(sides => sides.Append(side).ToList())
                    : worlds.SelectMany(sides => Enum.GetValues<Side>().Select(either => sides.Append(either).ToList()))
        );
}
