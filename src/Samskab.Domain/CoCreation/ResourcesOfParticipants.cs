using Samskab.Actors;
using Samskab.Facts;

namespace Samskab.CoCreation;

/// <summary>Whether the actors that take part bring different resources from more than one sector (F02).</summary>
/// <remarks>
/// No where they are of one sector, or say that they bring one and the same. Where too little is said of what they bring it
/// is asked and not known.
/// </remarks>
internal static class ResourcesOfParticipants
{
    private const int Several = 2;

    public static IEnumerable<Statement> Of(InitiativeIn subject, CoCreationReadings readings)
    {
        if (subject.Initiative.Participants is not { } ids)
        {
            return [];
        }
        var participants = ids.Select(id => subject.Collaboration.Actors.Find(id)).OfType<Actor>().ToList();
        var statement = CoCreationFacts.CrossSectorResources.Is(
            AcrossSectors(participants, readings).And(Differ(participants)),
            [.. ids.Select(Evidence (id) => new Evidence.Part($"actors/{id}"))]
        );
        return [statement with { Readings = [readings.Of(CoCreationReadings.Sectors)] }];
    }

    private static Answer AcrossSectors(List<Actor> participants, CoCreationReadings readings)
    {
        var companiesApart = readings.Takes(CoCreationReadings.Sectors, "companies-apart");
        var sectors = participants
            .Select(actor => (actor.Side, IsApart: companiesApart && actor.Kind == ActorKind.Company))
            .Distinct();
        return sectors.Count() >= Several ? Answer.Yes : Answer.No;
    }

    private static Answer Differ(List<Actor> participants) =>
        participants.SelectMany(actor => actor.Competences ?? []).Distinct(StringComparer.Ordinal).Count() >= Several
            ? Answer.Yes
        : participants.All(actor => actor.Competences is not null) ? Answer.No
        : Answer.Unknown;
}
