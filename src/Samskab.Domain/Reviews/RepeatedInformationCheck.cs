using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether an actor repeats the information that it gave others (p. 31 and 35), for people come and go.</summary>
/// <remarks>
/// It is due when some days have passed, or when somebody has come to a forum since the forum was last told. Of information
/// that is about nothing stated it cannot be told whether it was repeated.
/// </remarks>
internal static class RepeatedInformationCheck
{
    public static Finding? Find(Actor actor, ReviewScope scope)
    {
        var given = scope.Contacts.InformationFrom(actor.Id);
        return given.Any() ? Judged($"actors/{actor.Id}", [.. ToldTopic.In(given, scope)], scope) : null;
    }

    private static Finding Judged(string subject, List<ToldTopic> topics, ReviewScope scope)
    {
        var due = topics.Where(topic => topic.IsDue == Answer.Yes).ToList();
        var open = topics.Where(topic => topic.IsDue == Answer.Unknown).ToList();
        var answer =
            due.Count > 0 ? Answer.No
            : open.Count > 0 ? Answer.Unknown
            : Answer.Yes;
        return InformationAndDialogue
            .InformAndRepeat.Found(
                answer,
                subject,
                new FindingValue.Count("topics", due.Count),
                new FindingValue.Count("days", scope.Thresholds.RepeatInterval),
                new FindingValue.Count("newcomers", due.SelectMany(topic => topic.New).Distinct().Count())
            )
            .Lacking(open.Select(topic => topic.IsNamed ? ReviewFacts.Seats : ReviewFacts.ContactTopic));
    }
}
