using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you secure the structure? (Handbook, p. 22-23), in the order of the pages.</summary>
public static class CollaborationStructure
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("structure");

    /// <summary>Set up a coordination forum with an equal split.</summary>
    public static Rule EqualCoordinationForum { get; } =
        new(
            new("structure/equal-coordination-forum"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-ST-12",
                23,
                "nedsæt et koordineringsforum med en ligelig fordeling af aktører fra civilsamfundet og kommunen"
            )
        );

    /// <summary>Give priority to management taking part.</summary>
    public static Rule ManagementInForum { get; } =
        new(
            new("structure/management-in-forum"),
            Force.ManagementRecommendation,
            Chapter,
            [Parties.Management],
            Handbook.Cite(
                "R-ST-20",
                23,
                "Prioritér ledelsesmæssig deltagelse der kan bidrage til beslutningskompetence i koordineringsforummet"
            )
        );
}
