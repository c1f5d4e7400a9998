using Samskab.Areas;
using Samskab.Offers;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Offers about one theme that overlap, directly or by way of one another: «these seven language cafés».</summary>
/// <remarks>
/// Only overlaps that are certain tie offers together, and only of offers for areas no larger than a municipality: one that is
/// for the whole country would tie everything.
/// </remarks>
/// <param name="Theme">The theme.</param>
/// <param name="Area">The smallest area in which all of them lie; null where there is none.</param>
/// <param name="Offers">The numbers of the first ten offers, ascending.</param>
/// <param name="Count">How many offers there are.</param>
/// <param name="Overlaps">How many overlaps there are between them.</param>
/// <param name="Severity">How grave these are in all.</param>
/// <param name="Room">How many people they have room for.</param>
[DanishTerm("klynge")]
public sealed record OverlapCluster(
    ThemeId Theme,
    AreaId? Area,
    ValueList<int> Offers,
    int Count,
    long Overlaps,
    long Severity,
    Headcount Room
);
