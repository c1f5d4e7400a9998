using NodaTime;
using Samskab.Actors;
using Samskab.Contacts;
using Samskab.Facts;

namespace Samskab.Reviews;

/// <summary>When the two sides last talked with one another: at a meeting of a forum that they share, or by a contact.</summary>
/// <remarks>
/// The source asks for communication that shares knowledge (p. 13): information counts on its day. An approach counts where it
/// has been answered, since a call that nobody answers is no dialogue; it too counts on its day. A contact is between the sides
/// where it reached an actor of the other side, or a forum that both share.
/// </remarks>
internal sealed class Dialogue
{
    private readonly ReviewScope scope;

    public Dialogue(ReviewScope scope)
    {
        this.scope = scope;
        LastMeeting = scope.SharedSeats.Forums.Max(forum => scope.LastMeetingOf(forum.Id));
        Last = LastMeeting;
        foreach (var contact in scope.Collaboration.Contacts.Where(contact => contact.On <= scope.On))
        {
            Note(contact);
        }
    }

    /// <summary>The last meeting; null where none is recorded.</summary>
    public LocalDate? LastMeeting { get; }

    /// <summary>The last meeting or contact that surely was between the sides; null where there is none.</summary>
    public LocalDate? Last { get; private set; }

    /// <summary>The last contact that may have been; null where there is none.</summary>
    public LocalDate? LastPossible { get; private set; }

    private void Note(Contact contact)
    {
        switch (IsBetweenSides(contact).And(IsDialogue(contact)))
        {
            case Answer.Yes:
                Last = Later(Last, contact.On);
                break;
            case Answer.Unknown:
                LastPossible = Later(LastPossible, contact.On);
                break;
            default:
                break;
        }
    }

    private static LocalDate Later(LocalDate? one, LocalDate other) => one > other ? one.Value : other;

    private Answer IsDialogue(Contact contact) =>
        contact.Kind == ContactKind.Information ? Answer.Yes : contact.Answered?.HasComeOn(scope.On) ?? Answer.Unknown;

    private Answer IsBetweenSides(Contact contact)
    {
        var reached = contact.Reached.Select(id => scope.SideOf(id)).ToList();
        var isShared = contact.ToForum is { } forum && scope.SharedSeats.Has(forum);
        return scope.SideOf(contact.FromActor) is not { } from
            ? (isShared || reached.Count > 0 ? Answer.Unknown : Answer.No)
            : Reaches(from, reached, isShared, contact.Informed is null);
    }

    private static Answer Reaches(Side from, List<Side?> reached, bool isShared, bool mayHaveReachedMore) =>
        isShared || reached.Exists(side => side is { } other && other != from) ? Answer.Yes
        : reached.Count == 0 && mayHaveReachedMore ? Answer.Unknown
        : Answer.No;
}
