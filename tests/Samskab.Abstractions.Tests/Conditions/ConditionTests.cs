using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Verdicts;
using static Samskab.Conditions.Condition;

namespace Samskab.Abstractions.Tests.Conditions;

public sealed class ConditionTests
{
    private static readonly Samskab.Facts.Fact A = HostBook.Asked("a");
    private static readonly Samskab.Facts.Fact B = HostBook.Asked("b");
    private static readonly Samskab.Facts.Fact C = HostBook.Asked("c");

    [Fact]
    public void Facts_are_joined_with_operators()
    {
        (A & B).ShouldBe(new All(A, B));
        (A | B).ShouldBe(new Any(A, B));
        (!A).ShouldBe(new Not(A));
        (!(A & B)).ShouldBe(new Not(new All(A, B)));
    }

    [Fact]
    public void A_chain_of_one_operator_makes_one_group()
    {
        (A & B & C).ShouldBe(new All(A, B, C));
        (A | B | C).ShouldBe(new Any(A, B, C));
        (A & B | C).ShouldBe(new Any(new All(A, B), C));
        (A & (B | C)).ShouldBe(new All(A, new Any(B, C)));
    }

    [Fact]
    public void The_operators_have_names()
    {
        Condition a = A,
            b = B;

        BitwiseAnd(a, b).ShouldBe(a & b);
        BitwiseOr(a, b).ShouldBe(a | b);
        LogicalNot(a).ShouldBe(!a);
        FromFact(A).ShouldBe(a);
    }

    [Fact]
    public void Conditions_with_the_same_parts_in_the_same_order_are_equal()
    {
        new AtLeast(2, A, B, C).ShouldBe(new AtLeast(2, A, B, C));
        new AtLeast(2, A, B, C).GetHashCode().ShouldBe(new AtLeast(2, A, B, C).GetHashCode());
        new AtLeast(2, A, B, C).ShouldNotBe(new AtLeast(1, A, B, C));
        (A & B).ShouldNotBe(B & A);
        (A & B).ShouldNotBe(A | B);
        ((Condition)A).ShouldNotBe(B);
    }

    [Fact]
    public void Each_case_is_matched_with_its_own()
    {
        Condition[] cases = [A, !A, A & B, A | B, new AtLeast(1, A, B)];

        cases
            .Select(one => one.Match(_ => "fact", _ => "not", _ => "all", _ => "any", _ => "at least"))
            .ShouldBe(["fact", "not", "all", "any", "at least"]);
    }

    [Fact]
    public void A_group_has_a_part()
    {
        Should.Throw<ArgumentException>(() => new All()).Message.ShouldContain("0 parts. Permitted: at least 1");
        Should.Throw<ArgumentException>(() => new Any()).Message.ShouldContain("0 parts. Permitted: at least 1");
        Should.Throw<ArgumentException>(() => new AtLeast(1)).Message.ShouldContain("0 parts. Permitted: at least 1");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void At_least_one_part_is_needed(int needed) =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => new AtLeast(needed, A, B))
            .Message.ShouldContain("Permitted: 1 to 2, the number of parts.");

    [Fact]
    public void No_more_parts_are_needed_than_there_are() =>
        Should
            .Throw<ArgumentException>(() => new AtLeast(3, A, B))
            .Message.ShouldContain("2 parts. Permitted: at least 3");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void As_many_parts_may_be_needed_as_there_are(int needed) =>
        new AtLeast(needed, A, B).Needed.ShouldBe(needed);

    [Fact]
    public void A_part_that_is_missing_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => new Is(null!));
        Should.Throw<ArgumentNullException>(() => new Not(null!));
        Should.Throw<ArgumentNullException>(() => new All(A, null!));
        Should.Throw<ArgumentNullException>(() => new Any(A, null!));
        Should.Throw<ArgumentNullException>(() => new AtLeast(1, A, null!));
    }

    [Fact]
    public void A_condition_may_be_256_levels_deep()
    {
        foreach (var wrap in Wraps())
        {
            Nested(256, wrap).ShouldBe(Nested(256, wrap));
            Should
                .Throw<ArgumentException>(() => Nested(257, wrap))
                .Message.ShouldContain("more than 256 levels deep. Permitted: at most 256.");
        }
    }

    [Fact]
    public void The_deepest_condition_is_answered()
    {
        foreach (var wrap in Wraps())
        {
            var book = HostBook.Deciding([A], Nested(250, wrap));

            book.Evaluate(new FactSet(book.Facts)).ShouldBe(Answer.Unknown);
            book.Explain(new FactSet(book.Facts)).Answer.ShouldBe(Answer.Unknown);
        }
    }

    [Fact]
    public void A_book_says_so_where_its_blocks_make_a_condition_too_deep() =>
        Should
            .Throw<ArgumentException>(() => HostBook.Deciding([A], Nested(256, one => !one)))
            .Message.ShouldContain("more than 256 levels deep");

    private static Func<Condition, Condition>[] Wraps() =>
        [one => new Not(one), one => new All(one), one => new Any(one), one => new AtLeast(1, one)];

    private static Condition Nested(int levels, Func<Condition, Condition> wrap) =>
        Enumerable.Range(1, levels - 1).Aggregate((Condition)A, (inner, _) => wrap(inner));
}
