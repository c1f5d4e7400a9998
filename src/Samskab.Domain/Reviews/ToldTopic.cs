using Samskab.Actors;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Reviews;

/// <summary>What somebody has told others about the same, and whether it is due to be told again on the day of a review.</summary>
internal sealed class ToldTopic
{
    private readonly List<Contact> told;
    private readonly ReviewScope scope;

    private ToldTopic(IEnumerable<Contact> told, ReviewScope scope)
    {
        (this.told, this.scope) = ([.. told], scope);
        IsNamed = this.told[0].About is not null;
        New = Joined(Answer.Yes);
        IsDue = Judged();
    }

    /// <summary>Whether it is stated what it is about.</summary>
    public bool IsNamed { get; }

    /// <summary>Who has surely come to a forum since it was last told there.</summary>
    public HashSet<ParticipantRef> New { get; }

    /// <summary>Whether it is due to be told again.</summary>
    public Answer IsDue { get; }

    /// <summary>The topics of some information: what is about nothing stated is one by itself.</summary>
    public static IEnumerable<ToldTopic> In(IEnumerable<Contact> given, ReviewScope scope) =>
        given
            .GroupBy(contact => (contact.About, Alone: contact.About is null ? contact : null))
            .Select(same => new ToldTopic(same, scope));

    // What is about nothing stated may have been told again as something else.
    private Answer Judged() =>
        IsOld || New.Count > 0 ? (IsNamed ? Answer.Yes : Answer.Unknown)
        : Joined(Answer.Unknown).Count > 0 ? Answer.Unknown
        : Answer.No;

    private bool IsOld => told.Max(contact => contact.On) < scope.On.PlusDays(-scope.Thresholds.RepeatInterval);

    private HashSet<ParticipantRef> Joined(Answer hasCome) =>
        told.Where(contact => contact.ToForum is not null)
            .GroupBy(contact => contact.ToForum!.Value, contact => contact.On)
            .SelectMany(days => Newcomers(days.Key).Since(days.Max(), hasCome))
            .ToHashSet();

    private Newcomers Newcomers(ForumId forum) => new(scope.Collaboration.Forums.Find(forum), scope.On);
}
