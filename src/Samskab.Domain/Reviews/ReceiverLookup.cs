using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Hierarchies;
using Samskab.Themes;

namespace Samskab.Reviews;

/// <summary>Who receives what, as the actors of a collaboration state it.</summary>
internal sealed class ReceiverLookup
{
    private readonly ILookup<ThemeId, ActorId> named;
    private readonly Hierarchy<Theme, ThemeId> themes;

    public ReceiverLookup(Collaboration collaboration)
    {
        themes = collaboration.Themes;
        named = (
            from actor in collaboration.Actors
            from theme in actor.Receives ?? []
            select (Theme: theme, Actor: actor.Id)
        ).ToLookup(one => one.Theme, one => one.Actor);
        AreStated = collaboration.Actors.All(actor => actor.Receives is not null);
    }

    /// <summary>Whether every actor states what it receives.</summary>
    public bool AreStated { get; }

    /// <summary>Whether somebody names a theme as what it receives.</summary>
    public bool Know(ThemeId theme) => named.Contains(theme);

    /// <summary>Who receives a theme, by id: whoever receives the whole receives its parts.</summary>
    public IReadOnlyList<ActorId> Of(ThemeId theme) =>
        [.. themes.Ancestors(theme).SelectMany(around => named[around.Id]).Distinct().Order()];
}
