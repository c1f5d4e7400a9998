using NodaTime;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Ports;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Domain.Tests.Readme;

/// <summary>The code that the page about verdicts shows.</summary>
public sealed class VerdictPageTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    private static Initiative Effort { get; } =
        new()
        {
            Id = new("sprogcafe"),
            Name = "Sprogcafé på biblioteket",
            Statements = [.. CoCreationFacts.All.Select(fact => fact.Is(Favourable(fact)))],
        };

    [Fact]
    public void A_reading_can_be_changed()
    {
        var effort = Effort with
        {
            Statements =
            [
                .. Effort.Statements.Where(s => s.Fact != CoCreationFacts.Mandate.Key),
                CoCreationFacts.Mandate.No(),
            ],
        };

        #region readings
        var readings = new CoCreationReadings().With(CoCreationReadings.WillAndMandate, "both-required");
        var strict = CoCreationBook.Read(readings);
        var verdict = strict.Assess(effort, on: new LocalDate(2026, 6, 1));
        #endregion

        verdict.Answer.ShouldBe(Answer.No);
        CoCreationBook.Newest.Assess(effort, Day).Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void An_explanation_is_a_tree()
    {
        var book = CoCreationBook.Newest;
        var verdict = book.Assess(Effort, Day);

        #region explanation
        var explanation = book.Explain(verdict);
        foreach (var block in explanation.Parts)
        {
            foreach (var rule in block.Parts.OfType<Explanation.OfGround>().Where(rule => rule.IsDecisive))
            {
                Console.WriteLine($"{rule.Ground.Rule.Id}: {rule.Answer}");
            }
        }
        #endregion

        explanation.Parts.Count.ShouldBe(3);
    }

    [Fact]
    public void A_host_puts_its_own_words_on_top()
    {
        #region own-texts
        var own = Phrasebook.Parse(
            Language.Danish,
            """{ "co-creation.verdict.yes.name": "Kom i gang med samskabelsen" }"""u8
        );
        var wording = new Wording(CollaborationTexts.Default.With(own), Language.Danish);
        #endregion

        wording.NameOf(Answer.Yes, CoCreationBook.Newest.Id).ShouldBe("Kom i gang med samskabelsen");
        wording.NameOf(Answer.No, CoCreationBook.Newest.Id).ShouldBe("Samskabelse er ikke relevant");
    }

    private static Answer Favourable(Fact fact) =>
        fact == CoCreationFacts.OneActorFinallyResponsible
        || fact == CoCreationFacts.EstablishedActivity
        || fact == CoCreationFacts.SolutionsPoliticallyFixed
        || fact == CoCreationFacts.NeedAndSolutionIdentified
        || fact == CoCreationFacts.SolutionsSetBeforehand
            ? Answer.No
            : Answer.Yes;
}
