using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Facts;
using Samskab.Rules;

namespace Samskab.Abstractions.Tests.Facts;

public sealed class KnownFactTests
{
    private static readonly Samskab.Facts.Fact Asked = HostBook.Registered;
    private static readonly Samskab.Facts.Fact AskedOfEach = HostBook.Registered with { AskedOfEach = true };

    [Fact]
    public void What_nobody_has_stated_was_not_asked() => Known(Asked).ShouldBe((Answer.Unknown, Knowledge.NotAsked));

    [Fact]
    public void A_statement_about_another_fact_says_nothing() =>
        Known(Asked, HostBook.Asked("other").Yes()).ShouldBe((Answer.Unknown, Knowledge.NotAsked));

    [Fact]
    public void What_is_stated_is_answered() => Known(Asked, Asked.No()).ShouldBe((Answer.No, Knowledge.Answered));

    [Fact]
    public void What_was_asked_and_not_known_is_not_asked_again() =>
        Known(Asked, Asked.NotKnown()).ShouldBe((Answer.Unknown, Knowledge.NotKnown));

    [Fact]
    public void The_statement_that_began_last_counts() =>
        Known(Asked, From(2025, Asked.No()), From(2024, Asked.Yes()), Asked.Yes())
            .ShouldBe((Answer.No, Knowledge.Answered));

    [Fact]
    public void A_statement_that_has_ended_counts_no_more() =>
        Known(Asked, From(2025, Asked.No()) with { Until = HostBook.Day.PlusDays(-1) }, From(2024, Asked.Yes()))
            .ShouldBe((Answer.Yes, Knowledge.Answered));

    [Fact]
    public void A_statement_that_has_not_begun_does_not_count_yet() =>
        Known(Asked, From(2027, Asked.No()), Asked.Yes()).ShouldBe((Answer.Yes, Knowledge.Answered));

    [Fact]
    public void A_later_not_known_takes_an_answer_back() =>
        Known(Asked, Asked.Yes(), From(2025, Asked.NotKnown())).ShouldBe((Answer.Unknown, Knowledge.NotKnown));

    [Fact]
    public void What_a_party_says_for_itself_counts_before_what_is_said_for_all() =>
        Known(Asked, Asked.Yes(), Asked.No() with { By = HostBook.Club }).ShouldBe((Answer.No, Knowledge.Answered));

    [Theory]
    [InlineData(Basis.Stated, Basis.Derived)]
    [InlineData(Basis.Stated, Basis.Assumed)]
    [InlineData(Basis.Derived, Basis.Assumed)]
    public void What_is_stated_counts_before_what_is_derived_before_what_is_assumed(Basis counts, Basis yields) =>
        Known(Asked, Asked.No() with { Basis = yields }, Asked.Yes() with { Basis = counts })
            .ShouldBe((Answer.Yes, Knowledge.Answered));

    [Fact]
    public void A_later_assumption_counts_before_an_earlier_statement() =>
        Known(Asked, From(2024, Asked.No()), From(2025, Asked.Yes() with { Basis = Basis.Assumed }))
            .ShouldBe((Answer.Yes, Knowledge.Answered));

    [Fact]
    public void Statements_that_contradict_one_another_leave_it_unknown_and_both_are_kept()
    {
        var known = KnownFact.Of(Asked, [Asked.Yes(), Asked.No()], HostBook.Day);

        (known.Answer, known.Knowledge).ShouldBe((Answer.Unknown, Knowledge.NotKnown));
        known.Statements.ShouldBe([Asked.No(), Asked.Yes()]);
    }

    [Fact]
    public void The_order_in_which_statements_are_given_does_not_show()
    {
        Statement[] said =
        [
            Asked.Yes(new Evidence.Note("One.")),
            Asked.Yes(new Evidence.Note("Other.")),
            Asked.Yes() with
            {
                Until = new(2030, 1, 1),
            },
            Asked.NotKnown(),
        ];

        KnownFact.Of(Asked, said.Reverse(), HostBook.Day).ShouldBe(KnownFact.Of(Asked, said, HostBook.Day));
    }

    [Fact]
    public void Statements_that_agree_are_kept_with_their_evidence()
    {
        Statement one = Asked.Yes(new Evidence.Note("One.")),
            other = Asked.Yes(new Evidence.Note("Other."));

        KnownFact.Of(Asked, [one, other], HostBook.Day).Statements.ShouldBe([one, other]);
    }

    [Fact]
    public void Only_the_statements_that_count_are_kept() =>
        KnownFact
            .Of(Asked, [From(2024, Asked.Yes()), From(2025, Asked.Yes())], HostBook.Day)
            .Statements.ShouldBe([From(2025, Asked.Yes())]);

    [Fact]
    public void An_assumption_that_counts_is_told()
    {
        var assumed = Asked.Yes() with { Basis = Basis.Assumed };

        KnownFact.Of(Asked, [assumed], HostBook.Day).IsAssumed.ShouldBeTrue();
        KnownFact.Of(Asked, [assumed, Asked.Yes()], HostBook.Day).IsAssumed.ShouldBeFalse();
        KnownFact.Of(Asked, [], HostBook.Day).IsAssumed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Answer.Yes, Answer.Yes, Answer.Yes, Knowledge.Answered)]
    [InlineData(Answer.Yes, Answer.No, Answer.No, Knowledge.Answered)]
    [InlineData(Answer.Unknown, Answer.No, Answer.No, Knowledge.Answered)]
    [InlineData(Answer.Unknown, Answer.Yes, Answer.Unknown, Knowledge.NotKnown)]
    [InlineData(Answer.Unknown, Answer.Unknown, Answer.Unknown, Knowledge.NotKnown)]
    public void Asked_of_each_the_lower_answer_counts(Answer club, Answer board, Answer lower, Knowledge reached)
    {
        Known(AskedOfEach, By(HostBook.Club, club), By(HostBook.Board, board)).ShouldBe((lower, reached));
        Known(AskedOfEach, By(HostBook.Board, club), By(HostBook.Club, board)).ShouldBe((lower, reached));
    }

    [Theory]
    [InlineData(Answer.Yes, Answer.Unknown, Knowledge.NotAsked)]
    [InlineData(Answer.Unknown, Answer.Unknown, Knowledge.NotAsked)]
    [InlineData(Answer.No, Answer.No, Knowledge.Answered)]
    public void A_party_that_was_not_asked_leaves_it_open_unless_the_other_says_no(
        Answer club,
        Answer lower,
        Knowledge reached
    ) => Known(AskedOfEach, By(HostBook.Club, club)).ShouldBe((lower, reached));

    [Fact]
    public void What_is_said_for_all_is_said_for_each() =>
        Known(AskedOfEach, AskedOfEach.Yes()).ShouldBe((Answer.Yes, Knowledge.Answered));

    [Fact]
    public void But_what_a_party_says_for_itself_counts_for_it() =>
        Known(AskedOfEach, AskedOfEach.Yes(), By(HostBook.Board, Answer.No)).ShouldBe((Answer.No, Knowledge.Answered));

    [Fact]
    public void A_party_that_cannot_answer_says_nothing_of_a_fact_asked_of_each() =>
        Known(AskedOfEach, By(new("neighbour"), Answer.No)).ShouldBe((Answer.Unknown, Knowledge.NotAsked));

    [Fact]
    public void A_statement_said_for_all_is_kept_once() =>
        KnownFact.Of(AskedOfEach, [AskedOfEach.Yes()], HostBook.Day).Statements.ShouldBe([AskedOfEach.Yes()]);

    [Fact]
    public void The_order_of_the_statements_does_not_change_what_is_known() =>
        Law.Holds(
            from fact in Gen.Elements(Asked, AskedOfEach)
            from statements in AnyStatement().ListOf()
            from mixed in Gen.Shuffle(statements.ToArray())
            select (fact, statements, mixed),
            example =>
            {
                var known = KnownFact.Of(example.fact, example.statements, HostBook.Day);
                var mixed = KnownFact.Of(example.fact, example.mixed, HostBook.Day);

                (mixed.Answer, mixed.Knowledge).ShouldBe((known.Answer, known.Knowledge));
                mixed.Statements.ShouldBe(known.Statements, ignoreOrder: true);
            }
        );

    private static Gen<Statement> AnyStatement() =>
        from answer in Gen.Elements(Answer.No, Answer.Unknown, Answer.Yes)
        from party in Gen.Elements<Party?>(null, HostBook.Club, HostBook.Board, new Party("neighbour"))
        from first in Gen.Elements<LocalDate?>(null, new(2024, 1, 1), new(2025, 1, 1), new(2027, 1, 1))
        from last in Gen.Elements<LocalDate?>(null, new(2025, 12, 31), new(2027, 1, 1))
        from basis in Gen.Elements(Basis.Stated, Basis.Derived, Basis.Assumed)
        select Asked.Is(answer) with
        {
            By = party,
            From = first,
            Until = last,
            Basis = basis,
        };

    private static (Answer, Knowledge) Known(Samskab.Facts.Fact fact, params Statement[] statements)
    {
        var known = KnownFact.Of(fact, statements, HostBook.Day);
        return (known.Answer, known.Knowledge);
    }

    private static Statement From(int year, Statement statement) => statement with { From = new(year, 1, 1) };

    private static Statement By(Party party, Answer answer) => Asked.Is(answer) with { By = party };
}
