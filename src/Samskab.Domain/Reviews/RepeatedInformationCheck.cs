using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether an actor repeats the information that it gave others (p. 31 and 35), for people come and go.</summary>
/// <remarks>Looks at information that was given once; of none that is about nothing stated can it be told whether it was repeated.</remarks>
internal static class RepeatedInformationCheck
{
    public static Finding? Find(Actor actor, ReviewScope scope)
    {
        var given = scope.Contacts.InformationFrom(actor.Id).ToList();
        if (given.Count == 0)
        {
            return null;
        }
        var due = scope.On.PlusDays(-scope.Thresholds.RepeatInterval);
        var old = given
            .Where(contact => contact.About is not null)
            .GroupBy(contact => contact.About)
            .Count(same => same.Max(contact => contact.On) < due);
        var isOpen = given.Exists(contact => contact.About is null && contact.On < due);
        var answer =
            old > 0 ? Answer.No
            : isOpen ? Answer.Unknown
            : Answer.Yes;
        return InformationAndDialogue
            .InformAndRepeat.Found(
                answer,
                $"actors/{actor.Id}",
                new FindingValue.Count("topics", old),
                new FindingValue.Count("days", scope.Thresholds.RepeatInterval)
            )
            .Lacking(ReviewFacts.ContactTopic);
    }
}
