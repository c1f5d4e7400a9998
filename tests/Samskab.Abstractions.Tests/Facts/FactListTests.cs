using Samskab.Facts;

namespace Samskab.Abstractions.Tests.Facts;

public sealed class FactListTests
{
    [Fact]
    public void Facts_are_numbered_in_the_order_given()
    {
        var list = new FactList(HostBook.Asked("second"), HostBook.Asked("first"));

        list.Count.ShouldBe(2);
        list.NumberOf(new("second")).ShouldBe(0);
        list.NumberOf(new("first")).ShouldBe(1);
        list[1].Key.ShouldBe(new("first"));
        list.Select(fact => fact.Key.Value).ShouldBe(["second", "first"]);
    }

    [Fact]
    public void A_fact_is_found_by_its_key() =>
        new FactList(HostBook.Registered).Find(new("registered")).ShouldBe(HostBook.Registered);

    [Fact]
    public void A_fact_that_there_is_not_is_not_found() =>
        new FactList(HostBook.Registered).Find(new("other")).ShouldBeNull();

    [Fact]
    public void A_fact_that_there_is_not_has_no_number() =>
        Should
            .Throw<ArgumentException>(() => new FactList(HostBook.Asked(2)).NumberOf(new("other")))
            .Message.ShouldContain("\"other\" is no fact of this rule book. Permitted: f0, f1.");

    [Fact]
    public void A_fact_stands_once() =>
        Should
            .Throw<ArgumentException>(() => new FactList(HostBook.Registered, HostBook.Asked("registered")))
            .Message.ShouldContain("registered stands twice. Permitted: each fact once.");

    [Fact]
    public void Somebody_can_answer_each_fact() =>
        Should
            .Throw<ArgumentException>(() => new FactList(HostBook.Registered with { Answerers = [] }))
            .Message.ShouldContain("Nobody can answer. Permitted: one or more parties.");
}
