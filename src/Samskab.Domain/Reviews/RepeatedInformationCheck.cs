using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Forums;
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
        var given = scope.Contacts.InformationFrom(actor.Id).ToList();
        if (given.Count == 0)
        {
            return null;
        }
        var topics = given
            .GroupBy(contact => contact.About)
            .SelectMany(same =>
                same.Key is null ? same.Select(one => new Topic([one], scope)) : [new Topic(same, scope)]
            )
            .ToList();
        var due = topics.Where(topic => topic.IsDue == Answer.Yes).ToList();
        var open = topics.Where(topic => topic.IsDue == Answer.Unknown).ToList();
        return InformationAndDialogue
            .InformAndRepeat.Found(
                due.Count > 0 ? Answer.No
                    : open.Count > 0 ? Answer.Unknown
                    : Answer.Yes,
                $"actors/{actor.Id}",
                new FindingValue.Count("topics", due.Count),
                new FindingValue.Count("days", scope.Thresholds.RepeatInterval),
                new FindingValue.Count("newcomers", due.SelectMany(topic => topic.New).Distinct().Count())
            )
            .Lacking(open.Select(topic => topic.IsNamed ? ReviewFacts.Seats : ReviewFacts.ContactTopic));
    }

    /// <summary>Information about the same, or given once where it is not stated what it is about.</summary>
    private sealed class Topic
    {
        internal Topic(IEnumerable<Contact> told, ReviewScope scope)
        {
            var contacts = told.ToList();
            IsNamed = contacts[0].About is not null;
            New = Joined(contacts, scope, Answer.Yes);
            IsDue =
                IsOld(contacts, scope) || New.Count > 0
                    ? (IsNamed ? Answer.Yes : Answer.Unknown)
                    : (Joined(contacts, scope, Answer.Unknown).Count > 0 ? Answer.Unknown : Answer.No);
        }

        internal bool IsNamed { get; }

        internal Answer IsDue { get; }

        /// <summary>Who has surely come since.</summary>
        internal List<ParticipantRef> New { get; }

        private static bool IsOld(List<Contact> contacts, ReviewScope scope) =>
            contacts.Max(contact => contact.On) < scope.On.PlusDays(-scope.Thresholds.RepeatInterval);

        private static List<ParticipantRef> Joined(List<Contact> contacts, ReviewScope scope, Answer hasCome) =>
            [
                .. contacts
                    .Where(contact => contact.ToForum is not null)
                    .GroupBy(contact => contact.ToForum!.Value, contact => contact.On)
                    .SelectMany(told => NewIn(told.Key, scope).Since(told.Max(), hasCome)),
            ];

        private static Newcomers NewIn(ForumId forum, ReviewScope scope) =>
            new(scope.Collaboration.Forums.Find(forum), scope.On);
    }
}
