using NodaTime;
using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Domain.Tests.Forums;

/// <summary>Who acts in a forum, found by going through every way in which what is not known may turn out.</summary>
internal sealed class ActingWorlds(Forum forum, LocalDate day)
{
    private readonly List<Seat> seats = [.. forum.Seats ?? []];

    public Answer Acts(SeatId id) => Over(world => world.Acts(seats.Single(seat => seat.Id == id)));

    public Answer Acts(SeatRole role) =>
        Over(world => seats.Any(seat => world.Acts(seat) && world.RoleOf(seat) == role));

    private Answer Over(Func<World, bool> isSo)
    {
        var answers = Worlds().Select(isSo).Distinct().ToList();
        return answers.Count == 2 ? Answer.Unknown
            : answers[0] ? Answer.Yes
            : Answer.No;
    }

    private IEnumerable<World> Worlds()
    {
        IEnumerable<World> worlds = [new([], [], [], [])];
        foreach (var seat in seats)
        {
            worlds = worlds.SelectMany(world =>
                from isHeld in Ways(seat.During?.Contains(day) ?? Answer.Yes)
                from isAbsent in Ways(seat.Absence?.Contains(day) ?? Answer.No)
                from isCalled in Ways(IsOrphan(seat) ? Answer.Unknown : Answer.No)
                from role in IsOrphan(seat) ? [SeatRole.Member, SeatRole.Chair] : new[] { seat.Role }
                select world.With(seat, isHeld, isAbsent, isCalled, role)
            );
        }
        return worlds;
    }

    private bool IsOrphan(Seat seat) => seat.DeputyFor is { } id && seats.All(other => other.Id != id);

    private static bool[] Ways(Answer answer) => answer == Answer.Unknown ? [true, false] : [answer == Answer.Yes];

    private sealed record World(
        Dictionary<SeatId, (Seat Seat, SeatRole Role)> Seats,
        HashSet<SeatId> Held,
        HashSet<SeatId> Absent,
        HashSet<SeatId> Called
    )
    {
        public World With(Seat seat, bool isHeld, bool isAbsent, bool isCalled, SeatRole role) =>
            new(
                new(Seats) { [seat.Id] = (seat, role) },
                isHeld ? [.. Held, seat.Id] : Held,
                isAbsent ? [.. Absent, seat.Id] : Absent,
                isCalled ? [.. Called, seat.Id] : Called
            );

        public bool Acts(Seat seat) =>
            Held.Contains(seat.Id) && !seat.IsVacant && !Absent.Contains(seat.Id) && IsCalled(seat, []);

        public SeatRole RoleOf(Seat seat) =>
            seat.DeputyFor is { } id && Seats.TryGetValue(id, out var principal)
                ? RoleOf(principal.Seat)
                : Seats[seat.Id].Role;

        private bool IsCalled(Seat seat, HashSet<SeatId> seen)
        {
            if (seat.DeputyFor is not { } id)
            {
                return true;
            }
            if (!Seats.TryGetValue(id, out var principal))
            {
                return Called.Contains(seat.Id);
            }
            var isEmpty = principal.Seat.IsVacant || Absent.Contains(id);
            return seen.Add(seat.Id) && Held.Contains(id) && isEmpty && IsCalled(principal.Seat, seen);
        }
    }
}
