using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How to read the handbook (Handbook, p. 6-7).</summary>
public static class ReadingGuide
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("reading-guide");

    /// <summary>Some advice recurs, since the themes overlap.</summary>
    public static Rule ThemesOverlap { get; } =
        new(
            new("reading-guide/themes-overlap"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-PRJ-23",
                7,
                "Visse informationer vil gå igen, da grænserne mellem temaer har naturlige overlap."
            )
        );
}
