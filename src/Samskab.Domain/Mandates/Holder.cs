using System.Diagnostics;
using Samskab.Actors;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Mandates;

/// <summary>Who holds or gives a mandate: an actor, a forum, or whoever has a role in a forum.</summary>
public abstract record Holder
{
    private Holder() { }

    /// <summary>An actor.</summary>
    public sealed record OfActor : Holder
    {
        /// <summary>An actor as holder.</summary>
        /// <param name="actor">The actor.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfActor(ActorId actor) => Actor = Identifier.Given(actor);

        /// <summary>The actor.</summary>
        public ActorId Actor { get; }
    }

    /// <summary>A forum as a whole.</summary>
    public sealed record OfForum : Holder
    {
        /// <summary>A forum as holder.</summary>
        /// <param name="forum">The forum.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfForum(ForumId forum) => Forum = Identifier.Given(forum);

        /// <summary>The forum.</summary>
        public ForumId Forum { get; }
    }

    /// <summary>Whoever has a role in a forum.</summary>
    public sealed record OfRole : Holder
    {
        /// <summary>A role in a forum as holder.</summary>
        /// <param name="forum">The forum.</param>
        /// <param name="role">The role.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfRole(ForumId forum, SeatRole role) => (Forum, Role) = (Identifier.Given(forum), role);

        /// <summary>The forum.</summary>
        public ForumId Forum { get; }

        /// <summary>The role.</summary>
        public SeatRole Role { get; }
    }

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="actor">For an actor.</param>
    /// <param name="forum">For a forum.</param>
    /// <param name="role">For a role in a forum.</param>
    public T Match<T>(Func<OfActor, T> actor, Func<OfForum, T> forum, Func<OfRole, T> role)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(forum);
        ArgumentNullException.ThrowIfNull(role);
        return this switch
        {
            OfActor its => actor(its),
            OfForum its => forum(its),
            OfRole its => role(its),
            _ => throw new UnreachableException(),
        };
    }
}
