using Samskab.Hierarchies;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Themes;

/// <summary>Something that can be decided, such as the use of a house or a budget.</summary>
public sealed record Matter : INode<MatterId>
{
    /// <summary>The greatest length of a name, in characters.</summary>
    public const int MaxNameLength = NounName.MaxLength;

    /// <summary>The id, supplied by the host.</summary>
    public required MatterId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The name that people use, at most 200 characters.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public required string Name
    {
        get;
        init => field = NounName.Given(value, "A matter");
    }

    /// <summary>The matters that it lies directly in, several where it lies in several; empty for a root.</summary>
    public ValueList<MatterId> Parents
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Whether it is for an authority alone to decide; null where it is not stated.</summary>
    [DanishTerm("myndighedsopgave")]
    public bool? IsAuthorityTask { get; init; }
}
