using Samskab.Actors;
using Samskab.Values;

namespace Samskab.Agreements;

/// <summary>What one party of an agreement promises.</summary>
public sealed record Commitment
{
    /// <summary>The party.</summary>
    public required ActorId By
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What it promises.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public required string Text
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }
}
