using Samskab.Actors;
using Samskab.Forums;

namespace Samskab.Reviews;

/// <summary>The municipal circles that are or may be there on the day of a review, and who sits in them.</summary>
internal sealed class CircleLookup
{
    private readonly Dictionary<ForumId, List<Actor>?> members;
    private readonly HashSet<ActorId> seated;
    private readonly HashSet<ActorId> associations;

    public CircleLookup(ReviewScope scope)
    {
        members = scope
            .Collaboration.Forums.Where(forum => IsCircle(forum, scope))
            .ToDictionary(forum => forum.Id, forum => MembersOf(forum, scope));
        var known = members.Values.OfType<List<Actor>>().SelectMany(actors => actors).ToList();
        seated = [.. known.Select(actor => actor.Id)];
        associations = [.. seated, .. known.Select(actor => actor.PartOf).OfType<ActorId>()];
        HaveOpenSeats = members.ContainsValue(null);
    }

    /// <summary>Whether it is not stated of some circle who sits in it.</summary>
    public bool HaveOpenSeats { get; }

    /// <summary>Whether a forum is one of them.</summary>
    public bool Contain(Forum forum) => members.ContainsKey(forum.Id);

    /// <summary>The actors that sit in a circle, each once; null where they are not stated.</summary>
    public IReadOnlyList<Actor>? MembersOf(Forum circle) => members[circle.Id];

    /// <summary>Whether an actor sits in a circle.</summary>
    public bool HaveSeatFor(Actor actor) => seated.Contains(actor.Id);

    /// <summary>Whether a circle has the association that an actor is part of, or other branches of it.</summary>
    public bool HaveAssociationOf(Actor actor) => actor.PartOf is { } association && associations.Contains(association);

    private static bool IsCircle(Forum forum, ReviewScope scope) =>
        forum.Kind == ForumKind.MunicipalCircle && HeldSeat.IsThere(forum, scope.On);

    private static List<Actor>? MembersOf(Forum forum, ReviewScope scope) =>
        scope.SeatsOf(forum) is { } seats
            ?
            [
                .. seats
                    .Select(held => held.Seat.Actor)
                    .OfType<ActorId>()
                    .Distinct()
                    .Select(id => scope.Collaboration.Actors.Find(id))
                    .OfType<Actor>(),
            ]
            : null;
}
