using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Reviews;

/// <summary>A forum with its meetings and who sits in it on which day, found once for all days between two on which that can turn.</summary>
internal sealed class ReviewedForum(Forum forum, Collaboration collaboration)
{
    private readonly Lazy<SeatsOverTime?> seats = new(() =>
        forum.Seats is { } stated ? new(stated.Where(IsCounted), collaboration) : null
    );

    public Forum Forum => forum;

    /// <summary>Its meetings in the collaboration with their days, in the order of their ids.</summary>
    public List<(LocalDate On, Meeting Meeting)> Meetings { get; } = [];

    /// <summary>The day of the last meeting until a day; null where there is none.</summary>
    public LocalDate? LastMeetingUntil(LocalDate day)
    {
        LocalDate? last = null;
        foreach (var (on, _) in Meetings)
        {
            if (on <= day && !(last >= on))
            {
                last = on;
            }
        }
        return last;
    }

    /// <summary>The seats that are or may be held on a day; null where they are not stated.</summary>
    public HeldSeats? SeatsOn(LocalDate day) => seats.Value?.On(day);

    private static bool IsCounted(Seat seat) => !seat.IsVacant && seat.DeputyFor is null;

    private sealed class SeatsOverTime
    {
        private readonly HeldSeat[] seats;
        private readonly int[] turns;
        private readonly HeldSeats?[] between;

        internal SeatsOverTime(IEnumerable<Seat> stated, Collaboration collaboration)
        {
            seats = [.. stated.Select(seat => new HeldSeat(seat, ActorOf(seat, collaboration), Answer.Yes))];
            turns = TurnsOf(seats);
            between = new HeldSeats?[turns.Length + 1];
        }

        // Two threads that ask at once find the same.
        internal HeldSeats On(LocalDate day)
        {
            var turn = Array.BinarySearch(turns, DayNumber.Of(day));
            return between[turn < 0 ? ~turn : turn + 1] ??= new(seats, day);
        }

        // The days on which it can turn who holds a seat, in order, each once.
        private static int[] TurnsOf(HeldSeat[] seats)
        {
            List<int> turns = [];
            foreach (var held in seats)
            {
                turns.AddRange(held.Seat.During is { } during ? during.Turns.Select(DayNumber.Of) : []);
            }
            return turns.Count == 0 ? [] : [.. turns.Distinct().Order()];
        }

        private static Actor? ActorOf(Seat seat, Collaboration collaboration) =>
            seat.Actor is { } actor ? collaboration.Actors.Find(actor) : null;
    }
}
