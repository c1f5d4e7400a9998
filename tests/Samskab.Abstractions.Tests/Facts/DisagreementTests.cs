using Samskab.Facts;

namespace Samskab.Abstractions.Tests.Facts;

public sealed class DisagreementTests
{
    private static readonly Samskab.Facts.Fact Asked = HostBook.Registered;
    private static readonly Samskab.Facts.Fact AskedOfEach = HostBook.Registered with { AskedOfEach = true };

    [Fact]
    public void Parties_that_say_yes_and_no_disagree_and_the_lower_answer_counts()
    {
        var known = Of(
            AskedOfEach,
            AskedOfEach.Yes() with
            {
                By = HostBook.Club,
            },
            AskedOfEach.No() with
            {
                By = HostBook.Board,
            }
        );

        known.Answer.ShouldBe(Answer.No);
        known.Disagreement.ShouldBe(Disagreement.OfParties);
    }

    [Fact]
    public void Who_does_not_know_does_not_disagree() =>
        Of(
            AskedOfEach,
            AskedOfEach.Yes() with
            {
                By = HostBook.Club,
            },
            AskedOfEach.NotKnown() with
            {
                By = HostBook.Board,
            }
        )
            .Disagreement.ShouldBeNull();

    [Fact]
    public void Parties_also_disagree_on_what_one_answer_serves_for() =>
        Of(Asked, Asked.Yes() with { By = HostBook.Club }, Asked.No() with { By = HostBook.Board })
            .ShouldSatisfyAllConditions(
                known => known.Answer.ShouldBe(Answer.Unknown),
                known => known.Disagreement.ShouldBe(Disagreement.OfParties)
            );

    [Fact]
    public void Statements_that_count_alike_contradict_one_another() =>
        Of(Asked, Asked.Yes(), Asked.No()).Disagreement.ShouldBe(Disagreement.OfStatements);

    [Fact]
    public void A_newer_statement_makes_the_older_one_history()
    {
        var older = Asked.Yes() with { From = new(2020, 1, 1) };
        var newer = Asked.No() with { From = new(2024, 1, 1) };

        var known = Of(Asked, older, newer);

        known.Statements.ShouldBe([newer]);
        known.Superseded.ShouldBe([older]);
        known.Disagreement.ShouldBeNull();
    }

    [Fact]
    public void What_is_said_can_disagree_with_what_follows_from_data()
    {
        var derived = Asked.Yes() with { Basis = Basis.Derived };

        var known = Of(Asked, Asked.No(), derived);

        known.Answer.ShouldBe(Answer.No);
        known.Superseded.ShouldBe([derived]);
        known.Disagreement.ShouldBe(Disagreement.OfData);
    }

    [Fact]
    public void Data_are_held_against_what_was_said_last() =>
        Of(
            Asked,
            Asked.No() with
            {
                From = new(2020, 1, 1),
            },
            Asked.Yes() with
            {
                From = new(2024, 1, 1),
            },
            Asked.Yes() with
            {
                Basis = Basis.Derived,
            }
        )
            .Disagreement.ShouldBeNull();

    [Fact]
    public void A_source_makes_derived_statements_about_its_fact_alone()
    {
        var source = new FactSource<int>(Asked, number => number > 1 ? [HostBook.Asked("other").Yes()] : []);

        source.Of(1).ShouldBeEmpty();
        source.Of(2).ShouldBe([Asked.Yes() with { Basis = Basis.Derived }]);
    }

    private static KnownFact Of(Samskab.Facts.Fact fact, params Statement[] statements) =>
        KnownFact.Of(fact, statements, HostBook.Day);
}
