using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether there is exactly one main entrance: to a municipality, as in Rudersdal, and to a municipal circle.</summary>
/// <remarks>What nobody states to be an entrance is none beside one that is stated. Nothing of a municipality that states no contacts.</remarks>
internal static class OneEntranceCheck
{
    public static Finding? Find(Actor actor, ReviewScope scope)
    {
        if (actor.Kind != ActorKind.Municipality)
        {
            return null;
        }
        var units = scope.WholeOf(actor).ToList();
        return units.Exists(unit => unit.Contacts is { Count: > 0 })
            ? Judged(RudersdalOrganisation.OneMainEntrance, $"actors/{actor.Id}", units)
            : null;
    }

    public static Finding? Find(Forum forum, ReviewScope scope)
    {
        if (!scope.Circles.Contain(forum))
        {
            return null;
        }
        var rule = MunicipalCircles.OneEntrance;
        var subject = $"forums/{forum.Id}";
        return scope.Circles.MembersOf(forum) is { } members
            ? Judged(rule, subject, members)
            : rule.Found(Answer.Unknown, subject).Lacking(ReviewFacts.Seats);
    }

    private static Finding Judged(Rule rule, string subject, IReadOnlyList<Actor> actors)
    {
        var contacts = actors.SelectMany(actor => actor.Contacts ?? []).ToList();
        var entrances = contacts.Count(contact => contact.IsMainEntrance == true);
        var isOpen =
            actors.Any(actor => actor.Contacts is null) || contacts.Exists(contact => contact.IsMainEntrance is null);
        var answer =
            entrances == 1 ? Answer.Yes
            : entrances == 0 && isOpen ? Answer.Unknown
            : Answer.No;
        return rule.Found(answer, subject, new FindingValue.Count("entrances", entrances))
            .Lacking(ReviewFacts.MainEntrance);
    }
}
