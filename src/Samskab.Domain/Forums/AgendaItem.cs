using Samskab.Actors;
using Samskab.Hierarchies;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>An item of the agenda of a meeting.</summary>
[DanishTerm("punkt på dagsordenen")]
public sealed record AgendaItem
{
    /// <summary>What it is. Default: any other item.</summary>
    public AgendaItemKind Kind { get; init; }

    /// <summary>What it is called; null where that is not stated. At most 200 characters.</summary>
    /// <exception cref="ArgumentException">The title is empty or too long.</exception>
    public string? Title
    {
        get;
        init => field = value is null ? null : NounName.Given(value, "An agenda item");
    }

    /// <summary>The sides it is relevant to; null where that is not stated.</summary>
    public ValueList<Side>? RelevantTo { get; init; }
}
