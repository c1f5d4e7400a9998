using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How Rudersdal organises its work with volunteering, in the order of the slides.</summary>
public static class RudersdalOrganisation
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("rudersdal");

    /// <summary>The steering group has one chair.</summary>
    public static Rule SteeringGroupChair { get; } =
        new(
            new("rudersdal/steering-group-chair"),
            Force.Principle,
            Chapter,
            [Parties.Management],
            Rudersdal.Cite("R-RU-21d", "Områdechefen for Kulturområdet (formand/koordinatoransvarlig)")
        );

    /// <summary>There is one main entrance to the municipality.</summary>
    public static Rule OneMainEntrance { get; } =
        new(
            new("rudersdal/one-main-entrance"),
            Force.Principle,
            Chapter,
            [Parties.Municipality],
            Rudersdal.Cite("R-RU-26", "Kulturområdet – én (hoved)indgang til frivillighed")
        );

    /// <summary>Employees are trained in leading processes of co-creation.</summary>
    public static Rule TrainInLeadingCoCreation { get; } =
        new(
            new("rudersdal/train-in-leading-co-creation"),
            Force.Recommendation,
            Chapter,
            [Parties.Management],
            Rudersdal.Cite(
                "R-RU-36",
                "Diplommodul i Ledelse i samskabelsesprocesser (DTU) – et led i at implementere Borgerdialogpolitikken."
            ),
            Rudersdal.Cite(
                "R-RU-37",
                "Kompetenceudvikling af medarbejdere i at lede samskabelsesprocesser med inddragelse af borgere, frivillige og fagprofessionelle."
            )
        );
}
