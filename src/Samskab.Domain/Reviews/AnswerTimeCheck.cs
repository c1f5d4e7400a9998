using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a part of the municipality answers those who turn to it from civil society (p. 27), within a number of days.</summary>
/// <remarks>Approaches of which the days are not over are not looked at.</remarks>
internal static class AnswerTimeCheck
{
    public static Finding? Find(Actor actor, ReviewScope scope)
    {
        var days = scope.Thresholds.MaxAnswerDays;
        var due = scope.Contacts.To(actor.Id).Where(contact => IsDue(contact, scope)).ToList();
        if (actor.Side != Side.Municipality || due.Count == 0)
        {
            return null;
        }
        var answers = due.Select(contact => contact.Answered?.HasComeOn(contact.On.PlusDays(days)) ?? Answer.Unknown)
            .ToList();
        return InvolvingAllParties
            .ListenToVolunteers.Found(
                answers.Min(),
                $"actors/{actor.Id}",
                new FindingValue.Share("late", answers.Count(answer => answer == Answer.No), due.Count),
                new FindingValue.Count("days", days)
            )
            .Lacking(ReviewFacts.ContactAnswered);
    }

    private static bool IsDue(Contact contact, ReviewScope scope) =>
        contact.Kind == ContactKind.Approach
        && scope.SideOf(contact.FromActor) != Side.Municipality
        && contact.On.PlusDays(scope.Thresholds.MaxAnswerDays) <= scope.On;
}
