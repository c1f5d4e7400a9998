using System.Diagnostics;

namespace Samskab.Uptake;

/// <summary>What became of a piece of advice: it was taken up, done, or set aside.</summary>
public abstract record StepState
{
    private StepState() { }

    /// <summary>It was begun and is not done.</summary>
    public sealed record TakenUp : StepState;

    /// <summary>It was done.</summary>
    public sealed record Done : StepState;

    /// <summary>It was decided to leave it.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record SetAside(SetAsideReason Reason) : StepState;

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="takenUp">Where it was begun.</param>
    /// <param name="done">Where it was done.</param>
    /// <param name="setAside">Where it was left.</param>
    public T Match<T>(Func<TakenUp, T> takenUp, Func<Done, T> done, Func<SetAside, T> setAside)
    {
        ArgumentNullException.ThrowIfNull(takenUp);
        ArgumentNullException.ThrowIfNull(done);
        ArgumentNullException.ThrowIfNull(setAside);
        return this switch
        {
            TakenUp its => takenUp(its),
            Done its => done(its),
            SetAside its => setAside(its),
            _ => throw new UnreachableException(),
        };
    }
}
