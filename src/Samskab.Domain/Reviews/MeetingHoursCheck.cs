using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a meeting is when volunteers who have work are free (p. 23).</summary>
/// <remarks>A meeting outside working hours takes that management backs its employees (p. 25), which is said with it unless it is stated to.</remarks>
internal static class MeetingHoursCheck
{
    public static IEnumerable<Finding> Find(Meeting meeting, ReviewScope scope)
    {
        var forum = scope.Collaboration.Forums.Find(meeting.Forum);
        var seats = forum is null ? null : HeldSeat.Of(forum, scope.Collaboration, meeting.On);
        var volunteers = Volunteers(seats);
        if (seats is not null && volunteers.Count == 0 && seats.All(seat => seat.Side == Side.Municipality))
        {
            return [];
        }
        var inHours = WorkingHours.Meet(meeting.On, meeting.Begins, meeting.Minutes, scope);
        var busy = volunteers.Where(one => one.Availability == Availability.AfterHours).ToList();
        var hindered = inHours.And(AreHindered(seats, volunteers, busy));
        return
        [
            CollaborationStructure
                .MeetWhenVolunteersAreFree.Found(
                    hindered.Negated,
                    $"meetings/{meeting.Id}",
                    new FindingValue.Subjects("actors", [.. busy.Select(one => $"actors/{one.Id}")])
                )
                .Lacking(Missing(inHours, seats, busy))
                .Advising(Answer.Yes, Backing(forum, inHours)),
        ];
    }

    private static Rule[] Backing(Forum? forum, Answer inHours) =>
        inHours == Answer.No && forum?.IsBackedOutsideHours != true ? [JointEfforts.BackingOutsideHours] : [];

    private static List<Actor> Volunteers(List<HeldSeat>? seats) =>
        [
            .. (seats ?? [])
                .Where(held => held.IsOf(Side.CivilSociety))
                .Select(held => held.Actor)
                .OfType<Actor>()
                .Distinct()
                .OrderBy(actor => actor.Id),
        ];

    private static Answer AreHindered(List<HeldSeat>? seats, List<Actor> volunteers, List<Actor> busy) =>
        busy.Count > 0 ? Answer.Yes
        : seats is null || volunteers.Any(one => one.Availability is null) || seats.Any(IsOpen) ? Answer.Unknown
        : Answer.No;

    private static bool IsOpen(HeldSeat held) =>
        held.Side != Side.Municipality
        && (held.IsHeld == Answer.Unknown || held.Side is null || held.Seat.Actor is null);

    private static IEnumerable<Fact> Missing(Answer inHours, List<HeldSeat>? seats, List<Actor> busy)
    {
        if (inHours == Answer.Unknown)
        {
            yield return ReviewFacts.MeetingTime;
        }
        if (seats is null)
        {
            yield return ReviewFacts.Seats;
        }
        if (busy.Count == 0)
        {
            yield return ReviewFacts.Availability;
        }
    }
}
