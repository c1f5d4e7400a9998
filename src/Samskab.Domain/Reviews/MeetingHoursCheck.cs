using NodaTime;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Ports;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a meeting is when volunteers who have work are free (p. 23).</summary>
/// <remarks>A meeting outside working hours takes that management backs its employees (p. 25), which is said with it.</remarks>
internal static class MeetingHoursCheck
{
    private static readonly ValueList<FindingValue> Nobody = [new FindingValue.Subjects("actors", [])];

    public static IEnumerable<Finding> Find(Meeting meeting, ReviewScope scope)
    {
        var its = scope.With(meeting);
        var volunteers = its.Seats?.Volunteers;
        if (volunteers is { AreNone: true })
        {
            return [];
        }
        var inHours = IsInHours(meeting, scope);
        var hindered = inHours.And(volunteers?.AreBusy ?? Answer.Unknown);
        return
        [
            CollaborationStructure
                .MeetWhenVolunteersAreFree.Found(hindered.Negated, its.Subject, volunteers?.Busy ?? Nobody)
                .Lacking(Missing(inHours, volunteers))
                .Advising(Answer.Yes, Backing(inHours)),
        ];
    }

    private static Rule[] Backing(Answer inHours) => inHours == Answer.No ? [JointEfforts.BackingOutsideHours] : [];

    private static Answer IsInHours(Meeting meeting, ReviewScope scope)
    {
        if (IsDayOff(meeting.On, scope.Holidays))
        {
            return Answer.No;
        }
        if (meeting.Begins is not { } begins)
        {
            return Answer.Unknown;
        }
        var ends = MinuteOf(begins) + (meeting.Minutes ?? 1);
        return begins < scope.Thresholds.WorkEnds && ends > MinuteOf(scope.Thresholds.WorkBegins)
            ? Answer.Yes
            : Answer.No;
    }

    private static bool IsDayOff(LocalDate day, IHolidays? holidays) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || holidays?.Find(day) is not null;

    private static int MinuteOf(LocalTime time) => (60 * time.Hour) + time.Minute;

    private static IEnumerable<Fact> Missing(Answer inHours, SeatedVolunteers? volunteers)
    {
        if (inHours == Answer.Unknown)
        {
            yield return ReviewFacts.MeetingTime;
        }
        if (volunteers is null)
        {
            yield return ReviewFacts.Seats;
        }
        if (volunteers is not { AreBusy: Answer.Yes })
        {
            yield return ReviewFacts.Availability;
        }
    }
}
