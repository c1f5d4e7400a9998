using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Guidance;
using Samskab.Interviews;
using Samskab.Offers;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Uptake;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Reviewed;
using static Samskab.TestKit.FavourableEffort;

namespace Samskab.Domain.Tests.Reviews;

public sealed class AdviceSheetTests
{
    private static readonly Rule Equal = CollaborationStructure.EqualCoordinationForum;

    [Fact]
    public void What_is_not_as_advised_is_told_once_with_all_it_concerns_and_is_no_next_step()
    {
        var sheet = Sheet(Fora(Skewed("a"), Skewed("b")));

        var found = sheet.NotAsAdvised.Items.Single(one => one.Rule == Equal);
        found.Findings.Select(finding => finding.Subject).ShouldBe(["forums/a", "forums/b"]);
        found.GoesOn.ShouldContain(CollaborationTypes.SelectedActorsAndCoordinator);
        Steps(sheet).ShouldNotContain(Equal);
        Steps(sheet).ShouldNotContain(CollaborationTypes.SelectedActorsAndCoordinator);
    }

    [Fact]
    public void Where_a_rule_addresses_others_a_party_is_told_what_the_source_goes_on_with_to_it()
    {
        var parts = Base with
        {
            Offers = [Offer("cafe", "roede-kors", 40), Offer("klub", "venligbo", 40)],
            Needs = [Need(30)],
        };

        Sheet(parts, Parties.CivilSociety).NotAsAdvised.Items.ShouldContain(one => one.Rule == SameActivities);
        var told = Sheet(parts).NotAsAdvised.Items.Single(one => one.Rule == OverviewAndCoordination.DivideWork);
        told.Findings.ShouldAllBe(finding => finding.Rule == SameActivities.Id);
    }

    [Fact]
    public void What_is_as_advised_is_told_as_such_and_left_out_of_the_next_steps_of_its_forum_alone()
    {
        var sheet = Sheet(Fora(Balanced("a"), Balanced("b") with { Seats = null }));

        sheet
            .AsAdvised.Items.Single(one => one.Rule == Equal)
            .Findings.Select(finding => finding.Subject)
            .ShouldBe(["forums/a"]);
        sheet.NextSteps.Items.Single(step => step.Rule == Equal).Concerns.ShouldBe(["forums/b"]);
    }

    [Fact]
    public void A_question_stands_once_with_all_that_it_concerns_and_that_which_concerns_most_comes_first()
    {
        var sheet = Sheet(
            Efforts(
                Effort("a", Without(CoCreationFacts.Openness, CoCreationFacts.NewWelfareGoal)),
                Effort("b", Without(CoCreationFacts.NewWelfareGoal))
            )
        );

        sheet.Questions.Items[0].Fact.ShouldBe(CoCreationFacts.NewWelfareGoal);
        sheet.Questions.Items[0].Concerns.ShouldBe(["initiatives/a", "initiatives/b"]);
        sheet.Questions.Items[0].Why.ShouldBe([CoCreationInPractice.NewWelfare]);
        sheet.Questions.Items.Single(one => one.Fact == CoCreationFacts.Openness).Concerns.ShouldBe(["initiatives/a"]);
    }

    [Fact]
    public void Among_equals_the_questions_come_as_an_interview_puts_them_to_somebody_who_speaks_for_co_creation()
    {
        var asked = Sheet(Efforts(Effort("a", []))).Questions.Items.Select(one => one.Fact.Key).ToList();

        var interview = new Interview(CoCreationBook.Newest);
        ValueList<Statement> said = [];
        var expected = new List<FactKey>();
        while (interview.Next(said, Today).Question is { } question)
        {
            expected.Add(question.Fact.Key);
            said = [.. said, Favourable(question.Fact)];
        }
        var first = asked.Where(expected.Contains).ToList();
        first.Count.ShouldBeGreaterThan(5);
        FirstOfEachRule(first).ShouldBe(FirstOfEachRule(expected.Where(asked.Contains)));
    }

    [Fact]
    public void What_a_review_cannot_tell_is_asked_of_those_who_can_answer_on_the_page_of_the_forum_too()
    {
        var forum = Balanced("a") with { Seats = null };
        var collaboration = Collaboration.Create(Fora(forum)).Value;
        var scope = AdviceScope.Of(collaboration, forum, CollaborationReview.Of(collaboration, Today));

        var seats = AdviceSheet
            .Of(scope, Parties.Municipality)
            .Questions.Items.Single(one => one.Fact == ReviewFacts.Seats);
        seats.Concerns.ShouldBe(["forums/a"]);
        seats.Why.ShouldContain(Equal);
        AdviceSheet.Of(scope, Parties.Management).Questions.Items.ShouldAllBe(one => one.Fact != ReviewFacts.Seats);
    }

    [Theory]
    [InlineData("done", null, 1, "")]
    [InlineData("done", "b", 1, "forums/a")]
    [InlineData("set-aside", "a", 1, "forums/b")]
    [InlineData("taken-up", null, 0, "forums/a forums/b")]
    public void What_is_recorded_as_done_or_set_aside_is_left_out_there_and_counted(
        string state,
        string? forum,
        int settled,
        string left
    )
    {
        var rule = InformationAndDialogue.RelevantToAll;
        var step = new StepTaken
        {
            Id = new("s"),
            Rule = rule.Id,
            State = state switch
            {
                "done" => new StepState.Done(),
                "taken-up" => new StepState.TakenUp(),
                _ => new StepState.SetAside(SetAsideReason.NotNow),
            },
            On = DateBound.On(Today),
            Forum = forum is { } id ? new(id) : null,
        };

        var sheet = Sheet(Fora(Balanced("a"), Balanced("b")) with { Steps = [step] });

        sheet.Settled.ShouldBe(settled);
        string.Join(' ', sheet.Cautions.Items.Where(one => one.Rule == rule).SelectMany(one => one.Concerns))
            .ShouldBe(left);
    }

    [Fact]
    public void A_forum_that_is_no_more_gives_no_advice_unless_it_is_asked_about()
    {
        var closed = Balanced("a") with
        {
            Established = DateBound.On(Today.PlusDays(-9)),
            Dissolved = new(DateBound.On(Today.PlusDays(-1)), null),
        };
        var collaboration = Collaboration.Create(Fora(closed, Balanced("b"))).Value;
        var review = CollaborationReview.Of(collaboration, Today);

        AdviceScope
            .OfAll(collaboration, CoCreationBook.Newest, review)
            .Situations.Select(situation => situation.Forum!.Id.Value)
            .ShouldBe(["b"]);
        AdviceScope.Of(collaboration, closed, review).Situations.Single().Forum.ShouldBe(closed);
    }

    [Fact]
    public void What_is_as_advised_of_the_whole_collaboration_is_no_next_step_of_one_effort_and_is_not_told_there()
    {
        var rule = OverviewAndCoordination.KeepOneAnotherInformed;
        var effort = Effort("a", But(CoCreationFacts.EstablishedActivity.Yes()));

        var (dated, undated) = (SheetOf(Today), SheetOf(null));

        Steps(undated).ShouldContain(rule);
        Steps(dated).ShouldNotContain(rule);
        dated.AsAdvised.Items.ShouldNotContain(one => one.Rule == rule);

        AdviceSheet SheetOf(LocalDate? asOf)
        {
            var collaboration = Collaboration.Create(Efforts(effort) with { AsOf = asOf }).Value;
            var review = CollaborationReview.Of(collaboration, Today);
            return AdviceSheet.Of(
                AdviceScope.Of(collaboration, effort, CoCreationBook.Newest, review),
                Parties.Municipality
            );
        }
    }

    [Fact]
    public void A_collaboration_without_efforts_and_fora_is_given_the_advice_of_both_phases()
    {
        var sheet = Sheet(new());

        var expected = Advice.For(new() { Audiences = [Parties.Municipality] }).Select(item => item.Rule);
        Steps(sheet).ShouldBe(expected, ignoreOrder: true);
        sheet.NextSteps.Items.ShouldAllBe(step => step.Concerns.Count == 0);
    }

    [Fact]
    public void An_open_effort_gets_questions_and_a_settled_one_the_advice_of_its_verdict()
    {
        var sheet = Sheet(Efforts(Effort("open", []), Effort("no", But(CoCreationFacts.EstablishedActivity.Yes()))));

        sheet.Questions.Items.ShouldContain(one => one.Concerns.Contains("initiatives/open"));
        sheet.NextSteps.Items.ShouldNotBeEmpty();
        sheet.NextSteps.Items.ShouldAllBe(step => step.Concerns.Single() == "initiatives/no");
        sheet
            .NextSteps.Items.Single(step => step.Rule == InformationAndDialogue.InformAndRepeat)
            .Why.ShouldBe([new AdviceReason.OfGround(CoCreationInPractice.EstablishedActivity.Id)]);
    }

    [Fact]
    public void Where_a_chapter_is_asked_for_nothing_else_is_told()
    {
        var chapter = CollaborationStructure.Chapter;
        var parts = Fora(Skewed("a"), Balanced("b") with { Seats = null });
        var sheet = AdviceSheet.Of(ScopeOf(parts) with { Chapter = chapter }, Parties.Municipality);

        sheet.NotAsAdvised.Items.ShouldNotBeEmpty();
        sheet.Questions.Items.ShouldNotBeEmpty();
        sheet.Rules.ShouldAllBe(rule => SourceChapters.Find(chapter)!.Rules.Contains(rule));
    }

    [Fact]
    public void A_section_holds_no_more_than_is_asked_for_and_counts_the_rest()
    {
        var scope = ScopeOf(Fora(Balanced("a"), Balanced("b") with { Seats = null }));
        var (all, two) = (Of(scope), Of(scope with { Most = 2 }));

        two.NextSteps.Items.ShouldBe(all.NextSteps.Items.Take(2));
        two.NextSteps.More.ShouldBe(all.NextSteps.Items.Count - 2);
        two.NextSteps.All.ShouldBe(all.NextSteps.All);
        Should.Throw<ArgumentOutOfRangeException>(() => scope with { Most = -1 }).Message.ShouldContain("0 or more");

        static AdviceSheet Of(AdviceScope scope) => AdviceSheet.Of(scope, Parties.Municipality);
    }

    private static LocalDate Today => Reviewed.Day;

    private static Rule SameActivities => OverviewAndCoordination.SameActivities;

    private static IEnumerable<Rule> Steps(AdviceSheet sheet) =>
        sheet.NextSteps.Items.Concat(sheet.Cautions.Items).Select(advice => advice.Rule);

    // Questions of one rule stand together, so that the order shows in the first of each.
    private static IEnumerable<FactKey> FirstOfEachRule(IEnumerable<FactKey> facts) =>
        facts.DistinctBy(key =>
            CoCreationBook
                .Newest.Contents.Blocks.SelectMany(block => block.Grounds)
                .First(ground => CoCreationBook.Newest.FactsOf(ground).Any(fact => fact.Key == key))
                .Rule
        );

    private static Forum Skewed(string id) => Forum(ForumKind.CoordinationForum, Seats(9, 0)) with { Id = new(id) };

    private static Forum Balanced(string id) => Forum(ForumKind.CoordinationForum, Seats(5, 5)) with { Id = new(id) };

    private static Initiative Effort(string id, ValueList<Statement> statements) =>
        new()
        {
            Id = new(id),
            Name = id,
            Statements = statements,
        };

    private static CollaborationParts Fora(params ValueList<Forum> fora) => Base with { Forums = fora };

    private static CollaborationParts Efforts(params ValueList<Initiative> efforts) =>
        Base with
        {
            Initiatives = efforts,
        };

    private static AdviceSheet Sheet(CollaborationParts parts, Party? party = null) =>
        AdviceSheet.Of(ScopeOf(parts), party ?? Parties.Municipality);

    private static AdviceScope ScopeOf(CollaborationParts parts)
    {
        var collaboration = Collaboration.Create(parts).Value;
        return AdviceScope.OfAll(collaboration, CoCreationBook.Newest, CollaborationReview.Of(collaboration, Today));
    }
}
