using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Abstractions.Tests.Verdicts;

public sealed class AssessmentTests
{
    private static readonly ValueList<Samskab.Facts.Fact> F = HostBook.Asked(6);

    private static readonly Interpretation Opening = new()
    {
        Id = new("hall/opening"),
        Options = ["weekdays", "all-days"],
    };

    // Two criteria of which one suffices, a usefulness, two exclusions and a tension.
    private static readonly RuleBook Book = new(
        HostBook.Contents with
        {
            Facts = F,
            Interpretations = [Opening],
            Blocks =
            [
                new(1, HostBook.Ground("one", F[0]), HostBook.Ground("two", F[1])) { Readings = [Opening.Default] },
                new(HostBook.Ground("useful", F[2], Force.Usefulness)),
                new(HostBook.Ground("taken", F[3], Force.Exclusion), HostBook.Ground("closed", F[4], Force.Exclusion)),
            ],
            Tensions = [new(HostBook.Rule("odd", Force.Caution), F[0] & F[5])],
        }
    );

    private static readonly ValueList<Statement> Good = [F[0].Yes(), F[1].Yes(), F[2].Yes(), F[3].No(), F[4].No()];

    [Fact]
    public void Yes_rests_on_everything_that_lets_it_be()
    {
        var verdict = Assess(Good);

        verdict.Answer.ShouldBe(Answer.Yes);
        verdict.Decisive.ShouldBe([
            Reason(ReasonKind.Favourable, "one", Answer.Yes),
            Reason(ReasonKind.Favourable, "two", Answer.Yes),
            Reason(ReasonKind.Favourable, "useful", Answer.Yes),
            Reason(ReasonKind.Favourable, "taken", Answer.No),
            Reason(ReasonKind.Favourable, "closed", Answer.No),
        ]);
        verdict.Open.ShouldBeEmpty();
    }

    [Fact]
    public void A_ground_that_fails_where_another_suffices_is_no_reason() =>
        Assess(But(F[0].No()))
            .Decisive.Select(reason => reason.Rule.Value)
            .ShouldBe(["hall/two", "hall/useful", "hall/taken", "hall/closed"]);

    [Fact]
    public void No_rests_on_each_that_speaks_against_the_exclusions_first()
    {
        var verdict = Assess(But(F[0].No(), F[1].No(), F[2].No(), F[4].Yes()));

        verdict.Answer.ShouldBe(Answer.No);
        verdict.Decisive.ShouldBe([
            Reason(ReasonKind.Excluded, "closed", Answer.Yes),
            Reason(ReasonKind.NotNeeded, "useful", Answer.No),
            Reason(ReasonKind.CriterionNotMet, "one", Answer.No),
            Reason(ReasonKind.CriterionNotMet, "two", Answer.No),
        ]);
        verdict.Open.ShouldBeEmpty();
    }

    [Fact]
    public void Unknown_rests_on_each_that_still_matters()
    {
        var verdict = Assess(F[0].Yes(), F[4].No());

        verdict.Answer.ShouldBe(Answer.Unknown);
        verdict.Decisive.ShouldBe([
            Reason(ReasonKind.Open, "useful", Answer.Unknown),
            Reason(ReasonKind.Open, "taken", Answer.Unknown),
        ]);
        verdict.Open.ShouldBe([F[2].Key, F[3].Key]);
    }

    [Fact]
    public void A_tension_is_reported_and_changes_nothing()
    {
        var verdict = Assess([.. Good, F[5].Yes()]);

        verdict.Tensions.ShouldBe([new("hall/odd")]);
        (verdict with { Tensions = [], Facts = [] }).ShouldBe(Assess(Good) with { Facts = [] });
        Assess([.. Good, F[5].No()]).Tensions.ShouldBeEmpty();
        Assess(Good).Tensions.ShouldBeEmpty();
    }

    [Fact]
    public void A_reading_is_named_where_the_verdict_rests_on_it()
    {
        Assess(Good).Readings.ShouldBe([Opening.Default]);
        Assess(But(F[3].Yes())).Readings.ShouldBeEmpty();
        Assess(But(F[0].No(), F[1].No())).Readings.ShouldBe([Opening.Default]);
    }

    [Fact]
    public void What_is_known_of_each_fact_is_kept_in_the_order_of_the_book()
    {
        var verdict = Assess(F[1].NotKnown(), F[0].Yes());

        verdict.Facts.Select(fact => fact.Fact).ShouldBe(F.Select(fact => fact.Key));
        verdict.Facts[0].Statements.ShouldBe([F[0].Yes()]);
        verdict.Facts[1].Knowledge.ShouldBe(Knowledge.NotKnown);
        verdict.Facts[2].Knowledge.ShouldBe(Knowledge.NotAsked);
    }

    [Fact]
    public void A_verdict_names_what_it_is_about()
    {
        var verdict = Assess(Good);

        (verdict.Subject, verdict.On, verdict.Book, verdict.BookVersion).ShouldBe(
            ("badminton", HostBook.Day, new("hall"), "1")
        );
    }

    [Fact]
    public void Verdicts_from_equal_statements_are_equal()
    {
        Assess(Good).ShouldBe(Assess(Good));
        Assess(Good).GetHashCode().ShouldBe(Assess(Good).GetHashCode());
        Assess(Good).ShouldNotBe(Assess(But(F[0].No())));
    }

    [Fact]
    public void A_statement_about_a_fact_of_another_book_is_left_aside() =>
        Assess([.. Good, HostBook.Asked("other").No()]).ShouldBe(Assess(Good));

    [Fact]
    public void A_subject_has_an_id() => Should.Throw<ArgumentException>(() => Book.Assess("", Good, HostBook.Day));

    [Fact]
    public void A_day_on_which_the_book_is_not_valid_is_refused()
    {
        Should
            .Throw<ArgumentOutOfRangeException>(() => Book.Assess("badminton", Good, new(2019, 12, 31)))
            .Message.ShouldContain(
                "Version 1 of hall is not valid on 2019-12-31. Permitted: 2020-01-01 to any later day."
            );
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                new RuleBook(HostBook.Contents with { ValidUntil = new(2020, 12, 31) }).Assess("a", [], new(2021, 1, 1))
            )
            .Message.ShouldContain("Permitted: 2020-01-01 to 2020-12-31.");
    }

    [Fact]
    public void A_verdict_is_explained_by_the_version_that_gave_it()
    {
        var verdict = Assess(But(F[3].Yes()));

        Book.Explain(verdict).ShouldBe(Book.Explain(Facts(F[3].Key, Answer.Yes)));
        Should
            .Throw<ArgumentException>(() => new RuleBook(Book.Contents with { Version = "2" }).Explain(verdict))
            .Message.ShouldContain("The verdict is one of hall 1. Permitted: one of hall 2.");
    }

    [Fact]
    public void Nothing_has_changed_since_the_verdict_itself() =>
        Assess(Good).Since(Assess(Good)).IsEmpty.ShouldBeTrue();

    [Fact]
    public void What_has_changed_since_an_earlier_verdict_is_told()
    {
        Verdict earlier = Assess(But(F[2].NotKnown(), F[5].Yes())),
            later = Assess(But(F[3].Yes()));

        var change = later.Since(earlier);

        change.IsEmpty.ShouldBeFalse();
        change.AnswerBefore.ShouldBe(Answer.Unknown);
        change.BookVersionBefore.ShouldBeNull();
        change.NewReasons.ShouldBe([Reason(ReasonKind.Excluded, "taken", Answer.Yes)]);
        change.GoneReasons.ShouldBe([Reason(ReasonKind.Open, "useful", Answer.Unknown)]);
        change.Opened.ShouldBeEmpty();
        change.Settled.ShouldBe([F[2].Key]);
        change.NewTensions.ShouldBeEmpty();
        change.GoneTensions.ShouldBe([new("hall/odd")]);
        change.ChangedFacts.Select(fact => fact.Fact).ShouldBe([F[2].Key, F[3].Key, F[5].Key]);
    }

    [Fact]
    public void What_opens_again_and_a_new_version_are_told()
    {
        Verdict earlier = Assess(But(F[3].Yes())),
            later = new RuleBook(Book.Contents with { Version = "2" }).Assess(
                "badminton",
                But(F[2].NotKnown(), F[5].Yes()),
                HostBook.Day
            );

        var change = later.Since(earlier);

        change.AnswerBefore.ShouldBe(Answer.No);
        change.BookVersionBefore.ShouldBe("1");
        change.Opened.ShouldBe([F[2].Key]);
        change.Settled.ShouldBeEmpty();
        change.NewTensions.ShouldBe([new("hall/odd")]);
    }

    [Fact]
    public void New_evidence_for_the_same_answer_is_a_change()
    {
        var change = Assess(But(F[0].Yes(new Evidence.Note("Seen.")))).Since(Assess(Good));

        change.IsEmpty.ShouldBeFalse();
        (change with { ChangedFacts = [] }).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Verdicts_about_different_subjects_or_of_different_books_do_not_compare()
    {
        var other = new RuleBook(Book.Contents with { Id = new("other") });

        Should
            .Throw<ArgumentException>(() => Assess(Good).Since(Book.Assess("chess", Good, HostBook.Day)))
            .Message.ShouldContain("hall about chess cannot be compared. Permitted: one of hall about badminton.");
        Should
            .Throw<ArgumentException>(() => Assess(Good).Since(other.Assess("badminton", Good, HostBook.Day)))
            .Message.ShouldContain("other about badminton cannot be compared");
    }

    private static Verdict Assess(params ValueList<Statement> statements) =>
        Book.Assess("badminton", statements, HostBook.Day);

    private static ValueList<Statement> But(params ValueList<Statement> others) =>
        [.. Good.Where(one => others.All(other => other.Fact != one.Fact)), .. others];

    private static FactSet Facts(FactKey but, Answer answer) =>
        Good.Aggregate(new FactSet(Book.Facts), (set, one) => set.With(one.Fact, one.Answer)).With(but, answer);

    private static Reason Reason(ReasonKind kind, string rule, Answer holds) => new(kind, new($"hall/{rule}"), holds);
}
