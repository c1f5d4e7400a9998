using NodaTime;
using Samskab.Actors;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Funds;
using Samskab.Interviews;
using Samskab.Offers;
using Samskab.Ports;
using Samskab.Receipts;
using Samskab.RuleBooks;
using Samskab.Texts;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Funds.ThematicFundFacts;
using static Samskab.Funds.ThematicFundReadings;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Funds;

public sealed class ThematicFundTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly RuleBook Book = ThematicFundBook.Newest;

    private static readonly Initiative Dinners = new()
    {
        Id = new("faellesspisning"),
        Name = "Fællesspisning mod ensomhed",
        Statements = [ThemeIsFunded.Yes(), JoinedOnTheme.Yes()],
    };

    [Fact]
    public void TV_52_One_association_is_not_eligible()
    {
        var verdict = Assess("venner");

        verdict.Answer.ShouldBe(Answer.No);
        verdict.Decisive.ShouldBe([
            new(ReasonKind.CriterionNotMet, ThematicFundRules.RelevantAssociations.Id, Answer.No),
        ]);
        verdict.Readings.ShouldBe([Associations.Default, Consortium.Default]);
    }

    [Fact]
    public void TV_52_Two_relevant_associations_on_loneliness_are_eligible() =>
        Assess("venner,naboer").Answer.ShouldBe(Answer.Yes);

    [Theory]
    [InlineData("", Answer.No)]
    [InlineData("venner,bold", Answer.No)]
    [InlineData("venner,bold,naboer", Answer.Yes)]
    [InlineData("venner,tavse", Answer.Unknown)]
    [InlineData("venner,naboer,tavse", Answer.Yes)]
    [InlineData("venner,kommune", Answer.No)]
    [InlineData("venner,frie", Answer.No)]
    [InlineData("venner,unge", Answer.Yes)]
    public void Only_associations_with_the_theme_count_and_what_is_not_said_is_not_known(
        string actors,
        Answer answer
    ) => Assess(actors).Answer.ShouldBe(answer);

    [Theory]
    [InlineData("at-least-3", 3, Answer.No)]
    [InlineData("at-least-2", 2, Answer.Yes)]
    public void More_associations_can_be_asked_for(string option, int least, Answer answer)
    {
        var readings = new ThematicFundReadings { ConsortiumTaken = Consortium.As(option) };

        readings.MinConsortium.ShouldBe(least);
        Assess("venner,naboer", readings).Answer.ShouldBe(answer);
    }

    [Theory]
    [InlineData("venner,frie", Answer.Yes)]
    [InlineData("venner,firma", Answer.No)]
    [InlineData("venner,kommune", Answer.No)]
    public void All_of_civil_society_but_companies_can_be_counted(string actors, Answer answer) =>
        Assess(actors, new() { AssociationsTaken = Associations.As("civil-society") }).Answer.ShouldBe(answer);

    [Fact]
    public void Other_readings_are_named_with_the_version() =>
        ThematicFundBook
            .Read(new() { ConsortiumTaken = Consortium.As("at-least-3") })
            .Version.ShouldBe("1 (consortium: at-least-3)");

    [Fact]
    public void A_reading_of_another_interpretation_is_refused() =>
        Should
            .Throw<ArgumentException>(() => new ThematicFundReadings { ConsortiumTaken = Associations.Default })
            .Message.ShouldContain("Permitted: thematic-fund/consortium");

    [Fact]
    public void Where_no_participants_are_stated_nothing_follows()
    {
        var verdict = Book.Assess(In(Dinners), ThematicFundSources.With(new("ensomhed")), Day);

        verdict.Open.ShouldBe([EnoughRelevantAssociations.Key]);
    }

    [Fact]
    public void Every_partial_set_of_answers_is_answered_as_all_its_completions_agree()
    {
        var keys = ThematicFundFacts.All.Select(fact => fact.Key).ToList();
        foreach (var facts in EveryPartialSet())
        {
            Book.Evaluate(in facts).ShouldBe(Completions.Agreed(facts, keys, AllThree));
            Book.Open(in facts).Select(fact => fact.Key).ShouldBe(Completions.Open(facts, keys, AllThree));
        }
        EveryPartialSet().Count().ShouldBe(27);

        bool AllThree(FactSet complete) => keys.All(key => complete[key] == Answer.Yes);
    }

    [Fact]
    public void An_interview_asks_three_questions_to_say_yes_and_one_to_say_no()
    {
        Interviewed(Answer.Yes).Count.ShouldBe(3);
        Interviewed(Answer.No).Count.ShouldBe(1);
    }

    [Fact]
    public void An_interview_with_civil_society_hands_on_what_only_the_municipality_knows()
    {
        var step = new Interview(Book).Next(
            [EnoughRelevantAssociations.Yes(), JoinedOnTheme.Yes()],
            Day,
            Parties.CivilSociety
        );

        step.Question.ShouldBeNull();
        step.HandedOn.Single().Fact.ShouldBe(ThemeIsFunded);
    }

    [Fact]
    public void Before_the_workshop_the_book_is_not_valid() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Book.Assess(Dinners, new LocalDate(2018, 6, 26)));

    [Fact]
    public void Its_verdicts_have_receipts_that_can_be_replayed_beside_those_of_co_creation()
    {
        var receipt = Receipt.Of(Book, "faellesspisning", Dinners.Statements, Day, [new("MinConsortium", "2")]);
        var read = ReceiptJson.Read(ReceiptJson.Write(receipt)).Value!;

        read.Replay(CoCreationBook.Versions, ThematicFundBook.Versions).ShouldBe(new Replayed.Same(receipt.Verdict));
        read.Replay(CoCreationBook.Versions).ShouldBeOfType<Replayed.NoSuchBook>();
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task A_page_tells_the_verdict_and_that_it_rests_on_an_idea(string language)
    {
        var wording = new Wording(CollaborationTexts.Default, new Language(language));
        var pages = new[] { Assess("venner"), Assess("venner,naboer"), Book.Assess(Dinners, Day) }.Select(verdict =>
            PlainText.Write(VerdictPage.Of(verdict, Book, Dinners.Name, wording), width: 90)
        );

        await Verify(string.Join("\n", pages), language);
    }

    private static List<FactKey> Interviewed(Answer answer)
    {
        var asked = new List<Statement>();
        var interview = new Interview(Book);
        while (interview.Next(asked, Day).Question is { } question)
        {
            asked.Add(question.Fact.Is(answer));
        }
        interview.Next(asked, Day).IsDone.ShouldBeTrue();
        return [.. asked.Select(statement => statement.Fact)];
    }

    private static IEnumerable<FactSet> EveryPartialSet() =>
        ThematicFundFacts.All.Aggregate(
            Enumerable.Repeat(new FactSet(Book.Facts), 1),
            (sets, fact) =>
                sets.SelectMany(set => Enum.GetValues<Answer>().Select(answer => set.With(fact.Key, answer)))
        );

    private static Verdict Assess(string actors, ThematicFundReadings? readings = null)
    {
        var taken = readings ?? new();
        var effort = Dinners with
        {
            Participants = actors
                .Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(id => new ActorId(id))
                .ToValueList(),
        };
        var sources = ThematicFundSources.With(new("ensomhed"), taken);
        return ThematicFundBook.Read(taken).Assess(In(effort), sources, Day);
    }

    private static InitiativeIn In(Initiative effort)
    {
        var report = Collaboration.Create(
            new()
            {
                Themes =
                [
                    new() { Id = new("ensomhed"), Name = "Ensomhed" },
                    new()
                    {
                        Id = new("unges-ensomhed"),
                        Name = "Unges ensomhed",
                        Parents = [new("ensomhed")],
                    },
                    new() { Id = new("idraet"), Name = "Idræt" },
                ],
                Actors =
                [
                    Of("venner", ActorKind.Association, "ensomhed"),
                    Of("naboer", ActorKind.LocalBranch, "ensomhed"),
                    Of("unge", ActorKind.Association, "unges-ensomhed"),
                    Of("bold", ActorKind.SportsClub, "idraet"),
                    Of("tavse", ActorKind.Association),
                    Of("frie", ActorKind.SelfOrganisedVolunteers, "ensomhed"),
                    Of("firma", ActorKind.Company, "ensomhed"),
                    Of("kommune", ActorKind.Municipality, "ensomhed"),
                ],
                Initiatives = [effort],
            }
        );
        report.Problems.ShouldBeEmpty();
        return new(report.Value, effort);
    }

    private static Actor Of(string id, ActorKind kind, string? theme = null) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = kind,
            Themes = theme is null ? null : [new(theme)],
        };
}
