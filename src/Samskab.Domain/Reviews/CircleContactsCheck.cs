using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the municipality turns to a circle rather than to one of its branches, and whether all branches hear of it (Red Cross).</summary>
/// <remarks>A branch that is the main entrance of its circle may be turned to. Nothing where nobody turned to the circle or its members.</remarks>
internal static class CircleContactsCheck
{
    private const int MostNamed = 10;

    public static Finding? FindOneBranch(Forum forum, ReviewScope scope)
    {
        var contacts = ContactsTo(forum, scope).Select(contact => Judged(contact, scope)).OfType<Answer>().ToList();
        if (contacts.Count == 0)
        {
            return null;
        }
        var toOne = ContactsTo(forum, scope).Where(contact => Judged(contact, scope) == Answer.No).ToList();
        return MunicipalCircles
            .AddressTheCircle.Found(
                contacts.Min(),
                $"forums/{forum.Id}",
                new FindingValue.Subjects("branches", Paths(toOne.Select(contact => contact.ToActor!.Value))),
                new FindingValue.Count("contacts", toOne.Count)
            )
            .Lacking(ReviewFacts.ContactSender)
            .Advising(Answer.No, MunicipalCircles.InformCircleChairs);
    }

    public static Finding? FindUninformed(Forum forum, ReviewScope scope)
    {
        var branches = BranchesOf(forum, scope);
        var contacts = ContactsTo(forum, scope).Where(contact => IsFrom(contact, scope) == Answer.Yes).ToList();
        if (branches.Count < 2 || contacts.Count == 0)
        {
            return null;
        }
        var left = contacts.SelectMany(contact => LeftOut(contact, branches)).ToList();
        var answer =
            left.Count > 0 ? Answer.No
            : contacts.Exists(contact => contact.Informed is null) ? Answer.Unknown
            : Answer.Yes;
        return MunicipalCircles
            .BalanceOfBranches.Found(answer, $"forums/{forum.Id}", new FindingValue.Subjects("branches", Paths(left)))
            .Lacking(ReviewFacts.ContactInformed);
    }

    private static IEnumerable<Contact> ContactsTo(Forum forum, ReviewScope scope) =>
        scope.Circles.Contain(forum)
            ? (scope.Circles.MembersOf(forum) ?? [])
                .SelectMany(member => scope.Contacts.To(member.Id))
                .Concat(scope.Contacts.To(forum.Id))
                .DistinctBy(contact => contact.Id)
            : [];

    // Null where the contact is none of the municipality's, or may be and went to the circle.
    private static Answer? Judged(Contact contact, ReviewScope scope) =>
        (IsFrom(contact, scope), IsToOneBranch(contact, scope)) switch
        {
            (Answer.Yes, var isToOne) => isToOne ? Answer.No : Answer.Yes,
            (Answer.Unknown, true) => Answer.Unknown,
            _ => null,
        };

    private static Answer IsFrom(Contact contact, ReviewScope scope) =>
        scope.SideOf(contact.FromActor) switch
        {
            Side.Municipality => Answer.Yes,
            null => Answer.Unknown,
            _ => Answer.No,
        };

    private static bool IsToOneBranch(Contact contact, ReviewScope scope) =>
        contact.ToForum is null
        && contact.ToActor is { } id
        && scope.Collaboration.Actors.Find(id) is { Kind: ActorKind.LocalBranch } branch
        && !(branch.Contacts ?? []).Any(role => role.IsMainEntrance == true);

    private static List<ActorId> BranchesOf(Forum forum, ReviewScope scope) =>
        scope.Circles.Contain(forum)
            ?
            [
                .. (scope.Circles.MembersOf(forum) ?? [])
                    .Where(member => member.Kind == ActorKind.LocalBranch)
                    .Select(member => member.Id),
            ]
            : [];

    private static IEnumerable<ActorId> LeftOut(Contact contact, List<ActorId> branches) =>
        contact.Informed is { } informed ? branches.Where(id => id != contact.ToActor && !informed.Contains(id)) : [];

    private static ValueList<string> Paths(IEnumerable<ActorId> actors) =>
        [.. actors.Distinct().Order().Take(MostNamed).Select(id => $"actors/{id}")];
}
