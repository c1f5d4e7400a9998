using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Guidance;
using Samskab.Verdicts;
using static Samskab.Guidance.ForumFacts;
using static Samskab.TestKit.FavourableEffort;

namespace Samskab.Domain.Tests.Guidance;

public sealed class FormsOfCollaborationTests
{
    [Fact]
    public void TV_20_Where_steering_is_needed_a_coordination_forum_is_advised()
    {
        var advice = Advised(Needs(SteeringNeeded)).ShouldHaveSingleItem();

        advice.Kind.ShouldBe(ForumKind.CoordinationForum);
        advice.Rule.ShouldBe(CollaborationStructure.EqualCoordinationForum.Id);
        advice.Composition.ShouldContain(CollaborationStructure.ChooseCoordinator.Id);
    }

    [Fact]
    public void TV_21_Where_dialogue_and_acquaintance_are_needed_a_network_group_is_advised()
    {
        var advice = Advised(Needs(MoreDialogueNeeded)).ShouldHaveSingleItem();

        advice.Kind.ShouldBe(ForumKind.NetworkGroup);
        advice.Composition.ShouldBe([CollaborationTypes.BroadNetwork.Id]);
    }

    [Fact]
    public void TV_22_Where_the_parties_develop_together_working_groups_are_advised()
    {
        var advice = Advised(Needs(JointDevelopmentNeeded)).ShouldHaveSingleItem();

        advice.Kind.ShouldBe(ForumKind.WorkingGroup);
        advice.Rule.ShouldBe(CollaborationStructure.WorkingGroups.Id);
    }

    [Fact]
    public void TV_23_All_three_types_can_be_advised_together() =>
        Advised(Needs([.. All]))
            .Select(advice => advice.Kind)
            .ShouldBe([ForumKind.CoordinationForum, ForumKind.NetworkGroup, ForumKind.WorkingGroup]);

    [Fact]
    public void What_nobody_has_answered_is_to_be_clarified() =>
        FormsOfCollaboration
            .For([], Day)
            .Select(advice => (advice.IsAdvised, advice.Missing.Count))
            .ShouldBe([(Answer.Unknown, 1), (Answer.Unknown, 1), (Answer.Unknown, 1), (Answer.No, 0)]);

    [Fact]
    public void Co_creation_takes_place_in_working_groups() =>
        Advised(Needs(), Assess(Statements)).ShouldHaveSingleItem().Kind.ShouldBe(ForumKind.WorkingGroup);

    [Fact]
    public void Where_co_creation_is_open_working_groups_are_and_so_is_what_it_turns_on()
    {
        var verdict = Assess(Without(CoCreationFacts.Openness));

        var working = FormsOfCollaboration.For(Needs(), Day, verdict).Single(one => one.Kind == ForumKind.WorkingGroup);

        working.IsAdvised.ShouldBe(Answer.Unknown);
        working.Missing.ShouldBe([CoCreationFacts.Openness.Key]);
    }

    [Theory]
    [InlineData("newThinkingNeeded", true)]
    [InlineData("establishedActivity", true)]
    [InlineData("needAndSolutionIdentified", true)]
    [InlineData("openness", false)]
    [InlineData("equalCollaboration", false)]
    public void Where_nothing_new_is_to_be_thought_the_forum_that_is_there_is_used(string fact, bool isAdvised)
    {
        var verdict = Assess(But(Unfavourable(CoCreationFacts.All.Single(one => one.Key.Value == fact))));

        var advised = Advised(Needs(), verdict);

        advised
            .Any(one => one.Kind is null && one.Rule == CoCreationInPractice.ExchangeInformation.Id)
            .ShouldBe(isAdvised);
        advised.Count.ShouldBe(isAdvised ? 1 : 0);
    }

    private static List<ForumAdvice> Advised(IEnumerable<Statement> statements, Verdict? verdict = null) =>
        [.. FormsOfCollaboration.For(statements, Day, verdict).Where(advice => advice.IsAdvised == Answer.Yes)];

    private static IEnumerable<Statement> Needs(params Fact[] needed) =>
        All.Select(fact => needed.Contains(fact) ? fact.Yes() : fact.No());
}
