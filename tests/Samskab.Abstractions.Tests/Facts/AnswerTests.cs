using System.Text.Json;
using Samskab.Facts;

namespace Samskab.Abstractions.Tests.Facts;

public sealed class AnswerTests
{
    private static readonly Answer[] All = [Answer.No, Answer.Unknown, Answer.Yes];

    [Theory]
    [InlineData(Answer.No, Answer.Yes)]
    [InlineData(Answer.Unknown, Answer.Unknown)]
    [InlineData(Answer.Yes, Answer.No)]
    public void Negation_turns_yes_and_no_round(Answer answer, Answer negated) => answer.Negated.ShouldBe(negated);

    [Theory]
    [InlineData(Answer.No, Answer.No, Answer.No)]
    [InlineData(Answer.No, Answer.Unknown, Answer.No)]
    [InlineData(Answer.No, Answer.Yes, Answer.No)]
    [InlineData(Answer.Unknown, Answer.Unknown, Answer.Unknown)]
    [InlineData(Answer.Unknown, Answer.Yes, Answer.Unknown)]
    [InlineData(Answer.Yes, Answer.Yes, Answer.Yes)]
    public void Both_hold_as_far_as_the_lower_does(Answer one, Answer other, Answer both)
    {
        one.And(other).ShouldBe(both);
        other.And(one).ShouldBe(both);
    }

    [Theory]
    [InlineData(Answer.No, Answer.No, Answer.No)]
    [InlineData(Answer.No, Answer.Unknown, Answer.Unknown)]
    [InlineData(Answer.No, Answer.Yes, Answer.Yes)]
    [InlineData(Answer.Unknown, Answer.Unknown, Answer.Unknown)]
    [InlineData(Answer.Unknown, Answer.Yes, Answer.Yes)]
    [InlineData(Answer.Yes, Answer.Yes, Answer.Yes)]
    public void One_or_both_hold_as_far_as_the_higher_does(Answer one, Answer other, Answer either)
    {
        one.Or(other).ShouldBe(either);
        other.Or(one).ShouldBe(either);
    }

    [Fact]
    public void The_laws_of_three_valued_logic_hold()
    {
        foreach (var (a, b, c) in Triples())
        {
            a.And(b.And(c)).ShouldBe(a.And(b).And(c));
            a.Or(b.Or(c)).ShouldBe(a.Or(b).Or(c));
            a.And(b.Or(c)).ShouldBe(a.And(b).Or(a.And(c)));
            a.Or(b.And(c)).ShouldBe(a.Or(b).And(a.Or(c)));
            a.And(a.Or(b)).ShouldBe(a);
            a.And(b).Negated.ShouldBe(a.Negated.Or(b.Negated));
            a.Negated.Negated.ShouldBe(a);
        }
    }

    [Fact]
    public void What_is_unknown_need_not_be_true_or_false() =>
        Answer.Unknown.Or(Answer.Unknown.Negated).ShouldBe(Answer.Unknown);

    [Fact]
    public void Answers_are_ordered_no_unknown_yes() => All.Order().ShouldBe([Answer.No, Answer.Unknown, Answer.Yes]);

    [Fact]
    public void An_answer_is_written_in_lower_case() =>
        JsonSerializer.Serialize(Answer.Unknown).ShouldBe("\"unknown\"");

    private static IEnumerable<(Answer, Answer, Answer)> Triples() =>
        from a in All
        from b in All
        from c in All
        select (a, b, c);
}
