using Samskab.Actors;
using Samskab.Collaborations;

namespace Samskab.Reviews;

/// <summary>What an actor counts as where breadth is asked for: one thing, nothing, or any number of things where that is not stated.</summary>
internal readonly record struct Breadth(string? Key, bool IsOpen)
{
    private static readonly Breadth Nothing = new(null, IsOpen: false);
    private static readonly Breadth Open = new(null, IsOpen: true);

    /// <summary>A kind of actor in civil society; one of no kind in particular may gather several.</summary>
    public static Breadth OfKind(Actor actor, Collaboration collaboration) =>
        actor.Kind == ActorKind.OtherInCivilSociety ? Open : Of(actor.Kind.ToString());

    /// <summary>A department; a municipality, or a unit of which the department is not stated, may gather several.</summary>
    public static Breadth OfDepartment(Actor actor, Collaboration collaboration) =>
        actor.Kind is ActorKind.Management or ActorKind.PoliticalCommittee ? Nothing
        : Upwards(actor, collaboration).FirstOrDefault(one => one.Kind == ActorKind.Department) is { } department
            ? Of(department.Id.Value)
        : Open;

    /// <summary>An association; its branches are one with it.</summary>
    public static Breadth OfAssociation(Actor actor, Collaboration collaboration) =>
        actor.Kind == ActorKind.OtherInCivilSociety ? Open
        : IsAssociation(actor) ? Of(Upwards(actor, collaboration).TakeWhile(IsAssociation).Last().Id.Value)
        : Nothing;

    private static Breadth Of(string key) => new(key, IsOpen: false);

    private static bool IsAssociation(Actor actor) =>
        actor.Kind
            is ActorKind.Association
                or ActorKind.VolunteerCentre
                or ActorKind.LocalBranch
                or ActorKind.SportsClub;

    // What an actor is part of never leads back to it: such actors are left out of a collaboration.
    private static IEnumerable<Actor> Upwards(Actor actor, Collaboration collaboration)
    {
        for (var one = actor; one is not null; one = one.PartOf is { } id ? collaboration.Actors.Find(id) : null)
        {
            yield return one;
        }
    }
}
