using Samskab.Hierarchies;
using Samskab.Values;

namespace Samskab.Areas;

/// <summary>A place in which people live and offers stand: a municipality, a parish, a part of a town.</summary>
public sealed record Area : INode<AreaId>
{
    /// <summary>The greatest length of a name, in characters.</summary>
    public const int MaxNameLength = NounName.MaxLength;

    /// <summary>The id, supplied by the host.</summary>
    public required AreaId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The name that people use, at most 200 characters.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public required string Name
    {
        get;
        init => field = NounName.Given(value, "An area");
    }

    /// <summary>What kind of area it is.</summary>
    public required AreaKind Kind { get; init; }

    /// <summary>The areas that it lies directly in, several where it lies in several; empty for a root.</summary>
    public ValueList<AreaId> Parents
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Its code in the official registers; null where it has none or it is not stated.</summary>
    public AreaCode? Code
    {
        get;
        init => field = Identifier.Given(value);
    }
}
