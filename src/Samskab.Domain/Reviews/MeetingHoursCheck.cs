using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a meeting is when volunteers who have work are free (p. 23).</summary>
/// <remarks>A meeting outside working hours takes that management backs its employees (p. 25), which is said with it unless it is stated to.</remarks>
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
        var inHours = WorkingHours.Meet(meeting.On, meeting.Begins, meeting.Minutes, scope);
        var hindered = inHours.And(volunteers?.AreBusy ?? Answer.Unknown);
        return
        [
            CollaborationStructure
                .MeetWhenVolunteersAreFree.Found(hindered.Negated, its.Subject, volunteers?.Busy ?? Nobody)
                .Lacking(Missing(inHours, volunteers))
                .Advising(Answer.Yes, Backing(its.Forum, inHours)),
        ];
    }

    private static Rule[] Backing(Forum? forum, Answer inHours) =>
        inHours == Answer.No && forum?.IsBackedOutsideHours != true ? [JointEfforts.BackingOutsideHours] : [];

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
