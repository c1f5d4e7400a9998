using Samskab.Forums;

namespace Samskab.Domain.Tests.Forums;

public sealed class TermsComparisonTests
{
    private static readonly TermsSection One = new TermsSection.Written("a b");
    private static readonly TermsSection Other = new TermsSection.Written("a c");
    private static readonly TermsSection Known = new TermsSection.KnownToExist();
    private static readonly TermsSection Absent = new TermsSection.Absent();

    [Fact]
    public void A_part_in_other_words_is_changed_and_white_space_changes_nothing()
    {
        Change(One, Other).ShouldBe(new TermsChange.Changed("a b", "a c"));
        Change(One, new TermsSection.Written(" a\n b")).ShouldBe(new TermsChange.Same(" a\n b"));
    }

    [Fact]
    public void A_part_that_was_missing_is_added_and_one_that_is_missing_is_removed()
    {
        Change(Absent, One).ShouldBe(new TermsChange.Added(One));
        Change(Absent, Known).ShouldBe(new TermsChange.Added(Known));
        Change(Known, Absent).ShouldBe(new TermsChange.Removed(Known));
        Change(Absent, Absent).ShouldBe(new TermsChange.StillMissing());
    }

    [Fact]
    public void Where_words_or_the_part_are_not_stated_it_cannot_be_told()
    {
        Change(Known, One).ShouldBe(new TermsChange.CannotTell(Known, One));
        Change(Known, Known).ShouldBe(new TermsChange.CannotTell(Known, Known));
        Change(null, One).ShouldBe(new TermsChange.CannotTell(null, One));
        Change(Absent, null).ShouldBe(new TermsChange.CannotTell(Absent, null));
        Change(null, null).ShouldBe(new TermsChange.CannotTell(null, null));
    }

    [Fact]
    public void The_five_parts_are_compared_each_with_its_own_in_the_order_of_the_source()
    {
        var comparison = TermsComparison.Between(
            new()
            {
                Version = "1",
                Purpose = One,
                MeetingFrequency = Absent,
            },
            new()
            {
                Version = "2",
                Purpose = One,
                MeetingFrequency = One,
            }
        );

        comparison.Parts.Select(one => one.Part).ShouldBe(TermsOfReference.Parts);
        comparison.Parts[0].Change.ShouldBe(new TermsChange.Same("a b"));
        comparison.Parts[4].Change.ShouldBe(new TermsChange.Added(One));
    }

    [Fact]
    public void The_relation_to_branches_is_compared_where_a_version_states_it()
    {
        var before = new TermsOfReference { Version = "1" };
        var after = before with { Version = "2", RelationToBranches = One };

        TermsComparison.Between(before, before).Parts.Count.ShouldBe(5);
        TermsComparison
            .Between(before, after)
            .Parts[^1]
            .ShouldBe(new(TermsPart.RelationToBranches, new TermsChange.CannotTell(null, One)));
        TermsComparison
            .Between(after, before with { RelationToBranches = Absent })
            .Parts[^1]
            .Change.ShouldBe(new TermsChange.Removed(One));
    }

    private static TermsChange Change(TermsSection? before, TermsSection? after) =>
        TermsComparison
            .Between(new() { Version = "1", Tasks = before }, new() { Version = "2", Tasks = after })
            .Parts[1]
            .Change;
}
