using Samskab.Areas;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Offers about one theme that overlap, directly or by way of one another: «these seven language cafés».</summary>
/// <remarks>
/// Only overlaps that are certain tie offers together, and only of offers for areas no larger than a municipality: one that is
/// for the whole country would tie everything.
/// </remarks>
[DanishTerm("klynge")]
public sealed record OverlapCluster
{
    /// <summary>The theme.</summary>
    public required ThemeId Theme
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The smallest area in which all of them lie; null where there is none.</summary>
    public AreaId? Area
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The numbers of the first ten offers, ascending.</summary>
    public required ValueList<int> Offers { get; init; }

    /// <summary>How many offers there are.</summary>
    public required int Count { get; init; }

    /// <summary>How many overlaps there are between them.</summary>
    public required long Overlaps { get; init; }

    /// <summary>How grave these are in all.</summary>
    public required long Severity { get; init; }

    /// <summary>How many people they have room for.</summary>
    public required Headcount Room { get; init; }

    /// <summary>What the sources advise about any of the overlaps (p. 13 and 21); each rule once.</summary>
    public ValueList<RuleId> NextSteps
    {
        get;
        init => field = Identifier.Given(value);
    }
}
