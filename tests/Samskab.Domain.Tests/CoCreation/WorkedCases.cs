using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;
using Xunit;
using static Samskab.CoCreation.CoCreationFacts;
using static Samskab.TestKit.FavourableEffort;
using static Samskab.Verdicts.ReasonKind;
using Chapter = Samskab.Chapters.CoCreationInPractice;

namespace Samskab.Domain.Tests.CoCreation;

/// <summary>The cases of the sources, by their numbers.</summary>
public sealed class WorkedCases
{
    private const string NewThinkingThoughIdentified = "co-creation/new-thinking-though-identified";
    private const string EqualDialogueOneResponsible = "co-creation/equal-dialogue-one-responsible";

    private static readonly ValueList<Fact> OrGroups = [JointDefinition, JointIdeas, PoliticalWill, Mandate];

    public static TheoryData<string> SingleFacts =>
        [.. Deciding.Where(fact => !OrGroups.Contains(fact)).Select(fact => fact.Key.Value)];

    public static TheoryData<Answer, Answer, Answer, Answer> HalfAnsweredGroups
    {
        get
        {
            var data = new TheoryData<Answer, Answer, Answer, Answer>();
            foreach (var (one, other) in Satisfied().SelectMany(_ => Satisfied(), (one, other) => (one, other)))
            {
                data.Add(one.Item1, one.Item2, other.Item1, other.Item2);
            }
            return data;
        }
    }

    [Fact]
    public void TV_01_Network_families_need_no_co_creation()
    {
        var verdict = Assess(NewThinkingNeeded.No(), NeedAndSolutionIdentified.Yes());

        ShouldBeNo(verdict, (Excluded, Chapter.NeedAndSolutionIdentified), (NotNeeded, Chapter.NewThinkingNeeded));
        verdict.Tensions.ShouldBeEmpty();
        Instead(verdict)
            .ShouldBe([Chapter.ExchangeInformation, Samskab.Chapters.OverviewAndCoordination.MappingShowsGaps]);
        Instead(verdict).First().Citations[0].Passage.ShouldBe("R-CC-26");
    }

    [Fact]
    public void TV_02_The_housing_package_was_co_created()
    {
        var verdict = Assess(
            NewWelfareGoal.Yes(),
            CrossSectorResources.Yes(),
            EqualDialogue.Yes(),
            JointDefinition.Yes(),
            JointIdeas.Yes(),
            OpenInitiative.Yes(),
            Openness.Yes(),
            RiskWillingness.Yes(),
            NewThinkingNeeded.Yes(),
            EqualCollaboration.Yes(),
            OneActorFinallyResponsible.No(),
            EstablishedActivity.No(),
            PoliticalWill.Yes(),
            Mandate.Yes(),
            SolutionsPoliticallyFixed.No(),
            NeedAndSolutionIdentified.No()
        );

        ShouldBeYes(verdict);
    }

    [Fact]
    public void TV_02b_The_housing_package_in_operation_is_established()
    {
        var verdict = Assess(But(EstablishedActivity.Yes(), NewThinkingNeeded.No()));

        ShouldBeNo(verdict, (Excluded, Chapter.EstablishedActivity), (NotNeeded, Chapter.NewThinkingNeeded));
        verdict.Tensions.ShouldBeEmpty();
        Instead(verdict).ShouldContain(JointEfforts.QualityCheck);
    }

    [Fact]
    public void TV_03_Donations_were_co_created() =>
        ShouldBeYes(
            Assess(
                But(
                    CrossSectorResources.Yes(),
                    JointDefinition.Yes(),
                    NewThinkingNeeded.Yes(),
                    EstablishedActivity.No()
                )
            )
        );

    [Fact]
    public void TV_04_New_activities_and_offers_are_a_situation_alone() => ShouldBeOpenButForNewThinking();

    [Fact]
    public void TV_05_Receiving_refugees_in_small_communities_is_a_situation_alone() => ShouldBeOpenButForNewThinking();

    [Fact]
    public void TV_06_Raising_the_chances_of_employment_is_a_situation_alone() => ShouldBeOpenButForNewThinking();

    [Fact]
    public void TV_07_One_actor_has_the_final_responsibility() =>
        ShouldBeNo(Assess(OneActorFinallyResponsible.Yes()), (Excluded, Chapter.NoEqualCollaboration));

    [Fact]
    public void TV_07_Whatever_else_speaks_for_it() =>
        ShouldBeNo(Assess(But(OneActorFinallyResponsible.Yes())), (Excluded, Chapter.NoEqualCollaboration));

    [Fact]
    public void TV_07b_The_collaboration_is_not_equal() =>
        ShouldBeNo(Assess(EqualCollaboration.No()), (Excluded, Chapter.NoEqualCollaboration));

    [Fact]
    public void TV_08_An_existing_established_activity() =>
        ShouldBeNo(Assess(EstablishedActivity.Yes()), (Excluded, Chapter.EstablishedActivity));

    [Fact]
    public void TV_09_No_political_will_and_no_mandate() =>
        ShouldBeNo(Assess(PoliticalWill.No(), Mandate.No()), (Excluded, Chapter.NoWillOrMandate));

    [Fact]
    public void TV_09b_Solutions_politically_fixed() =>
        ShouldBeNo(Assess(SolutionsPoliticallyFixed.Yes()), (Excluded, Chapter.NoWillOrMandate));

    [Fact]
    public void TV_09c_Will_but_no_mandate_suffices() => ShouldBeYes(Assess(But(PoliticalWill.Yes(), Mandate.No())));

    [Fact]
    public void TV_09c_Will_but_no_mandate_is_too_little_where_both_are_required()
    {
        var book = CoCreationBook.Read(
            new CoCreationReadings().With(CoCreationReadings.WillAndMandate, "both-required")
        );

        var verdict = book.Assess("effort", But(PoliticalWill.Yes(), Mandate.No()), Day);

        ShouldBeNo(verdict, (Excluded, Chapter.NoWillOrMandate));
        verdict.Readings.ShouldContain(CoCreationReadings.WillAndMandate.As("both-required"));
    }

    [Fact]
    public void TV_10_Rudersdal_has_a_mandate_from_the_day_of_the_policy()
    {
        var policy = new Evidence.Quoted(
            CollaborationSources.Rudersdal.Cite(
                "R-RU-34",
                "Politikken danner det politiske grundlag for at anvende samskabelse som ny arbejdsmetode i Rudersdal Kommune"
            )
        );
        var mandate = Mandate.Yes(policy) with { From = new(2016, 4, 1) };

        Verdict before = CoCreationBook.Newest.Assess("rudersdal", [mandate], new(2016, 3, 31)),
            after = CoCreationBook.Newest.Assess("rudersdal", [mandate], new(2016, 4, 1));

        after.Answer.ShouldBe(Answer.Unknown);
        before.Open.ShouldBe(Keys(Deciding));
        after.Open.ShouldBe(Keys(Deciding.Where(fact => fact != PoliticalWill && fact != Mandate)));
        after.Since(before).Settled.ShouldBe([PoliticalWill.Key, Mandate.Key]);
        After(after, NoWillOrMandate).ShouldBe(Answer.Unknown);
        After(
                CoCreationBook.Newest.Assess("rudersdal", [mandate, SolutionsPoliticallyFixed.No()], new(2016, 4, 1)),
                NoWillOrMandate
            )
            .ShouldBe(Answer.No);
    }

    [Fact]
    public void TV_11_The_reception_corps_once_running_is_established() =>
        ShouldBeNo(Assess(EstablishedActivity.Yes()), (Excluded, Chapter.EstablishedActivity));

    [Theory]
    [MemberData(nameof(HalfAnsweredGroups))]
    public void TV_12a_All_favourable_applies_when_one_of_each_pair_is(
        Answer jointDefinition,
        Answer jointIdeas,
        Answer will,
        Answer mandate
    )
    {
        var verdict = Assess(
            But(
                JointDefinition.Is(jointDefinition),
                JointIdeas.Is(jointIdeas),
                PoliticalWill.Is(will),
                Mandate.Is(mandate)
            )
        );

        ShouldBeYes(verdict);
    }

    [Fact]
    public void TV_12a_There_are_25_ways_to_apply() => HalfAnsweredGroups.Count.ShouldBe(25);

    [Theory]
    [MemberData(nameof(SingleFacts))]
    public void TV_12b_One_unfavourable_fact_decides_with_its_own_rule(string key)
    {
        var fact = Asked(key);

        ShouldBeNo(Assess(But(Unfavourable(fact))), ReasonOf(fact));
    }

    [Fact]
    public void TV_12c_Neither_problems_nor_ideas_are_taken_up_together() =>
        ShouldBeNo(Assess(But(JointDefinition.No(), JointIdeas.No())), (CriterionNotMet, Chapter.EqualDialogue));

    [Fact]
    public void TV_12d_To_discuss_ideas_together_suffices() =>
        ShouldBeYes(Assess(But(JointDefinition.No(), JointIdeas.Yes())));

    [Theory]
    [MemberData(nameof(SingleFacts))]
    public void TV_12e_One_unknown_fact_is_the_one_that_is_missing(string key)
    {
        foreach (var statements in new[] { Without(Asked(key)), But(Asked(key).NotKnown()) })
        {
            var verdict = Assess(statements);

            verdict.Answer.ShouldBe(Answer.Unknown);
            verdict.Open.ShouldBe([new(key)]);
            verdict.Decisive.ShouldBe([new(ReasonKind.Open, ReasonOf(Asked(key)).Rule.Id, Answer.Unknown)]);
        }
    }

    [Fact]
    public void TV_12e_There_are_12_single_facts() => SingleFacts.Count.ShouldBe(12);

    [Theory]
    [InlineData("equalCollaboration")]
    [InlineData("oneActorFinallyResponsible")]
    [InlineData("establishedActivity")]
    [InlineData("solutionsPoliticallyFixed")]
    [InlineData("needAndSolutionIdentified")]
    public void TV_12f_An_exclusion_alone_decides_and_nothing_still_matters(string key) =>
        ShouldBeNo(Assess(Unfavourable(Asked(key))), ReasonOf(Asked(key)));

    [Fact]
    public void TV_12g_New_thinking_though_all_is_identified_is_a_contradiction()
    {
        var verdict = Assess(NewThinkingNeeded.Yes(), NeedAndSolutionIdentified.Yes());

        ShouldBeNo(verdict, (Excluded, Chapter.NeedAndSolutionIdentified));
        verdict.Tensions.ShouldBe([new(NewThinkingThoughIdentified)]);
    }

    [Fact]
    public void TV_12h_An_equal_dialogue_though_one_is_responsible_is_a_tension()
    {
        var verdict = Assess(EqualDialogue.Yes(), OneActorFinallyResponsible.Yes());

        ShouldBeNo(verdict, (Excluded, Chapter.NoEqualCollaboration));
        verdict.Tensions.ShouldBe([new(EqualDialogueOneResponsible)]);
    }

    private static RuleId NoWillOrMandate => Chapter.NoWillOrMandate.Id;

    private static void ShouldBeNo(Verdict verdict, params (ReasonKind Kind, Rule Rule)[] reasons)
    {
        verdict.Answer.ShouldBe(Answer.No);
        verdict.Decisive.ShouldBe(
            reasons.Select(one => new Reason(one.Kind, one.Rule.Id, one.Kind == Excluded ? Answer.Yes : Answer.No))
        );
        verdict.Open.ShouldBeEmpty();
    }

    private static void ShouldBeYes(Verdict verdict)
    {
        verdict.Answer.ShouldBe(Answer.Yes);
        verdict.Decisive.Count.ShouldBe(10);
        verdict.Decisive.ShouldAllBe(reason => reason.Kind == ReasonKind.Favourable && reason.Holds != Answer.Unknown);
        verdict.Open.ShouldBeEmpty();
        verdict.Tensions.ShouldBeEmpty();
    }

    private static void ShouldBeOpenButForNewThinking()
    {
        var verdict = Assess(NewThinkingNeeded.Yes());

        verdict.Answer.ShouldBe(Answer.Unknown);
        verdict.Open.ShouldBe(Keys(Deciding.Where(fact => fact != NewThinkingNeeded)));
        verdict.Decisive.Count.ShouldBe(9);
        verdict.Decisive.ShouldAllBe(reason =>
            reason.Kind == ReasonKind.Open && reason.Rule != Chapter.NewThinkingNeeded.Id
        );
        verdict.Tensions.ShouldBeEmpty();
    }

    private static IEnumerable<Rule> Instead(Verdict verdict) =>
        CoCreationBook
            .Newest.Contents.Blocks.SelectMany(block => block.Grounds)
            .Where(ground => verdict.Decisive.Any(reason => reason.Rule == ground.Rule.Id))
            .SelectMany(ground => ground.Instead)
            .Distinct();

    private static Answer After(Verdict verdict, RuleId rule) =>
        CoCreationBook
            .Newest.Explain(verdict)
            .Parts.SelectMany(block => block.Parts)
            .OfType<Explanation.OfGround>()
            .Single(ground => ground.Ground.Rule.Id == rule)
            .Answer;

    private static Fact Asked(string key) => CoCreationBook.Newest.Facts.Find(new(key))!;

    private static IEnumerable<FactKey> Keys(IEnumerable<Fact> facts) => facts.Select(fact => fact.Key);

    private static IEnumerable<(Answer, Answer)> Satisfied() =>
        [
            (Answer.Yes, Answer.No),
            (Answer.Yes, Answer.Unknown),
            (Answer.Yes, Answer.Yes),
            (Answer.No, Answer.Yes),
            (Answer.Unknown, Answer.Yes),
        ];

    private static (ReasonKind Kind, Rule Rule) ReasonOf(Fact fact) =>
        fact.Key.Value switch
        {
            "newWelfareGoal" => (CriterionNotMet, Chapter.NewWelfare),
            "crossSectorResources" => (CriterionNotMet, Chapter.ResourcesAcrossSectors),
            "equalDialogue" => (CriterionNotMet, Chapter.EqualDialogue),
            "openInitiative" => (CriterionNotMet, Chapter.OpenToAll),
            "openness" or "riskWillingness" => (CriterionNotMet, Chapter.OpennessAndRiskWillingness),
            "newThinkingNeeded" => (NotNeeded, Chapter.NewThinkingNeeded),
            "equalCollaboration" or "oneActorFinallyResponsible" => (Excluded, Chapter.NoEqualCollaboration),
            "establishedActivity" => (Excluded, Chapter.EstablishedActivity),
            "solutionsPoliticallyFixed" => (Excluded, Chapter.NoWillOrMandate),
            "needAndSolutionIdentified" => (Excluded, Chapter.NeedAndSolutionIdentified),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Key, "No single fact."),
        };
}
