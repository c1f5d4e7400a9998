using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the chair of a circle is told of what its branches are told (Red Cross).</summary>
/// <remarks>The chair is told where information went to the circle, or reached the actor that the chair sits for. Nothing where no branch was told anything.</remarks>
internal static class CircleChairCheck
{
    public static Finding? Find(Forum forum, ReviewScope scope)
    {
        var told = ToldBranches(forum, scope);
        if (told.Count == 0)
        {
            return null;
        }
        var chairs = ChairsOf(forum, scope);
        var answers = told.Select(contact => IsTold(contact, forum, chairs)).ToList();
        return MunicipalCircles
            .InformCircleChairs.Found(
                answers.Min(),
                $"forums/{forum.Id}",
                new FindingValue.Count("contacts", answers.Count(answer => answer == Answer.No))
            )
            .Lacking(Missing(told, chairs));
    }

    private static List<Contact> ToldBranches(Forum forum, ReviewScope scope) =>
        scope.Circles.Contain(forum)
            ?
            [
                .. (scope.Circles.MembersOf(forum) ?? [])
                    .Where(member => member.Kind == ActorKind.LocalBranch)
                    .SelectMany(branch => scope.Contacts.InformationTo(branch.Id))
                    .DistinctBy(contact => contact.Id),
            ]
            : [];

    private static List<HeldSeat> ChairsOf(Forum forum, ReviewScope scope) =>
        [.. (scope.SeatsOf(forum) ?? []).Where(held => held.Seat.Role == SeatRole.Chair)];

    private static Answer IsTold(Contact contact, Forum forum, List<HeldSeat> chairs) =>
        contact.ToForum == forum.Id || chairs.Exists(chair => Reached(contact, chair)) ? Answer.Yes
        : AreKnown(chairs) && contact.Informed is not null ? Answer.No
        : Answer.Unknown;

    private static bool Reached(Contact contact, HeldSeat chair) =>
        chair is { IsHeld: Answer.Yes, Seat.Actor: { } actor } && contact.Reached.Contains(actor);

    private static bool AreKnown(List<HeldSeat> chairs) =>
        chairs.Count > 0 && chairs.TrueForAll(chair => chair is { IsHeld: Answer.Yes, Seat.Actor: not null });

    private static IEnumerable<Fact> Missing(List<Contact> told, List<HeldSeat> chairs) =>
        [
            .. AreKnown(chairs)
                ? Array.Empty<Fact>()
                : [chairs.Count == 0 ? ReviewFacts.Seats : ReviewFacts.SeatActors],
            .. told.Exists(contact => contact.Informed is null) ? [ReviewFacts.ContactInformed] : Array.Empty<Fact>(),
        ];
}
