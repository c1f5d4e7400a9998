using System.Collections;
using Samskab.Values;

namespace Samskab.Abstractions.Tests.Values;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_with_equal_items_in_the_same_order_are_equal()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> other = Enumerable.Range(0, 2).Select(i => i == 0 ? "a" : "b").ToValueList();

        one.ShouldBe(other);
        (one == other).ShouldBeTrue();
        (one != other).ShouldBeFalse();
        one.GetHashCode().ShouldBe(other.GetHashCode());
        one.Equals((object)other).ShouldBeTrue();
    }

    [Fact]
    public void The_order_of_the_items_counts() => (((ValueList<int>)[1, 2]) == [2, 1]).ShouldBeFalse();

    [Fact]
    public void A_longer_list_is_another_list() => (((ValueList<int>)[1, 2]) == [1, 2, 3]).ShouldBeFalse();

    [Fact]
    public void A_list_is_not_equal_to_something_that_is_no_list() =>
        ((ValueList<int>)[1]).Equals((object)1).ShouldBeFalse();

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<int> none = default;

        none.ShouldBe([]);
        none.Count.ShouldBe(0);
        none.AsSpan().Length.ShouldBe(0);
        none.GetHashCode().ShouldBe(new ValueList<int>().GetHashCode());
        none.GetHashCode().ShouldBe(((ValueList<int>)[]).GetHashCode());
        none.ToString().ShouldBe("[]");
        ((IEnumerable)none).GetEnumerator().MoveNext().ShouldBeFalse();
    }

    [Fact]
    public void Items_are_found_by_position_and_as_a_span()
    {
        ValueList<int> list = [4, 5, 6];

        list[2].ShouldBe(6);
        list.AsSpan().ToArray().ShouldBe([4, 5, 6]);
        list.ToString().ShouldBe("[4, 5, 6]");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_position_outside_is_refused_with_what_is_permitted(int position)
    {
        ValueList<int> list = [4, 5];

        Should.Throw<ArgumentOutOfRangeException>(() => list[position]).Message.ShouldContain("positions 0 to 1");
    }

    [Fact]
    public void A_list_does_not_change_with_the_array_it_was_made_of()
    {
        int[] array = [1, 2];
        var list = array.ToValueList();

        array[0] = 9;

        list[0].ShouldBe(1);
    }

    [Fact]
    public void Both_ways_to_enumerate_give_the_items_in_order()
    {
        ValueList<int> list = [3, 1, 2];
        var seen = new List<int>();
        foreach (var item in list)
        {
            seen.Add(item);
        }

        seen.ShouldBe([3, 1, 2]);
        list.Select(item => item).ShouldBe([3, 1, 2]);
    }
}
