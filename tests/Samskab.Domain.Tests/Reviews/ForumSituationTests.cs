using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Guidance;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class ForumSituationTests
{
    [Fact]
    public void What_is_not_as_advised_in_a_forum_is_advised_with_the_finding_as_its_reason()
    {
        var rule = CollaborationStructure.EqualCoordinationForum;

        Told(Forum(ForumKind.CoordinationForum, Seats(9, 1)), rule.Id)
            .Why.ShouldContain(new AdviceReason.OfFinding(rule.Id));
        Told(Forum(ForumKind.CoordinationForum, Seats(5, 5)), rule.Id)
            .Why.ShouldBe([new AdviceReason.OfForum(ForumKind.CoordinationForum)]);
    }

    [Fact]
    public void What_is_found_of_another_forum_is_left_aside()
    {
        var other = Forum(ForumKind.CoordinationForum, Seats(9, 1)) with { Id = new("other") };

        Of(Forum(ForumKind.CoordinationForum, Seats(5, 5)), other)
            .Findings.ShouldAllBe(finding => finding.Subject == "forums/krs");
    }

    [Theory]
    [InlineData(ForumKind.CoordinationForum, "collaboration-types/deciding-forum")]
    [InlineData(ForumKind.NetworkGroup, "dialogue/theme-and-fixed-items")]
    [InlineData(ForumKind.WorkingGroup, "joint-efforts/close-when-solved")]
    [InlineData(ForumKind.MunicipalCircle, "municipal-circle/balance-of-branches")]
    public void Each_kind_of_forum_is_told_what_is_said_of_it(ForumKind kind, string rule)
    {
        Told(Forum(kind), new(rule)).Why.ShouldContain(new AdviceReason.OfForum(kind));
        Advice.For(Of(Forum(ForumKind.SteeringGroup))).ShouldAllBe(item => item.Rule.Id != new RuleId(rule));
    }

    [Fact]
    public void A_forum_that_is_yet_to_come_is_told_how_to_begin()
    {
        var yet = Forum(ForumKind.Other) with { Established = Day.PlusDays(1) };
        var there = yet with { Established = Day };
        var begin = GettingStarted.InviteToMeeting;

        Of(yet).Phase.ShouldBe(Phase.Idea);
        Advice.For(Of(yet)).ShouldContain(item => item.Rule == begin);
        Of(there).Phase.ShouldBe(Phase.Practice);
        Advice.For(Of(there)).ShouldNotContain(item => item.Rule == begin);
    }

    [Fact]
    public void Chapters_are_counted_in_the_order_of_the_sources_and_add_up_to_all_findings()
    {
        var review = ReviewOf(Base with { Forums = [Forum(ForumKind.CoordinationForum, Seats(9, 1))] });
        var counts = review.ByChapter();

        counts.Sum(count => count.No).ShouldBe(review.Count(Answer.No));
        counts.Sum(count => count.Yes).ShouldBe(review.Count(Answer.Yes));
        counts.Sum(count => count.Unknown).ShouldBe(review.Count(Answer.Unknown));
        counts
            .Select(count => count.Chapter)
            .ShouldBe([
                CoCreationInPractice.Chapter,
                CollaborationTypes.Chapter,
                GettingStarted.Chapter,
                CollaborationStructure.Chapter,
                InformationAndDialogue.Chapter,
            ]);
        review.Count(Answer.No).ShouldBeGreaterThan(0);
    }

    private static AdviceItem Told(Forum forum, RuleId rule) =>
        Advice.For(Of(forum)).First(item => item.Rule.Id == rule);

    private static AdviceSituation Of(Forum forum, params ValueList<Forum> others)
    {
        var parts = Base with { Forums = [forum, .. others] };
        return ForumSituation.Of(Collaboration.Create(parts).Value, forum, ReviewOf(parts));
    }

    private static CollaborationReview ReviewOf(CollaborationParts parts) =>
        CollaborationReview.Of(Collaboration.Create(parts).Value, Day);
}
