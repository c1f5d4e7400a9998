using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Domain.Tests.Chapters;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Uptake;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Uptake.Recorded;

namespace Samskab.Domain.Tests.Guidance;

public sealed class ProgressTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly Rule Advised = GettingStarted.MapNeeds;
    private static readonly StepTaken Done = Step("s", Advised) with { On = DateBound.On(new(2026, 3, 1)) };
    private static readonly ValueList<Party> Management = [Parties.Management];
    private static readonly StepState TakenUp = new StepState.TakenUp();
    private static readonly StepState SetAside = new StepState.SetAside(SetAsideReason.NotRelevant);

    [Fact]
    public void Where_nothing_is_recorded_all_advice_but_ideas_is_open_and_next_as_advised()
    {
        var progress = Progress.Of(With(), Day);

        progress
            .Lines.Select(line => line.Rule.Id)
            .ShouldBe(
                ChapterRules.All.Where(rule => !rule.Decides && rule.Force != Force.Idea).Select(rule => rule.Id),
                ignoreOrder: true
            );
        progress.Lines.ShouldAllBe(line => line.State == ProgressState.Open && line.Steps.Count == 0);
        progress.Next.Select(step => step.Rule.Id).ShouldBeUnique();
        progress
            .Next.Select(step => step.Rule.Id)
            .ShouldBe(Advice.For(new()).Select(item => item.Rule.Id).Distinct(), ignoreOrder: true);
        progress.MoreNext.ShouldBe(0);
    }

    [Fact]
    public void Lines_stand_chapter_by_chapter_in_the_order_of_the_handbook()
    {
        var progress = Progress.Of(With(), Day);

        progress
            .Chapters.Select(one => one.Chapter.Value)
            .ShouldBe([
                "reading-guide",
                "important-elements",
                "co-creation",
                "collaboration-types",
                "getting-started",
                "overview",
                "structure",
                "joint-efforts",
                "involvement",
                "management-backing",
                "dialogue",
                "communication",
                "rudersdal",
                "municipal-circle",
                "field-work",
            ]);
        progress
            .Lines.Where(line => line.Rule.Chapter == GettingStarted.Chapter)
            .Select(line => line.Rule.Citations[0].Pages?.First)
            .ShouldBeInOrder();
        progress.Chapters.Sum(one => one.Counts.All).ShouldBe(progress.Lines.Count);
    }

    [Theory]
    [InlineData(2026, 2, 28, ProgressState.Open)]
    [InlineData(2026, 3, 1, ProgressState.Done)]
    public void A_step_counts_from_its_day(int year, int month, int day, ProgressState state) =>
        Line(new(year, month, day), null, Done).State.ShouldBe(state);

    [Theory]
    [InlineData(2, 28, ProgressState.Open)]
    [InlineData(3, 1, ProgressState.Unknown)]
    [InlineData(5, 30, ProgressState.Unknown)]
    [InlineData(5, 31, ProgressState.Done)]
    public void Between_the_days_on_which_it_may_have_come_it_is_not_known(int month, int day, ProgressState state) =>
        Line(
            new(2026, month, day),
            null,
            Done with
            {
                On = new(new LocalDate(2026, 3, 1), new LocalDate(2026, 5, 31), "foråret 2026"),
            }
        )
            .State.ShouldBe(state);

    [Fact]
    public void What_has_no_last_day_has_come_by_the_day_that_the_collaboration_describes()
    {
        var undated = Done with { On = null };
        var since = Done with { On = new(new LocalDate(2026, 3, 1), null) };
        var later = Done with { On = new(Day.PlusDays(1), null) };

        Line(Day, Day, undated).State.ShouldBe(ProgressState.Done);
        Line(Day.PlusDays(-1), Day, undated).State.ShouldBe(ProgressState.Unknown);
        Line(Day, null, undated).State.ShouldBe(ProgressState.Unknown);
        Line(Day, Day, since).State.ShouldBe(ProgressState.Done);
        Line(Day.PlusDays(1), Day, later).State.ShouldBe(ProgressState.Unknown);
    }

    [Fact]
    public void What_is_not_known_does_not_undo_what_is()
    {
        var begun = Done with { Id = new("a"), State = TakenUp };
        var perhaps = Done with { On = null };

        var line = Line(Day, null, begun, perhaps);

        (line.State, line.Steps, line.Uncertain).ShouldBe((ProgressState.TakenUp, [begun], [perhaps]));
    }

    [Fact]
    public void Of_several_steps_in_one_place_the_last_one_counts()
    {
        var begun = Done with { Id = new("z"), State = TakenUp, On = DateBound.On(new(2026, 1, 1)) };
        var left = Done with { Id = new("a"), State = SetAside, On = DateBound.On(new(2026, 5, 1)) };

        Line(Day, null, left, begun, Done).State.ShouldBe(ProgressState.SetAside);
        Line(new(2026, 4, 30), null, left, begun, Done).State.ShouldBe(ProgressState.Done);
        Line(Day, null, left, begun, Done).Steps.ShouldBe([begun, Done, left]);
    }

    [Fact]
    public void Of_several_places_one_that_is_at_it_keeps_it_open_and_one_that_has_done_it_is_enough_else()
    {
        var done = Done with { Forum = new("sproggruppen") };
        var begun = Done with { Id = new("b"), State = TakenUp, Forum = new("netvaerk") };
        var left = Done with { Id = new("c"), State = SetAside, Initiative = new("mentor") };

        Line(Day, null, done, begun, left).State.ShouldBe(ProgressState.TakenUp);
        Line(Day, null, done, left).State.ShouldBe(ProgressState.Done);
        Line(Day, null, left).State.ShouldBe(ProgressState.SetAside);
    }

    [Fact]
    public void A_forum_and_an_initiative_have_the_steps_that_are_theirs_and_those_of_the_whole()
    {
        var whole = Done;
        var theirs = Done with { Id = new("f"), Forum = new("sproggruppen") };
        var others = Done with { Id = new("g"), Forum = new("netvaerk") };
        var effort = Done with { Id = new("h"), Initiative = new("sprogcafe") };
        var collaboration = With(whole, theirs, others, effort);
        var initiative = collaboration.Initiatives.Find(new("sprogcafe"))!;

        Of(new() { Forum = new("sproggruppen") }).ShouldBe([theirs, whole], ignoreOrder: true);
        Of(new() { Situation = new() { Initiative = initiative } }).ShouldBe([effort, whole], ignoreOrder: true);

        ValueList<StepTaken> Of(ProgressScope scope) =>
            Progress.Of(collaboration, Day, scope).Lines.Single(line => line.Rule == Advised).Steps;
    }

    [Fact]
    public void What_is_recorded_is_not_next()
    {
        foreach (var state in new[] { new StepState.Done(), TakenUp, SetAside })
        {
            Next(Done with { State = state }).ShouldNotContain(Advised.Id);
        }
        Next(Done with { On = null }).ShouldNotContain(Advised.Id);
        Next(Done with { On = DateBound.On(Day.PlusDays(1)) }).ShouldContain(Advised.Id);
        Next().ShouldContain(Advised.Id);
    }

    [Fact]
    public void What_is_next_is_told_once_first_what_is_for_both_sides()
    {
        var progress = Progress.Of(With(), Day, new() { Situation = new() { Most = 30 } });

        progress.Next[0].For.ShouldBe(Parties.BothSides);
        progress
            .Next.Select(step => step.For.Count)
            .ShouldBe(progress.Next.Select(step => step.For.Count).OrderDescending());
        progress.Next.ShouldContain(step => step.For == Management);
        progress.MoreNext.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Only_advice_to_those_who_ask_is_told()
    {
        var progress = Progress.Of(With(Done), Day, new() { Situation = new() { Audiences = [Parties.Management] } });

        progress.Lines.ShouldAllBe(line => line.Rule.Audience.Contains(Parties.Management));
        progress.Next.ShouldAllBe(step => step.For == Management);
    }

    [Fact]
    public void A_chapter_is_told_with_its_ideas_and_ideas_elsewhere_where_they_were_taken_up()
    {
        var idea = SourceChapters.Advice.First(rule => rule.Force == Force.Idea);
        var taken = Step("i", idea) with { On = Done.On };

        Lines(new() { Chapter = idea.Chapter }).ShouldContain(idea.Id);
        Lines(new() { Chapter = Advised.Chapter }, taken).ShouldNotContain(idea.Id);
        Lines(new()).ShouldNotContain(idea.Id);
        Lines(new(), taken).ShouldContain(idea.Id);
        Lines(new(), taken with { On = DateBound.On(Day.PlusDays(1)) }).ShouldNotContain(idea.Id);

        static IEnumerable<RuleId> Lines(AdviceSituation situation, params ValueList<StepTaken> steps) =>
            Progress.Of(With(steps), Day, new() { Situation = situation }).Lines.Select(line => line.Rule.Id);
    }

    [Fact]
    public void While_it_is_open_whether_co_creation_fits_nothing_is_next()
    {
        var verdict = CoCreationBook.Newest.Assess(new Initiative { Id = new("i"), Name = "i" }, Day);

        verdict.Answer.ShouldBe(Answer.Unknown);
        Progress.Of(With(), Day, new() { Situation = new() { Verdict = verdict } }).Next.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_done_though_a_review_says_no_is_a_contradiction()
    {
        var no = Found("forums/sproggruppen", Answer.No);

        Of(Done, no).Contradictions.ShouldBe([no]);
        Of(Done with { Forum = new("sproggruppen") }, no).Contradictions.ShouldBe([no]);
        Of(Done with { Forum = new("netvaerk") }, no).Contradictions.ShouldBeEmpty();
        Of(Done with { State = TakenUp }, no).Contradictions.ShouldBeEmpty();
        Of(Done with { On = null }, no).Contradictions.ShouldBeEmpty();
        Of(Done, no with { Answer = Answer.Yes }).Contradictions.ShouldBeEmpty();
        Of(Done, no with { Answer = Answer.Unknown }).Contradictions.ShouldBeEmpty();
        Of(Done, no with { Rule = JointEfforts.FollowUp.Id }).Contradictions.ShouldBeEmpty();
    }

    [Fact]
    public void A_review_of_a_meeting_concerns_its_forum_and_one_of_an_agreement_the_step_that_it_shows()
    {
        var meeting = Found("meetings/moede", Answer.No);
        var agreement = Found("agreements/aftale", Answer.No);
        var initiative = Found("initiatives/mentor", Answer.No);
        var shown = Done with { Initiative = new("mentor"), Evidence = [new StepEvidence.OfAgreement(new("aftale"))] };

        Of(Done with { Forum = new("sproggruppen") }, meeting).Contradictions.ShouldBe([meeting]);
        Of(shown, agreement).Contradictions.ShouldBe([agreement]);
        Of(shown, initiative).Contradictions.ShouldBe([initiative]);
        Of(shown with { Evidence = [] }, agreement).Contradictions.ShouldBeEmpty();
        Of(shown, meeting).Contradictions.ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_forum_only_the_review_of_that_forum_is_told()
    {
        var own = Found("forums/sproggruppen", Answer.Yes);
        var other = Found("forums/netvaerk", Answer.No);
        var scope = new ProgressScope { Forum = new("sproggruppen"), Findings = [own, other] };

        var line = Progress.Of(With(Done), Day, scope).Lines.Single(line => line.Rule == Advised);

        (line.Findings, line.Contradictions).ShouldBe(([own], []));
    }

    [Theory]
    [InlineData(Answer.Yes, false)]
    [InlineData(Answer.Unknown, true)]
    [InlineData(Answer.No, true)]
    public void What_a_review_finds_to_be_so_throughout_is_open_and_not_next(Answer other, bool isNext)
    {
        ValueList<Finding> found = [Found("forums/sproggruppen", Answer.Yes), Found("forums/netvaerk", other)];

        var progress = Progress.Of(With(), Day, new() { Findings = found });

        progress.Lines.Single(line => line.Rule == Advised).State.ShouldBe(ProgressState.Open);
        progress.Next.Any(step => step.Rule == Advised).ShouldBe(isNext);
    }

    [Fact]
    public void All_that_advice_can_name_but_warnings_of_tensions_can_be_recorded()
    {
        var named = AdviceTable
            .All.SelectMany(line => line.Rules)
            .Concat(CoCreationFacts.All.SelectMany(fact => fact.Steps))
            .Concat(FormsOfCollaboration.Rules);

        named.Where(rule => SourceChapters.FindAdvice(rule.Id) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Advice_of_a_phase_is_counted_in_it_and_advice_of_both_in_both()
    {
        var line = Line(Day, null, Done);
        var progress = Progress.Of(With(Done), Day);

        line.Phases.ShouldBe([Phase.Idea, Phase.Practice]);
        progress.Phases.Select(one => (one.Phase, one.Counts.Done)).ShouldBe([(Phase.Idea, 1), (Phase.Practice, 1)]);
        progress.Counts.Done.ShouldBe(1);
        progress.Counts[ProgressState.Done].ShouldBe(1);
    }

    [Fact]
    public void What_has_changed_since_an_earlier_day_is_told_with_its_steps()
    {
        var begun = Done with { Id = new("a"), State = TakenUp, On = DateBound.On(new(2026, 1, 1)) };
        var collaboration = With(begun, Done);

        Progress
            .Of(collaboration, Day)
            .Since(Progress.Of(collaboration, new(2026, 2, 1)))
            .ShouldBe([new(Advised, ProgressState.TakenUp, ProgressState.Done, [Done])]);
    }

    [Fact]
    public void A_forum_or_initiative_that_is_not_there_is_refused()
    {
        Should
            .Throw<ArgumentException>(() => Progress.Of(With(), Day, new() { Forum = new("no-such") }))
            .Message.ShouldContain("no forum \"no-such\"");
        Should
            .Throw<ArgumentException>(() =>
                Progress.Of(
                    With(),
                    Day,
                    new()
                    {
                        Situation = new()
                        {
                            Initiative = new() { Id = new("no-such"), Name = "x" },
                        },
                    }
                )
            )
            .Message.ShouldContain("no initiative \"no-such\"");
    }

    private static ProgressLine Line(LocalDate on, LocalDate? asOf, params ValueList<StepTaken> steps) =>
        Progress.Of(AnySteps.World(steps, asOf), on).Lines.Single(line => line.Rule == Advised);

    private static IEnumerable<RuleId> Next(params ValueList<StepTaken> steps) =>
        Progress.Of(With(steps), Day).Next.Select(step => step.Rule.Id);

    private static ProgressLine Of(StepTaken step, Finding finding) =>
        Progress.Of(With(step), Day, new() { Findings = [finding] }).Lines.Single(line => line.Rule == Advised);

    private static Finding Found(string subject, Answer answer) =>
        new()
        {
            Rule = Advised.Id,
            Subject = subject,
            Answer = answer,
        };
}
