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
        forum.Seats is { } stated ? new([.. stated.Where(IsCounted)], collaboration) : null
    );

    public Forum Forum => forum;

    /// <summary>Its meetings in the collaboration, in the order of their ids.</summary>
    public List<Meeting> Meetings { get; } = [];

    /// <summary>The day of the last meeting until a day; null where there is none.</summary>
    public LocalDate? LastMeetingUntil(LocalDate day)
    {
        LocalDate? last = null;
        foreach (var meeting in Meetings)
        {
            if (meeting.On <= day && !(last >= meeting.On))
            {
                last = meeting.On;
            }
        }
        return last;
    }

    /// <summary>The seats that are or may be held on a day; null where they are not stated.</summary>
    public HeldSeats? SeatsOn(LocalDate day) => seats.Value?.On(day);

    private static bool IsCounted(Seat seat) => !seat.IsVacant && seat.DeputyFor is null;

    private sealed class SeatsOverTime
    {
        private readonly (Seat Seat, Actor? Actor)[] seats;
        private readonly LocalDate[] turns;
        private readonly HeldSeats?[] between;

        internal SeatsOverTime(Seat[] stated, Collaboration collaboration)
        {
            seats = Array.ConvertAll(stated, seat => (seat, ActorOf(seat, collaboration)));
            turns =
            [
                .. stated
                    .Where(seat => seat.During is not null)
                    .SelectMany(seat => seat.During.Turns)
                    .Distinct()
                    .Order(),
            ];
            between = new HeldSeats?[turns.Length + 1];
        }

        // Two threads that ask at once find the same.
        internal HeldSeats On(LocalDate day)
        {
            var turn = Array.BinarySearch(turns, day);
            return between[turn < 0 ? ~turn : turn + 1] ??= Find(day);
        }

        private HeldSeats Find(LocalDate day)
        {
            var held = new List<HeldSeat>(seats.Length);
            foreach (var (seat, actor) in seats)
            {
                var isHeld = seat.During?.Contains(day) ?? Answer.Yes;
                if (isHeld != Answer.No)
                {
                    held.Add(new(seat, actor, isHeld));
                }
            }
            return new(held);
        }

        private static Actor? ActorOf(Seat seat, Collaboration collaboration) =>
            seat.Actor is { } actor ? collaboration.Actors.Find(actor) : null;
    }
}
