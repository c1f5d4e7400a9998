using NodaTime;
using Samskab.Actors;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Sample;

/// <summary>What a review is asked for.</summary>
/// <param name="File">The document.</param>
internal sealed record ReviewOptions(string File)
{
    /// <summary>The parties whom findings may be asked for, by the letters that the sources' catalogue calls them.</summary>
    internal static IReadOnlyDictionary<string, ValueList<Party>> Audiences { get; } =
        new OrderedDictionary<string, ValueList<Party>>
        {
            ["K"] = [Parties.Municipality],
            ["C"] = [Parties.CivilSociety],
            ["L"] = [Parties.Management],
            ["both"] = Parties.BothSides,
        };

    /// <summary>The day; null for that of the document.</summary>
    internal LocalDate? On { get; init; }

    /// <summary>The day to compare with; null for that of the earlier document.</summary>
    internal LocalDate? Since { get; init; }

    /// <summary>The document to compare with; null for the same one.</summary>
    internal string? Earlier { get; init; }

    /// <summary>The numbers that it goes by; null for the defaults.</summary>
    internal Thresholds? Thresholds { get; init; }

    /// <summary>The parties that the findings must address.</summary>
    internal ValueList<Party> For { get; init; }
}
