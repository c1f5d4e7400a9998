using Samskab.Calendars;
using Samskab.Decisions;
using Samskab.Facts;
using Samskab.Mandates;
using static Samskab.Domain.Tests.Decisions.Grants;

namespace Samskab.Domain.Tests.Decisions;

public sealed class DecisionReviewTests
{
    private static readonly Decision Unnamed = Cafe with { Under = null };

    [Fact]
    public void A_correction_touches_the_decision_whose_answer_it_changes()
    {
        var touched = Review(Source, Delegated, Correction).TouchedBy(Correction).ShouldHaveSingleItem();

        touched.Decision.ShouldBe(Unnamed);
        touched.IsChanged.ShouldBeTrue();
        touched.RestsOnIt.ShouldBeTrue();
        (touched.Before.Answer, touched.After.Answer).ShouldBe((Answer.Yes, Answer.No));
    }

    [Fact]
    public void A_correction_that_leaves_the_answer_touches_what_rests_on_it()
    {
        var raised = Correction with { Limit = new(80000, "DKK") };

        var touched = Review(Source, Delegated, raised).TouchedBy(raised).ShouldHaveSingleItem();

        touched.IsChanged.ShouldBeFalse();
        touched.RestsOnIt.ShouldBeTrue();
    }

    [Fact]
    public void A_revocation_of_what_the_mandate_is_delegated_from_touches_the_decision()
    {
        var ended = Source with { Revoked = new(DateBound.On(Day), null), Recorded = Corrected };

        Review(Source, Delegated, ended).TouchedBy(ended).ShouldHaveSingleItem().After.Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void A_right_recorded_afterwards_touches_the_decision_it_would_have_covered() =>
        Review(Source, Delegated with { Recorded = Corrected })
            .Touching(Cafe.Id)
            .ShouldHaveSingleItem()
            .After.Answer.ShouldBe(Answer.Yes);

    [Fact]
    public void An_entry_about_another_matter_touches_nothing()
    {
        var other = Delegated with
        {
            Id = new("x"),
            Matter = new("lokaler"),
            DelegatedFrom = null,
            Recorded = Corrected,
        };

        Review(Source, Delegated, other).Touched.ShouldBeEmpty();
    }

    [Fact]
    public void An_entry_recorded_when_the_decision_was_is_not_later()
    {
        var decision = Cafe with { Recorded = Corrected };

        DecisionReview.Of(With(decision)).TouchedBy(Correction).ShouldBeEmpty();
    }

    [Fact]
    public void Entries_of_one_moment_that_lead_back_to_themselves_one_by_one_are_taken_together()
    {
        // First b comes from a, then at one moment a from b and b from nothing: a alone would lead back to itself.
        var (a, b) = (Delegated with { Id = new("a") }, Delegated with { Id = new("b"), Holder = Source.Holder });
        Mandate[] entries =
        [
            Source,
            a with
            {
                DelegatedFrom = Source.Id,
                Holder = Cafe.By,
            },
            b with
            {
                DelegatedFrom = a.Id,
            },
            a with
            {
                DelegatedFrom = b.Id,
                Recorded = Corrected,
            },
            b with
            {
                DelegatedFrom = null,
                Recorded = Corrected,
            },
        ];

        var touched = Review(entries).Touching(Cafe.Id);

        touched.Select(one => one.Entry.Id.Value).ShouldBe(["a", "b"]);
        touched.ShouldAllBe(one => one.RestsOnIt && one.After.Known.Grants.Single().Chain.Count == 2);
    }

    [Fact]
    public void Decisions_stand_by_day_and_then_by_id()
    {
        var parts = Parts with
        {
            Decisions =
            [
                Cafe with
                {
                    Id = new("b"),
                },
                Cafe with
                {
                    Id = new("c"),
                    On = Day.PlusDays(-1),
                },
                Cafe with
                {
                    Id = new("a"),
                    Recorded = Corrected,
                },
            ],
        };

        var ids = DecisionReview.Of(Register(parts)).Checks.Select(check => check.Decision.Id.Value);

        ids.ShouldBe(["c", "a", "b"]);
    }

    [Fact]
    public void Without_decisions_there_is_nothing_to_review() =>
        DecisionReview.Of(Register(Parts with { Decisions = [] })).Checks.ShouldBeEmpty();

    private static DecisionReview Review(params Mandate[] entries) => DecisionReview.Of(With(Unnamed, entries));
}
