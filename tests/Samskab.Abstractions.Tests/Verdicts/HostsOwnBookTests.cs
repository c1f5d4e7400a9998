using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Abstractions.Tests.Verdicts;

/// <summary>A library that lends out its hall writes its own book, with this package alone.</summary>
public sealed class HostsOwnBookTests
{
    #region own-book
    private static readonly Party Borrower = new("borrower");
    private static readonly Party Librarian = new("librarian");

    private static readonly SourceDocument HouseRules = new()
    {
        Id = new("house-rules"),
        Title = "Husorden for bibliotekets sal",
        ShortTitle = "Husorden for bibliotekets sal",
        PrintsPages = false,
    };

    private static readonly Samskab.Facts.Fact HasCard = Asked("hasCard", FactNature.Arrangeable, Borrower);
    private static readonly Samskab.Facts.Fact IsOpenToAll = Asked("isOpenToAll", FactNature.Arrangeable, Borrower);
    private static readonly Samskab.Facts.Fact IsFree = Asked("isFree", FactNature.Decided, Borrower);
    private static readonly Samskab.Facts.Fact HallIsTaken = Asked("hallIsTaken", FactNature.Given, Librarian);

    private static readonly Rule AskForAnotherDay = Of(
        "ask-for-another-day",
        Force.Recommendation,
        "Spørg om en anden dag."
    );

    private static readonly RuleBook Book = new(
        new()
        {
            Id = new("hall-loan"),
            Version = "2026",
            ValidFrom = new(2026, 1, 1),
            Sources = [HouseRules],
            Facts = [HallIsTaken, HasCard, IsOpenToAll, IsFree],
            Blocks =
            [
                new(
                    new Ground(Of("card", Force.Criterion, "Låneren har et lånerkort."), HasCard),
                    new Ground(
                        Of("open", Force.Criterion, "Mødet er åbent for alle eller gratis."),
                        IsOpenToAll | IsFree
                    )
                ),
                new(
                    new Ground(Of("taken", Force.Exclusion, "Salen lånes ikke ud, når den er optaget."), HallIsTaken)
                    {
                        Instead = [AskForAnotherDay],
                    }
                ),
            ],
        }
    );

    private static Samskab.Facts.Fact Asked(string key, FactNature nature, Party answerer) =>
        new()
        {
            Key = new(key),
            Nature = nature,
            Answerers = [answerer],
        };

    private static Rule Of(string name, Force force, string sentence) =>
        new(new($"hall-loan/{name}"), force, new("lending"), [Borrower], HouseRules.Cite("§ 4", sentence));
    #endregion

    [Fact]
    public void A_host_can_write_a_book_of_its_own()
    {
        Book.Id.ShouldBe(new("hall-loan"));
        Book.Rules.Select(rule => rule.Id.Value)
            .ShouldBe(["hall-loan/card", "hall-loan/open", "hall-loan/taken", "hall-loan/ask-for-another-day"]);
    }

    [Fact]
    public void And_put_it_to_a_subject()
    {
        var verdict = Assess(HasCard.Yes(), IsFree.Yes(), HallIsTaken.No());

        verdict.Answer.ShouldBe(Answer.Yes);
        verdict
            .Decisive.Select(reason => reason.Rule.Value)
            .ShouldBe(["hall-loan/card", "hall-loan/open", "hall-loan/taken"]);
    }

    [Fact]
    public void And_be_told_what_to_ask_of_whom()
    {
        var verdict = Assess(IsFree.Yes() with { By = Borrower });

        verdict.Open.ShouldBe([HallIsTaken.Key, HasCard.Key]);
        verdict.Open.Select(key => Book.Facts.Find(key)!.Answerers[0]).ShouldBe([Librarian, Borrower]);
    }

    [Fact]
    public void And_be_told_why_not_in_the_words_of_its_own_source()
    {
        #region own-book-assess
        var verdict = Book.Assess("reading-circle", [HallIsTaken.Yes(), HasCard.Yes()], on: new(2026, 3, 1));
        var reason = verdict.Decisive[0];
        var words = Book.Find(reason.Rule)!.Citations[0].Quotation;
        #endregion

        verdict.Decisive.ShouldHaveSingleItem();
        words.ShouldBe("Salen lånes ikke ud, når den er optaget.");
        Book.Find(reason.Rule)!.Citations[0].Quotation.ShouldBe("Salen lånes ikke ud, når den er optaget.");
        Book.Explain(verdict)
            .Parts.SelectMany(block => block.Parts)
            .OfType<Explanation.OfGround>()
            .Single(ground => ground.IsDecisive)
            .Ground.Instead.ShouldBe([AskForAnotherDay]);
    }

    private static Verdict Assess(params ValueList<Statement> statements) =>
        Book.Assess("reading-circle", statements, new(2026, 3, 1));
}
