using Samskab.Actors;
using Samskab.Collaborations;

namespace Samskab.Overlaps;

/// <summary>Who provides offers, and how any two of them stand to one another.</summary>
internal sealed class Providers
{
    private readonly Register<Actor, ActorId> actors;
    private readonly Dictionary<ActorId, int> numbers;
    private readonly int[] whole;
    private readonly Side[] sides;

    public Providers(Collaboration collaboration)
    {
        actors = collaboration.Actors;
        numbers = new(actors.Count);
        for (var number = 0; number < actors.Count; number++)
        {
            numbers.Add(actors[number].Id, number);
        }
        whole = [.. actors.Select(WholeOf)];
        sides = [.. actors.Select(actor => actor.Side)];
    }

    public int NumberOf(ActorId actor) =>
        numbers.TryGetValue(actor, out var number)
            ? number
            : throw new ArgumentException(
                $"\"{actor.Value}\" is no actor of the collaboration. Permitted: the id of one of its {actors.Count} actors.",
                nameof(actor)
            );

    /// <summary>How two providers stand to one another.</summary>
    public OverlapParties Between(int one, int other) =>
        one == other ? OverlapParties.OneActor
        : sides[one] != sides[other] ? OverlapParties.BothSides
        : sides[one] == Side.Municipality
            ? whole[one] == whole[other] ? OverlapParties.Departments
                : OverlapParties.Municipalities
        : whole[one] == whole[other] ? OverlapParties.OneActor
        : OverlapParties.Associations;

    // No actor is part of itself, however far up.
    private int WholeOf(Actor actor)
    {
        while (actor.PartOf is { } above)
        {
            actor = actors[numbers[above]];
        }
        return numbers[actor.Id];
    }
}
