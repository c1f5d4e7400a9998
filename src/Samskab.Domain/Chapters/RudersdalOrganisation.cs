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
}
