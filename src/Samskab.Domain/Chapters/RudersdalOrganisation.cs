using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How Rudersdal organises its work with volunteering, in the order of the slides.</summary>
public static class RudersdalOrganisation
{
    private const string Needed = "Der er behov for:";

    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("rudersdal");

    /// <summary>Volunteers and municipal employees write the guide to volunteering together.</summary>
    public static Rule WriteGuideTogether { get; } =
        new(
            new("rudersdal/write-guide-together"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Rudersdal.Cite("R-RU-13", "Frivillige og kommunale medarbejdere deltog i udarbejdelsesprocessen.")
        );

    /// <summary>The policy and the network of volunteering are kept alive.</summary>
    public static Rule KeepPolicyAndNetworkAlive { get; } =
        new(
            new("rudersdal/keep-policy-and-network-alive"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Rudersdal.Cite(
                "R-RU-16",
                "At styrke den tværgående indsats og samarbejdet på tværs for at få frivillighedspolitikken og frivillighedsnetværket til at leve."
            ) with
            {
                LeadIn = Needed,
            }
        );

    /// <summary>The formal organisation is visible.</summary>
    public static Rule VisibleOrganisation { get; } =
        new(
            new("rudersdal/visible-organisation"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Rudersdal.Cite(
                "R-RU-17",
                "En større synlighed og transparens i forhold til den formelle organisatoriske ramme – såvel internt som eksternt."
            ) with
            {
                LeadIn = Needed,
            }
        );

    /// <summary>Citizens can see how volunteering is supported, and where to get help.</summary>
    public static Rule TellCitizensHow { get; } =
        new(
            new("rudersdal/tell-citizens-how"),
            Force.Recommendation,
            Chapter,
            [Parties.Municipality],
            Rudersdal.Cite(
                "R-RU-18",
                "Bedre kommunikation, så det er tydeligere for borgerne, hvordan Rudersdal Kommune arbejder med, understøtter og faciliterer frivillighed og hvor de kan hente ”hjælp” til at blive eller organisere sig som frivillige."
            ) with
            {
                LeadIn = Needed,
            }
        );

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
