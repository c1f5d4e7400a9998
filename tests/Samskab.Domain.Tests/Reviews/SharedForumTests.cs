using Samskab.Agreements;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Reviews;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class SharedForumTests
{
    private static readonly Forum Shared = Forum(
        ForumKind.WorkingGroup,
        Sitting("jobcenter"),
        Sitting("roede-kors"),
        Sitting("venligbo")
    );

    [Fact]
    public void An_agreement_between_parties_of_both_sides_shows_what_a_forum_has_agreed()
    {
        Expectations(Shared, Aligned("jobcenter", "roede-kors")).ShouldBe(Answer.Yes);
        GroundRules(Shared, Set("jobcenter", "venligbo")).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Where_neither_is_on_record_it_is_asked_for_and_nobody_is_accused()
    {
        var expectations = The(With(Shared), CoCreationInPractice.AlignRoles);
        var groundRules = The(With(Shared), InformationAndDialogue.SetGroundRules);

        expectations.Answer.ShouldBe(Answer.Unknown);
        expectations.Subject.ShouldBe("forums/krs");
        expectations.Missing.ShouldBe([JointEffortFacts.ExpectationsAligned.Key]);
        groundRules.Missing.ShouldBe([JointEffortFacts.GroundRulesSet.Key]);
    }

    [Fact]
    public void What_is_stated_to_be_missing_is_told_unless_an_agreement_shows_it()
    {
        var lacking = Shared with { AreExpectationsAligned = false, AreGroundRulesSet = false };

        Expectations(lacking).ShouldBe(Answer.No);
        GroundRules(lacking).ShouldBe(Answer.No);
        Expectations(lacking, Aligned("jobcenter", "roede-kors")).ShouldBe(Answer.Yes);
        Expectations(Shared with { AreExpectationsAligned = true }).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Parties_of_one_side_or_outside_the_forum_or_of_a_later_day_show_nothing()
    {
        ValueList<ExpectationAlignment> others =
        [
            Aligned("roede-kors", "venligbo"),
            Aligned("kultur", "roede-kors"),
            Aligned("jobcenter", "roede-kors") with
            {
                Agreed = Day.PlusDays(1),
            },
        ];
        foreach (var alignment in others)
        {
            Expectations(Shared, alignment).ShouldBe(Answer.Unknown);
        }
    }

    [Fact]
    public void A_seat_that_is_not_or_may_not_be_held_shows_nothing()
    {
        ValueList<DateSpan> spans = [new(null, Day.PlusDays(-1)), new(new DateBound(Day, Day.PlusDays(1)), null)];
        foreach (var span in spans)
        {
            var seat = Sitting("roede-kors") with { During = span };

            Expectations(Forum(ForumKind.WorkingGroup, Sitting("jobcenter"), seat), Aligned("jobcenter", "roede-kors"))
                .ShouldBe(Answer.Unknown);
        }
    }

    [Fact]
    public void A_forum_of_one_side_is_not_asked()
    {
        var parts = With(Shared with { Kind = ForumKind.SteeringGroup });

        Findings(parts, CoCreationInPractice.AlignRoles).ShouldBeEmpty();
        Findings(parts, InformationAndDialogue.SetGroundRules).ShouldBeEmpty();
    }

    private static Answer Expectations(Forum forum, params ValueList<ExpectationAlignment> alignments) =>
        The(With(forum) with { Expectations = alignments }, CoCreationInPractice.AlignRoles).Answer;

    private static Answer GroundRules(Forum forum, params ValueList<GroundRules> rules) =>
        The(With(forum) with { GroundRules = rules }, InformationAndDialogue.SetGroundRules).Answer;

    private static CollaborationParts With(Forum forum) => Base with { Forums = [forum] };

    private static ExpectationAlignment Aligned(string one, string other) =>
        new() { Id = new("f"), Parties = [new(one), new(other)] };

    private static GroundRules Set(string one, string other) =>
        new() { Id = new("s"), Parties = [new(one), new(other)] };
}
