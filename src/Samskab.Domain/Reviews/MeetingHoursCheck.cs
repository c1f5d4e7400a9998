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
    private static readonly ValueList<RuleId> Backing = [JointEfforts.BackingOutsideHours.Id];

    private static readonly LackedFacts Lacking = new(
        ReviewFacts.MeetingTime,
        ReviewFacts.Seats,
        ReviewFacts.Availability
    );

    public static Finding? Find(Meeting meeting, ReviewScope scope)
    {
        var its = scope.With(meeting);
        var volunteers = its.Seats?.Volunteers;
        if (volunteers is { AreNone: true })
        {
            return null;
        }
        var inHours = WorkingHours.Meet(meeting.On, meeting.Begins, meeting.Minutes, scope);
        var hindered = inHours.And(volunteers?.AreBusy ?? Answer.Unknown);
        var answer = hindered.Negated;
        return CollaborationStructure.MeetWhenVolunteersAreFree.Found(
            answer,
            its.Subject,
            volunteers?.Busy ?? Nobody,
            Lacking.Of(inHours == Answer.Unknown, volunteers is null, volunteers is not { AreBusy: Answer.Yes }),
            answer == Answer.Yes && inHours == Answer.No && its.Forum?.IsBackedOutsideHours != true ? Backing : []
        );
    }
}
