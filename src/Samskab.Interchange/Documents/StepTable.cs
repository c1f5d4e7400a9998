using Samskab.Forums;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Shapes;
using Samskab.Uptake;

namespace Samskab.Documents;

/// <summary>The members of a step that was taken.</summary>
internal static class StepTable
{
    private static readonly CodeShape<RuleId> RuleShape = new(
        "^(?=.{3,128}$)[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"
    );

    public static ObjectShape<StepTaken> Shape { get; } = Table();

    private static ObjectShape<StepTaken> Table()
    {
        var members = new Members<StepTaken>();
        var id = members.Id(its => its.Id);
        var rule = members.Required("rule", RuleShape, its => its.Rule, "The rule that advises it.");
        var state = members.Required("state", StepStateTable.Shape, its => its.State, "What became of it.");
        var byMember = members.Scope("by", its => its.By, "The actors that did it.");
        var participants = members.Decisive(
            "participants",
            Lists.Whole(CommonMembers.ParticipantShape),
            its => its.Participants,
            "The individuals that did it, as tokens that only the host understands."
        );
        var onMember = members.Decisive("on", BoundTable.Shape, its => its.On, "The day it came to that.");
        var forum = members.Decisive("forum", new IdShape<ForumId>(), its => its.Forum, "The forum it is of.");
        var initiative = members.Decisive(
            "initiative",
            new IdShape<InitiativeId>(),
            its => its.Initiative,
            "The initiative it is of."
        );
        var evidence = members.List(
            "evidence",
            StepEvidenceTable.Shape,
            its => its.Evidence,
            "What shows that it was taken."
        );
        var basis = members.Basis(its => its.Basis);
        var describedIn = members.DescribedIn(its => its.DescribedIn);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Rule = read.Of(rule),
                State = read.Of(state)!,
                By = read.Of(byMember),
                Participants = read.Of(participants),
                On = read.Of(onMember),
                Forum = read.Of(forum),
                Initiative = read.Of(initiative),
                Evidence = read.Of(evidence),
                Basis = basis(read),
                DescribedIn = read.Of(describedIn),
            }
        );
        return new("step", "What was made of one piece of advice, by whom and when.", table) { IsStrict = true };
    }
}
