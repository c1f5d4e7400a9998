using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you keep overview and coordinate? (Handbook, p. 20-21), in the order of the pages.</summary>
public static class OverviewAndCoordination
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("overview");

    /// <summary>There is a continuous need to know which efforts exist.</summary>
    public static Rule KeepOneAnotherInformed { get; } =
        new(
            new("overview/keep-one-another-informed"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-OV-15",
                21,
                "Der er et løbende behov hos de forskellige aktører for at vide hvilke indsatser og aktiviteter, der findes."
            )
        );

    /// <summary>Mapping shows which offers are missing.</summary>
    public static Rule MappingShowsGaps { get; } =
        new(
            new("overview/mapping-shows-gaps"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-OV-17",
                21,
                "Igennem afdækning og overblik kan I blive opmærksomme på, om der mangler specifikke tilbud til målgruppen"
            )
        );
}
