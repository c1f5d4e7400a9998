using FsCheck.Fluent;
using Samskab.Facts;

namespace Samskab.Abstractions.Tests.Facts;

public sealed class FactSetTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(130)]
    [InlineData(1000)]
    public void Each_fact_is_answered_for_itself_however_many_there_are(int count)
    {
        var none = new FactSet(new(HostBook.Asked(count)));
        for (var i = 0; i < count; i++)
        {
            var set = none.With(Key(i), Answer.Yes).With(Key((i + 1) % count), Answer.No);

            Answered(set)
                .ShouldBe(count == 1 ? [(0, Answer.No)] : Pairs((i, Answer.Yes), ((i + 1) % count, Answer.No)));
            set.With(Key(i), Answer.Unknown).With(Key((i + 1) % count), Answer.Unknown).ShouldBe(none);
        }
    }

    [Fact]
    public void A_set_answers_as_a_dictionary_would() =>
        Law.Holds(
            Gen.Choose(0, 129).Zip(Gen.Elements(Answer.No, Answer.Unknown, Answer.Yes)).ListOf(),
            changes =>
            {
                var set = new FactSet(Many);
                var expected = new SortedDictionary<int, Answer>();
                foreach (var (number, answer) in changes)
                {
                    set = set.With(Key(number), answer);
                    expected[number] = answer;
                }

                Answered(set).ShouldBe(expected.Where(e => e.Value != Answer.Unknown).Select(e => (e.Key, e.Value)));
            }
        );

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void Another_answer_makes_another_set_and_leaves_the_first(int number)
    {
        var before = new FactSet(Many).With(Key(number), Answer.Yes);

        var after = before.With(Key(number), Answer.No);

        before[Key(number)].ShouldBe(Answer.Yes);
        after[Key(number)].ShouldBe(Answer.No);
        (before == after).ShouldBeFalse();
        (before != after).ShouldBeTrue();
    }

    [Fact]
    public void Sets_with_the_same_answers_are_equal_however_they_came_about()
    {
        var one = new FactSet(Many).With(Key(1), Answer.Yes).With(Key(99), Answer.No);
        var other = new FactSet(Many).With(Key(99), Answer.Yes).With(Key(99), Answer.No).With(Key(1), Answer.Yes);

        one.ShouldBe(other);
        one.GetHashCode().ShouldBe(other.GetHashCode());
        one.Equals((object)other).ShouldBeTrue();
        one.Equals("f1").ShouldBeFalse();
    }

    [Fact]
    public void Sets_over_different_lists_are_different() =>
        new FactSet(new(HostBook.Asked(2))).ShouldNotBe(new FactSet(new(HostBook.Asked(2))));

    [Fact]
    public void A_fact_of_another_list_cannot_be_answered()
    {
        var set = new FactSet(new(HostBook.Asked(2)));

        Should
            .Throw<ArgumentException>(() => set.With(new FactKey("other"), Answer.Yes))
            .Message.ShouldContain("f0, f1");
        Should.Throw<ArgumentException>(() => set[new("other")]).Message.ShouldContain("f0, f1");
    }

    [Fact]
    public void A_set_needs_a_list() => Should.Throw<ArgumentNullException>(() => new FactSet(null!));

    private static FactList Many { get; } = new(HostBook.Asked(130));

    private static FactKey Key(int number) => new($"f{number}");

    private static IEnumerable<(int, Answer)> Answered(FactSet set) =>
        set.Facts.Select((fact, i) => (i, set[fact.Key])).Where(pair => pair.Item2 != Answer.Unknown);

    private static IEnumerable<(int, Answer)> Pairs(params (int, Answer)[] pairs) => pairs.OrderBy(pair => pair.Item1);
}
