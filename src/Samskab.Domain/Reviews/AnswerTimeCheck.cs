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
        if (actor.Side != Side.Municipality || !scope.Contacts.To(actor.Id).Any())
        {
            return null;
        }
        var due = DueTo(actor, scope);
        return due.Count > 0 ? Judged($"actors/{actor.Id}", due, scope.Thresholds.MaxAnswerDays) : null;
    }

    private static List<Contact> DueTo(Actor actor, ReviewScope scope) =>
        [.. scope.Contacts.To(actor.Id).Where(contact => IsDue(contact, scope))];

    private static Finding Judged(string subject, List<Contact> due, int days)
    {
        var answers = due.Select(contact => contact.Answered?.HasComeOn(contact.On.PlusDays(days)) ?? Answer.Unknown)
            .ToList();
        return InvolvingAllParties
            .ListenToVolunteers.Found(
                answers.Min(),
                subject,
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
