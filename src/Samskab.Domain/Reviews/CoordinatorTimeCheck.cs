using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the coordinators of a forum together have enough time for it (p. 19).</summary>
/// <remarks>Nothing where the forum is not known to have one: that is another rule's.</remarks>
internal static class CoordinatorTimeCheck
{
    public static Finding? Find(Forum forum, ReviewScope scope)
    {
        var coordinators = (scope.SeatsOf(forum) ?? []).Where(held => held.Seat.Role == SeatRole.Coordinator).ToList();
        return coordinators.Count > 0 && HeldSeat.IsThere(forum, scope.On)
            ? Judged(forum, coordinators, scope.Thresholds.MinCoordinatorHoursPerWeek)
            : null;
    }

    private static Finding Judged(Forum forum, List<HeldSeat> coordinators, int least)
    {
        var sure = Hours(coordinators.Where(one => one.IsHeld == Answer.Yes));
        var isOpen = coordinators.Any(one => one.Seat.HoursPerWeek is null);
        return GettingStarted
            .TimeForCoordinator.Found(
                Judging.AtLeast(sure, isOpen ? least : Hours(coordinators) - sure, least),
                $"forums/{forum.Id}",
                new FindingValue.Count("hours", sure),
                new FindingValue.Count("least", least)
            )
            .Lacking(isOpen ? ReviewFacts.CoordinatorHours : ReviewFacts.Seats)
            .Advising(Answer.No, GettingStarted.ResourcesForCoordinator);
    }

    private static int Hours(IEnumerable<HeldSeat> seats) => seats.Sum(held => held.Seat.HoursPerWeek ?? 0);
}
