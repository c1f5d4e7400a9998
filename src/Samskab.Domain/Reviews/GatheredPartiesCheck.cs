using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Reception;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the three groups take part in a reception workshop: several departments, local volunteers, associations (p. 21).</summary>
/// <remarks>An actor counts in one group: a volunteer centre among the volunteers. One of no kind in particular may be of either.</remarks>
internal static class GatheredPartiesCheck
{
    public static Finding? Find(ReceptionTimeline timeline, ReviewScope scope)
    {
        var groups = Groups(timeline, scope);
        var answer = groups.Min(group => group.Answer);
        var rule = ReceptionWorkshop.GatherTheParties;
        var shown = groups.Where(group => group.Answer == answer && answer != Answer.Yes).Select(group => group.Term);
        return rule.Found(
                answer,
                WalkedTimeline.SubjectOf(timeline),
                answer == Answer.Yes ? [] : [new FindingValue.Terms("groups", [.. shown])]
            )
            .Lacking(Missing(timeline, groups));
    }

    private static List<Group> Groups(ReceptionTimeline timeline, ReviewScope scope)
    {
        var actors = timeline.Participants?.Select(id => scope.Collaboration.Actors.Find(id)!).ToList();
        return
        [
            new("departments", Departments(actors, scope), ReviewFacts.ActorDepartments),
            new("volunteers", Any(actors, AreVolunteers), ReviewFacts.ActorKinds),
            new("associations", Any(actors, IsAssociation), ReviewFacts.ActorKinds),
        ];
    }

    private static Answer Departments(List<Actor>? actors, ReviewScope scope)
    {
        var least = scope.Thresholds.MinDepartments;
        var found = (actors ?? [])
            .Where(actor => actor.Side == Side.Municipality)
            .Select(actor => Breadth.OfDepartment(actor, scope.Collaboration))
            .ToList();
        var sure = found.Select(one => one.Key).OfType<string>().Distinct().Count();
        return Judging.AtLeast(sure, actors is null || found.Exists(one => one.IsOpen) ? least : 0, least);
    }

    private static Answer Any(List<Actor>? actors, Func<ActorKind, bool> isMeant) =>
        actors is null ? Answer.Unknown
        : actors.Exists(actor => isMeant(actor.Kind)) ? Answer.Yes
        : actors.Exists(actor => actor.Kind == ActorKind.OtherInCivilSociety) ? Answer.Unknown
        : Answer.No;

    private static bool AreVolunteers(ActorKind kind) =>
        kind is ActorKind.SelfOrganisedVolunteers or ActorKind.CitizensGroup or ActorKind.VolunteerCentre;

    private static bool IsAssociation(ActorKind kind) =>
        kind is ActorKind.Association or ActorKind.LocalBranch or ActorKind.SportsClub;

    private static IEnumerable<Fact> Missing(ReceptionTimeline timeline, List<Group> groups) =>
        timeline.Participants is null
            ? [ReviewFacts.WorkshopParticipants]
            : groups.Where(group => group.Answer == Answer.Unknown).Select(group => group.Fact);

    /// <summary>One of those who are to be gathered, and what would tell where it is not known.</summary>
    private sealed record Group(string Term, Answer Answer, Fact Fact);
}
