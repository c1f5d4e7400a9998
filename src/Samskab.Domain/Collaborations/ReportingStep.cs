using System.Diagnostics;
using Samskab.Actors;
using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Collaborations;

/// <summary>One step upwards: a forum reports to another forum, or to an actor.</summary>
public abstract record ReportingStep
{
    private ReportingStep() { }

    /// <summary>A step to a forum.</summary>
    /// <param name="From">The forum that reports.</param>
    /// <param name="To">The forum it reports to.</param>
    /// <param name="Exists">Whether that one is there on the day; no where it is dissolved, or not yet established.</param>
    public sealed record ToForum(Forum From, Forum To, Answer Exists) : ReportingStep;

    /// <summary>A step to an actor, with which the way ends.</summary>
    /// <param name="From">The forum that reports.</param>
    /// <param name="To">The actor it reports to.</param>
    /// <param name="RefersTo">To whom that one refers on the day; null where that is not stated.</param>
    public sealed record ToActor(Forum From, Actor To, Reference? RefersTo) : ReportingStep;

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="toForum">For a step to a forum.</param>
    /// <param name="toActor">For a step to an actor.</param>
    public T Match<T>(Func<ToForum, T> toForum, Func<ToActor, T> toActor)
    {
        ArgumentNullException.ThrowIfNull(toForum);
        ArgumentNullException.ThrowIfNull(toActor);
        return this switch
        {
            ToForum its => toForum(its),
            ToActor its => toActor(its),
            _ => throw new UnreachableException(),
        };
    }
}
