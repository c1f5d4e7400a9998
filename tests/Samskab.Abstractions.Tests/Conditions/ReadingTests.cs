using System.Runtime.Intrinsics;
using FsCheck.Fluent;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Abstractions.Tests.Conditions;

/// <summary>One tree is read in many ways, and all of them say the same.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void A_condition_answers_what_every_way_to_answer_the_rest_agrees_on() =>
        Law.Holds(AnyBook.OfOneCondition, any => any.Book.Evaluate(any.Facts).ShouldBe(any.Agreed), 500);

    [Fact]
    public void So_does_a_book_of_several_blocks() =>
        Law.Holds(AnyBook.OfBlocks, any => any.Book.Evaluate(any.Facts).ShouldBe(any.Agreed), 500);

    [Fact]
    public void The_outline_answers_as_the_masks_do() =>
        Law.Holds(AnyBook.OfBlocks, any => Outlined(any).ShouldBe(any.Book.Evaluate(any.Facts)), 500);

    [Fact]
    public void The_explanation_answers_as_the_masks_do() =>
        Law.Holds(
            AnyBook.OfBlocks,
            any => any.Book.Explain(any.Facts).Answer.ShouldBe(any.Book.Evaluate(any.Facts)),
            500
        );

    [Fact]
    public void A_fact_is_open_when_some_completion_turns_on_it() =>
        Law.Holds(AnyBook.OfBlocks, any => any.Book.Open(any.Facts).Select(fact => fact.Key).ShouldBe(any.Open), 500);

    [Fact]
    public void Five_hundred_and_twelve_sets_at_once_answer_as_one_at_a_time() =>
        Law.Holds(
            AnyBook.OfBlocks.SelectMany(any => Gen.Choose(0, int.MaxValue).Select(seed => (any.Book, seed))),
            example =>
            {
                var sets = Sets(example.Book.Facts, example.seed);

                var answers = example.Book.Fold<BitParallelLogic, Lanes>(new(Laid(example.Book.Facts, sets)));

                for (var lane = 0; lane < Lanes.Count; lane++)
                {
                    At(answers, lane).ShouldBe(example.Book.Evaluate(sets[lane]));
                }
            },
            100
        );

    [Fact]
    public void A_host_may_read_a_condition_in_a_logic_of_its_own()
    {
        var facts = HostBook.Asked(3);
        var book = HostBook.Deciding(facts, new Condition.AtLeast(2, facts[0], !facts[1], facts[2]));

        book.Fold<Words, string>(default).ShouldBe("all(all(2 of(f0, not f1, f2)))");
    }

    [Fact]
    public void Two_of_three_hold_when_two_do()
    {
        var facts = HostBook.Asked(3);
        var book = HostBook.Deciding(facts, new Condition.AtLeast(2, facts[0], facts[1], facts[2]));
        var one = new FactSet(book.Facts).With(new FactKey("f0"), Answer.Yes);

        book.Evaluate(one).ShouldBe(Answer.Unknown);
        book.Evaluate(one.With(new FactKey("f2"), Answer.Yes)).ShouldBe(Answer.Yes);
        book.Evaluate(one.With(new FactKey("f1"), Answer.No)).ShouldBe(Answer.Unknown);
        book.Evaluate(one.With(new FactKey("f1"), Answer.No).With(new FactKey("f2"), Answer.No)).ShouldBe(Answer.No);
    }

    [Fact]
    public void A_thousand_facts_decide_together()
    {
        var facts = HostBook.Asked(1000);
        var book = HostBook.Deciding(facts, new Condition.All([.. facts.Select(Condition.FromFact)]));
        var all = facts.Aggregate(new FactSet(book.Facts), (set, fact) => set.With(fact.Key, Answer.Yes));

        book.Evaluate(all).ShouldBe(Answer.Yes);
        foreach (var number in new[] { 0, 63, 64, 65, 500, 999 })
        {
            book.Evaluate(all.With(facts[number].Key, Answer.Unknown)).ShouldBe(Answer.Unknown);
            book.Evaluate(all.With(facts[number].Key, Answer.No)).ShouldBe(Answer.No);
        }
    }

    private static Answer Outlined(BookCase any)
    {
        var answers = new Answer[any.Book.Decision.Steps.Length];
        any.Book.Decision.Answers(any.Facts, answers);
        return answers[^1];
    }

    private static FactSet[] Sets(FactList facts, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, Lanes.Count)
                .Select(_ =>
                    facts.Aggregate(new FactSet(facts), (set, fact) => set.With(fact.Key, (Answer)random.Next(-1, 2)))
                ),
        ];
    }

    private static Lanes[] Laid(FactList facts, FactSet[] sets) =>
        [
            .. facts.Select(fact => new Lanes(
                Where(sets, set => set[fact.Key] == Answer.Yes),
                Where(sets, set => set[fact.Key] == Answer.No)
            )),
        ];

    private static Vector512<ulong> Where(FactSet[] sets, Func<FactSet, bool> holds)
    {
        var words = new ulong[8];
        for (var lane = 0; lane < sets.Length; lane++)
        {
            words[lane / 64] |= holds(sets[lane]) ? 1UL << lane : 0;
        }
        return Vector512.Create(words);
    }

    private static Answer At(Lanes lanes, int lane) =>
        (Answer)((int)(lanes.Yes[lane / 64] >> lane & 1) - (int)(lanes.No[lane / 64] >> lane & 1));

    private readonly struct Words : ILogic<string>
    {
        public string Is(Samskab.Facts.Fact fact, int number) => fact.Key.Value;

        public string Not(string inner) => $"not {inner}";

        public string All(ReadOnlySpan<string> parts) => $"all({string.Join(", ", parts!)})";

        public string Any(ReadOnlySpan<string> parts) => $"any({string.Join(", ", parts!)})";

        public string AtLeast(int needed, ReadOnlySpan<string> parts) => $"{needed} of({string.Join(", ", parts!)})";
    }
}
