using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Actors;

/// <summary>To whom an actor refers.</summary>
[DanishTerm("reference")]
public sealed record Reference
{
    /// <summary>The political committee it refers to; null where none is stated.</summary>
    public ActorId? Political
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The part of the administration it refers to; null where none is stated.</summary>
    public ActorId? Administrative
    {
        get;
        init => field = Identifier.Given(value);
    }
}
