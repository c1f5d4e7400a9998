using Samskab.Specifications;

namespace Samskab.Abstractions.Tests.Specifications;

public sealed class SpecificationTests
{
    private static readonly Hall[] Halls =
    [
        new("Øst", "Aarhus", 30),
        new("ærø", "Aarhus", 10),
        new("Vest", "Kolding", 20),
        new("aase", "Kolding", 20),
        new("Zone", "Kolding", 40),
    ];

    [Fact]
    public void A_specification_that_asks_nothing_gives_everything_in_the_order_given() =>
        new Asks(query => query).Evaluate(Halls).ShouldBe(Halls);

    [Fact]
    public void All_conditions_must_be_met()
    {
        var question = new Asks(query => query.Where(hall => hall.Town == "Kolding").Where(hall => hall.Seats > 20));

        question.Evaluate(Halls).ShouldBe([Halls[4]]);
        question.IsSatisfiedBy(Halls[4]).ShouldBeTrue();
        question.IsSatisfiedBy(Halls[3]).ShouldBeFalse();
        question.IsSatisfiedBy(Halls[0]).ShouldBeFalse();
    }

    [Fact]
    public void Texts_are_ordered_letter_by_letter_whatever_the_culture() =>
        Names(new Asks(query => query.OrderBy(hall => hall.Name))).ShouldBe(["Vest", "Zone", "aase", "Øst", "ærø"]);

    [Fact]
    public void The_greatest_comes_first_in_descending_order() =>
        Names(new Asks(query => query.OrderByDescending(hall => hall.Name)))
            .ShouldBe(["ærø", "Øst", "aase", "Zone", "Vest"]);

    [Fact]
    public void Items_with_equal_keys_are_ordered_by_the_next_key() =>
        Names(new Asks(query => query.OrderBy(hall => hall.Seats).ThenByDescending(hall => hall.Name)))
            .ShouldBe(["ærø", "aase", "Vest", "Øst", "Zone"]);

    [Fact]
    public void There_may_be_a_third_key() =>
        Names(
                new Asks(query =>
                    query.OrderByDescending(hall => hall.Town).ThenBy(hall => hall.Seats).ThenBy(hall => hall.Name)
                )
            )
            .ShouldBe(["Vest", "aase", "Zone", "ærø", "Øst"]);

    [Fact]
    public void Items_with_equal_keys_keep_the_order_given() =>
        Names(new Asks(query => query.OrderByDescending(hall => hall.Town)))
            .ShouldBe(["Vest", "aase", "Zone", "Øst", "ærø"]);

    [Fact]
    public void An_order_replaces_the_one_before_it() =>
        Names(new Asks(query => query.OrderBy(hall => hall.Town).OrderBy(hall => hall.Seats)))
            .ShouldBe(["ærø", "Vest", "aase", "Øst", "Zone"]);

    [Fact]
    public void A_missing_key_comes_before_all_others() =>
        Names(new Asks(query => query.OrderBy(hall => hall.Seats > 10 ? hall.Name : null)))
            .ShouldBe(["ærø", "Vest", "Zone", "aase", "Øst"]);

    [Fact]
    public void A_part_is_taken_of_what_is_kept_and_ordered()
    {
        var question = new Asks(query =>
            query.OrderBy(hall => hall.Seats).Where(hall => hall.Seats > 10).Skip(1).Take(2)
        );

        Names(question).ShouldBe(["aase", "Øst"]);
        question.IsSatisfiedBy(Halls[4]).ShouldBeTrue();
    }

    [Fact]
    public void None_may_be_taken() => new Asks(query => query.Take(0)).Evaluate(Halls).ShouldBeEmpty();

    [Fact]
    public void A_negative_number_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Asks(query => query.Skip(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => new Asks(query => query.Take(-1)));
    }

    private static IEnumerable<string> Names(Asks question) => question.Evaluate(Halls).Select(hall => hall.Name);

    private sealed record Hall(string Name, string Town, int Seats);

    private sealed class Asks : Specification<Hall>
    {
        internal Asks(Func<ISpecificationBuilder<Hall>, ISpecificationBuilder<Hall>> question) => question(Query);
    }
}
