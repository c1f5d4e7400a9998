using FsCheck;
using FsCheck.Fluent;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Domain.Tests.Chapters;
using Samskab.Facts;
using Samskab.Funds;
using Samskab.Guidance;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.TestKit.FavourableEffort;

namespace Samskab.Domain.Tests.Guidance;

public sealed class AdviceTests
{
    private static readonly AdviceSituation Fits = new() { Verdict = Assess(Statements) };

    [Fact]
    public void Where_co_creation_fits_while_ideas_are_found_the_advice_is_how_to_begin() =>
        ShouldTell(
            Fits with
            {
                Phase = Phase.Idea,
            },
            both: "CC-12..16 GI-10..17 CC-18..23 CC-08..10 IW-01..11",
            municipality: "GI-21..22 ST-19 IN-15 IN-19..21 GI-31..32 ST-24",
            civilSociety: "IN-16..17 GI-33 ST-25 DI-31",
            management: "GI-23..28 ST-20..21 KO-36"
        );

    [Fact]
    public void Where_co_creation_fits_in_practice_the_advice_is_how_to_carry_it_out() =>
        ShouldTell(
            Fits with
            {
                Phase = Phase.Practice,
            },
            both: "NF-10..20 ST-11..18 NF-28..30 KO-37..38 LE-27",
            municipality: "OV-18 DI-21 KO-34",
            civilSociety: "KO-35 KO-13",
            management: "NF-25..27 LE-19..22"
        );

    [Theory]
    [InlineData("needAndSolutionIdentified")]
    [InlineData("newThinkingNeeded")]
    public void Where_nothing_new_is_needed_the_advice_is_to_inform_and_coordinate(string fact) =>
        ShouldTell(
            Not(fact),
            both: "CC-24 CC-26 OV-10..17 KO-23..28",
            municipality: "OV-18 OV-20",
            civilSociety: "OV-21",
            management: "DI-25..27"
        );

    [Fact]
    public void Where_the_activity_is_established_the_advice_is_to_look_after_its_quality() =>
        ShouldTell(
            Not("establishedActivity"),
            both: "NF-20 OV-15 CC-X2 CC-U0",
            municipality: "LE-06",
            civilSociety: "DI-16",
            management: ""
        );

    [Fact]
    public void What_is_new_about_an_established_activity_is_a_subject_of_its_own_where_new_thinking_is_needed()
    {
        var established = CoCreationFacts.EstablishedActivity.Yes();
        var neither = But(established, CoCreationFacts.NewThinkingNeeded.No());

        Rules(Not("establishedActivity")).ShouldContain(NewElement);
        Rules(new() { Verdict = Assess(neither) }).ShouldNotContain(NewElement);
        Rules(new() { Verdict = Assess([established]) }).ShouldNotContain(NewElement);
    }

    [Theory]
    [InlineData("equalCollaboration")]
    [InlineData("oneActorFinallyResponsible")]
    public void Where_the_collaboration_is_not_equal_the_advice_is_to_settle_who_decides_what(string fact) =>
        ShouldTell(
            Not(fact),
            both: "EL-09 DI-17..20 KO-23..26",
            municipality: "KO-34",
            civilSociety: "IN-17",
            management: "ST-20"
        );

    [Fact]
    public void Where_the_solutions_are_politically_fixed_the_advice_is_to_seek_backing() =>
        ShouldTell(
            Not("solutionsPoliticallyFixed"),
            both: "LE-10 LE-16..18",
            municipality: "LE-12..14",
            civilSociety: "LE-15",
            management: "LE-01 LE-19..22"
        );

    [Theory]
    [InlineData("newWelfareGoal")]
    [InlineData("crossSectorResources")]
    [InlineData("equalDialogue")]
    [InlineData("openInitiative")]
    [InlineData("openness")]
    [InlineData("riskWillingness")]
    [InlineData("equalCollaboration")]
    [InlineData("oneActorFinallyResponsible")]
    [InlineData("solutionsPoliticallyFixed")]
    public void What_can_change_a_fact_that_stands_in_the_way_is_advised(string fact)
    {
        var failing = FactOf(fact);

        var told = Advice.For(Not(fact)).Where(item => item.Why.Contains(new AdviceReason.OfFact(failing.Key)));

        told.Select(item => item.Rule)
            .Distinct()
            .ShouldBe(failing.Steps.Where(step => step.Force != Force.Idea), ignoreOrder: true);
    }

    [Fact]
    public void Where_it_is_open_whether_co_creation_fits_there_are_questions_and_no_advice()
    {
        var open = new AdviceSituation { Verdict = Assess([]), Phase = Phase.Idea };

        Advice.For(open).ShouldBeEmpty();
        foreach (var party in Parties.All)
        {
            Advice
                .Questions(open, party)
                .ShouldBe(Deciding.Where(fact => fact.Answerers.Contains(party)), customMessage: party.Value);
        }
        Advice.Questions(open, Parties.Management).ShouldContain(CoCreationFacts.PoliticalWill);
    }

    [Fact]
    public void Where_the_verdict_is_settled_nothing_is_asked() =>
        Parties.All.SelectMany(party => Advice.Questions(Fits, party)).ShouldBeEmpty();

    [Fact]
    public void Without_a_verdict_the_advice_is_as_where_co_creation_fits() =>
        Advice.For(new() { Phase = Phase.Practice }).ShouldBe(Advice.For(Fits with { Phase = Phase.Practice }));

    [Fact]
    public void Of_an_unknown_phase_the_advice_is_that_of_both_with_each_reason()
    {
        var both = Advice.For(Fits);

        both.Select(Identity)
            .ShouldBe(Of(Phase.Idea).Concat(Of(Phase.Practice)).Select(Identity).Distinct(), ignoreOrder: true);
        both.First(item => item.Rule == GettingStarted.MapNeeds)
            .Why.ShouldBe([new AdviceReason.OfPhase(Phase.Idea), new AdviceReason.OfPhase(Phase.Practice)]);

        static ValueList<AdviceItem> Of(Phase phase) => Advice.For(Fits with { Phase = phase });
    }

    [Fact]
    public void A_chapter_gives_all_its_advice_and_no_other()
    {
        foreach (var chapter in Advice.Chapters)
        {
            var told = Advice.For(Not("openness") with { Chapter = chapter });
            var expected =
                from rule in ChapterRules.All
                where StandsIn(rule, chapter) && !rule.Decides
                from party in rule.Audience
                select (rule.Id, party);
            told.Select(Identity).ShouldBe(expected, ignoreOrder: true, customMessage: chapter.Value);
            told.ShouldAllBe(item => item.Why.Contains(new AdviceReason.OfChapter(chapter)));
        }
    }

    [Fact]
    public void TV_48_Civil_society_is_cautioned_of_the_role_of_advocate_and_the_municipality_of_busy_days() =>
        Advice
            .For(Fits with { Chapter = TrustfulCommunication.Chapter })
            .Where(item => Cautions.Contains(item.Rule))
            .Select(item => (item.Rule, item.For))
            .ShouldBe(
                [
                    (TrustfulCommunication.CollaborateRatherThanConfront, Parties.CivilSociety),
                    (TrustfulCommunication.TimeForVolunteers, Parties.Municipality),
                ],
                ignoreOrder: true
            );

    private static readonly Rule[] Cautions =
    [
        TrustfulCommunication.CollaborateRatherThanConfront,
        TrustfulCommunication.TimeForVolunteers,
    ];

    private static bool StandsIn(Rule rule, Chapter id) =>
        rule.Chapter == id
        || SourceChapters.Find(id)!.Pages is { } pages
            && rule.Citations.Any(one =>
                one.Source == CollaborationSources.Handbook.Id
                && one.Pages!.Value.First is var page
                && page >= pages.First
                && page <= pages.Last
            );

    [Fact]
    public void Every_chapter_that_advises_can_be_asked_for() =>
        Advice.Chapters.ShouldBe(
            ChapterRules.All.Where(rule => !rule.Decides).Select(rule => rule.Chapter).Distinct(),
            ignoreOrder: true
        );

    [Fact]
    public void Ideas_are_told_where_they_are_asked_for()
    {
        Rules(Not("openness")).ShouldNotContain(AarhusWorkshop.LetItBePlay);
        Rules(Not("openness") with { IncludesIdeas = true }).ShouldContain(AarhusWorkshop.LetItBePlay);
        Rules(Fits with { Chapter = AarhusWorkshop.Chapter }).ShouldContain(AarhusWorkshop.LetItBePlay);
    }

    [Fact]
    public void Steps_come_before_recommendations_and_these_before_cautions_as_the_handbook_has_them() =>
        Advice
            .For(Not("establishedActivity") with { Audiences = [Parties.Municipality] })
            .Select(item => item.Rule)
            .ShouldBe([
                JointEfforts.QualityCheck,
                InformationAndDialogue.InformAndRepeat,
                OverviewAndCoordination.KeepOneAnotherInformed,
                ManagementBacking.InformTogether,
                NewElement,
            ]);

    [Fact]
    public void Whatever_is_asked_the_advice_keeps_its_promises() =>
        Law.Holds(
            Any(),
            situation =>
            {
                var told = Advice.For(situation);

                told.Select(Identity).ShouldBeUnique();
                told.ShouldAllBe(item => situation.Audiences.Contains(item.For));
                told.ShouldAllBe(item => item.Rule.Audience.Contains(item.For));
                told.ShouldAllBe(item => item.Why.Count > 0 && item.Why.Distinct().Count() == item.Why.Count);
                told.ShouldAllBe(item => !item.Rule.Decides && item.Rule.Citations.Count > 0);
                told.ShouldAllBe(item => item.Rule.Force != Force.Idea || situation.IncludesIdeas);
                told.ShouldAllBe(item =>
                    item.Rule.Force != Force.ManagementRecommendation || item.For == Parties.Management
                );
                told.GroupBy(item => item.For).ShouldAllBe(party => party.Count() <= (situation.Most ?? int.MaxValue));
                Advice.For(Turned(situation)).ShouldBe(told);
            }
        );

    [Fact]
    public void Asked_for_fewer_each_party_gets_the_first_ones()
    {
        var all = Advice.For(Fits);

        Advice
            .For(Fits with { Most = 3 })
            .ShouldBe(Parties.All.SelectMany(party => all.Where(item => item.For == party).Take(3)));
        Advice.For(Fits with { Most = 0 }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(OfferStatus.Idea, Phase.Idea)]
    [InlineData(OfferStatus.Trial, Phase.Practice)]
    [InlineData(OfferStatus.InOperation, Phase.Practice)]
    [InlineData(OfferStatus.Paused, null)]
    [InlineData(OfferStatus.Ended, null)]
    public void The_phase_follows_from_the_status(OfferStatus status, Phase? phase) =>
        AdviceSituation.Of(Effort with { Status = Timeline.Always(status) }, Fits.Verdict!).Phase.ShouldBe(phase);

    [Fact]
    public void Without_a_status_the_phase_is_not_known() =>
        AdviceSituation.Of(Effort, Fits.Verdict!).Phase.ShouldBeNull();

    [Fact]
    public void A_verdict_of_another_book_is_refused() =>
        Should
            .Throw<ArgumentException>(() =>
                Fits with
                {
                    Verdict = ThematicFundBook.Versions.Newest.Assess("effort", [], Day),
                }
            )
            .Message.ShouldContain("Permitted: one of co-creation");

    [Fact]
    public void Fewer_than_no_advice_cannot_be_asked_for() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Fits with { Most = -1 }).Message.ShouldContain("0 or more");

    private static Rule NewElement { get; } =
        CoCreationBook.Newest.Find(new RuleId("co-creation/established-though-new-thinking"))!;

    private static Initiative Effort { get; } = new() { Id = new("effort"), Name = "Sprogcafé" };

    private static Fact FactOf(string key) => CoCreationFacts.All.Single(one => one.Key.Value == key);

    private static AdviceSituation Not(string fact) => new() { Verdict = Assess(But(Unfavourable(FactOf(fact)))) };

    private static IEnumerable<Rule> Rules(AdviceSituation situation) =>
        Advice.For(situation).Select(item => item.Rule).Distinct();

    private static (RuleId, Party) Identity(AdviceItem item) => (item.Rule.Id, item.For);

    // The rows of the sources, apart from the table that names rules.
    private static void ShouldTell(
        AdviceSituation situation,
        string both,
        string municipality,
        string civilSociety,
        string management
    )
    {
        var permitted = Rows($"{both} {municipality} {civilSociety} {management}");
        foreach (var (party, own) in Parties.All.Zip([$"{both} {municipality}", $"{both} {civilSociety}", management]))
        {
            var told = Advice
                .For(situation with { Audiences = [party] })
                .Where(item => item.Why.Any(why => why is AdviceReason.OfPhase or AdviceReason.OfGround))
                .Select(item => PassagesOf(item.Rule))
                .ToList();
            told.ShouldAllBe(passages => passages.Any(permitted.Contains), customMessage: party.Value);
            Rows(own)
                .Where(row => Addresses(row, party) && !told.Any(passages => passages.Contains(row)))
                .ShouldBeEmpty(customMessage: party.Value);
        }
    }

    private static bool Addresses(string row, Party party) =>
        ChapterRules.All.Any(rule => !rule.Decides && rule.Audience.Contains(party) && PassagesOf(rule).Contains(row));

    private static List<string> PassagesOf(Rule rule) => [.. rule.Citations.Select(citation => citation.Passage!)];

    private static List<string> Rows(string rows) =>
        [.. rows.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Run)];

    private static IEnumerable<string> Run(string rows)
    {
        if (rows.Split("..") is not [var first, var last])
        {
            return [$"R-{rows}"];
        }
        var begin = int.Parse(first[3..], provider: null);
        return Enumerable
            .Range(begin, int.Parse(last, provider: null) - begin + 1)
            .Select(number => $"R-{first[..3]}{number:00}");
    }

    private static AdviceSituation Turned(AdviceSituation situation) =>
        situation with
        {
            Audiences = [.. situation.Audiences.Reverse()],
            Verdict = situation.Verdict is { } verdict
                ? verdict with
                {
                    Decisive = [.. verdict.Decisive.Reverse()],
                    Open = [.. verdict.Open.Reverse()],
                }
                : null,
        };

    private static Gen<AdviceSituation> Any() =>
        from answers in Gen.Elements(0, 1, 1, 1, 1, 1, 1, 2).ArrayOf(Deciding.Count)
        from assessed in Gen.Elements(true, true, true, false)
        from phase in Gen.Elements<Phase?>(null, Phase.Idea, Phase.Practice)
        from audiences in Gen.SubListOf<Party>([.. Parties.All])
        from ideas in Gen.Elements(false, true)
        from most in Gen.Elements<int?>(null, 0, 1, 5)
        select new AdviceSituation
        {
            Verdict = assessed ? Assess([.. Deciding.Zip(answers, Said).OfType<Statement>()]) : null,
            Phase = phase,
            Audiences = [.. audiences],
            IncludesIdeas = ideas,
            Most = most,
        };

    private static Statement? Said(Fact fact, int answer) =>
        answer switch
        {
            0 => Unfavourable(fact),
            1 => Favourable(fact),
            _ => null,
        };
}
