using Samskab.Changes;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Interviews;
using static Samskab.CoCreation.CoCreationFacts;
using static Samskab.TestKit.FavourableEffort;

namespace Samskab.Domain.Tests.CoCreation;

public sealed class QuestionTests
{
    private static readonly FactKey[] KeysWhenNo = [.. FavourableWhenNo.Select(fact => fact.Key)];

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(0.95)]
    public void By_default_as_few_questions_are_expected_as_any_order_can_reach(double chance)
    {
        var book = CoCreationBook.Newest;
        var fewest = new FewestQuestions(chance).Of(book.Contents);

        (ExpectedQuestions.Of(book, new(book), chance, KeysWhenNo) / fewest).ShouldBeInRange(1 - 1e-9, 1.01);
    }

    [Theory]
    [InlineData("at-least-4")]
    [InlineData("at-least-3")]
    public void With_another_number_of_criteria_the_order_stays_within_one_per_cent(string criteria)
    {
        var book = CoCreationBook.Read(new CoCreationReadings().With(CoCreationReadings.Criteria, criteria));
        foreach (var chance in new[] { 0.5, 0.8, 0.95 })
        {
            var fewest = new FewestQuestions(chance).Of(book.Contents);
            (ExpectedQuestions.Of(book, new(book), chance, KeysWhenNo) / fewest).ShouldBeInRange(1 - 1e-9, 1.01);
        }
    }

    [Fact]
    public void Where_all_is_favourable_exclusions_are_asked_first_and_alternatives_last()
    {
        var book = CoCreationBook.Newest;
        var interview = new Interview(book);
        var facts = new FactSet(book.Facts);
        var asked = new List<Fact>();
        while (interview.Next(in facts) is { } fact)
        {
            asked.Add(fact);
            facts = facts.With(fact.Key, Favourable(fact).Answer);
        }

        asked.ShouldBe([
            EstablishedActivity,
            NeedAndSolutionIdentified,
            OneActorFinallyResponsible,
            SolutionsPoliticallyFixed,
            EqualCollaboration,
            NewThinkingNeeded,
            NewWelfareGoal,
            CrossSectorResources,
            EqualDialogue,
            OpenInitiative,
            Openness,
            RiskWillingness,
            PoliticalWill,
            JointDefinition,
        ]);
        book.Evaluate(in facts).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void The_way_from_no_to_yes_is_split_by_who_can_walk_it()
    {
        var verdict = Assess(
            But(Openness.No(), OneActorFinallyResponsible.Yes(), EstablishedActivity.Yes(), NewWelfareGoal.NotKnown())
        );
        var way = CoCreationBook.Newest.WayTo(verdict, Answer.Yes);

        var set = way.Smallest().ShouldHaveSingleItem();
        set.ChangesOf(FactNature.Arrangeable).Select(change => change.Fact).ShouldBe([Openness]);
        set.ChangesOf(FactNature.Decided).Select(change => change.Fact).ShouldBe([OneActorFinallyResponsible]);
        set.ChangesOf(FactNature.Given).Select(change => change.Fact).ShouldBe([EstablishedActivity]);
        set.Conditions.Select(condition => condition.Fact).ShouldBe([NewWelfareGoal]);
        way.NeedsWhatIsGiven.ShouldBeTrue();
    }

    [Fact]
    public void Each_pair_of_alternatives_doubles_the_ways()
    {
        var facts = new FactSet(CoCreationBook.Newest.Facts);
        foreach (var fact in Deciding)
        {
            facts = facts.With(fact.Key, Unfavourable(fact).Answer);
        }

        CoCreationBook
            .Newest.WayTo(Answer.Yes, in facts)
            .Smallest()
            .Select(set => set.Facts.Count)
            .ShouldBe([14, 14, 14, 14]);
    }
}
