using Samskab.Actors;
using Samskab.Authority;
using Samskab.Forums;
using Samskab.Mandates;

namespace Samskab.Decisions;

/// <summary>Whose decisions a mandate can bear on: an actor's, or those of a forum and all roles in it.</summary>
internal readonly record struct Concerned(ActorId? Actor, ForumId? Forum)
{
    public static Concerned Of(Holder holder) =>
        holder.Match<Concerned>(its => new(its.Actor, null), its => new(null, its.Forum), its => new(null, its.Forum));

    public static Concerned Of(MandateState state) => Of(state.Mandate.Holder);
}
