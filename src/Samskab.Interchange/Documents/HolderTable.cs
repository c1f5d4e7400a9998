using Samskab.Actors;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a holder: an actor, a forum, or a role in a forum.</summary>
internal static class HolderTable
{
    public static ObjectShape<Holder> Shape { get; } =
        new("holder", "Who holds a mandate: an actor, a forum, or those with a role in a forum.", OfActor(), OfForum())
        {
            IsStrict = true,
        };

    private static Case<Holder> OfActor()
    {
        var members = new Members<Holder.OfActor>();
        var actor = members.Required("actor", new IdShape<ActorId>(), its => its.Actor, "The actor.");
        return members.Make(read => new(read.Of(actor))).As<Holder>(its => its, its => its as Holder.OfActor);
    }

    private static Case<Holder> OfForum()
    {
        var members = new Members<Seats>();
        var forum = members.Required("forum", new IdShape<ForumId>(), its => its.Forum, "The forum.");
        var role = members.Decisive(
            "role",
            EnumShape.Of<SeatRole>(),
            its => its.Role,
            "The role in the forum; absent where the forum as a whole holds it."
        );
        return members.Make(read => new(read.Of(forum), read.Of(role))).As(its => its.Holder, Seats.Of);
    }

    private sealed record Seats(ForumId Forum, SeatRole? Role)
    {
        public Holder Holder => Role is { } role ? new Holder.OfRole(Forum, role) : new Holder.OfForum(Forum);

        public static Seats? Of(Holder holder) =>
            holder.Match<Seats?>(_ => null, its => new(its.Forum, null), its => new(its.Forum, its.Role));
    }
}
