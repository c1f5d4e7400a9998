using Samskab.Themes;

namespace Samskab.Sample.Denmark;

/// <summary>A theme: what is offered under it, and whose need it is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its Danish name.</param>
/// <param name="Department">Which department of a municipality works with it.</param>
internal sealed record ThemeKind(string Id, string Name, Department Department)
{
    /// <summary>The theme it lies in; null where it holds others.</summary>
    public ThemeKind? Within { get; init; }

    /// <summary>How often it is offered beside the others.</summary>
    public int Weight { get; init; }

    /// <summary>How many percent of its groups are taken to need it: an assumption, no statistics.</summary>
    public int Percent { get; init; }

    /// <summary>The groups it is for, the one that needs it most first.</summary>
    public IReadOnlyList<GroupKind> Groups { get; init; } = [];

    /// <summary>What it is offered as, in Danish.</summary>
    public IReadOnlyList<string> Activities { get; init; } = [];

    /// <summary>Whether clubs of sport offer it.</summary>
    public bool IsSport { get; init; }

    /// <summary>The noun.</summary>
    public Theme Noun =>
        new()
        {
            Id = new(Id),
            Name = Name,
            Parents = Within is null ? [] : [new(Within.Id)],
        };
}
