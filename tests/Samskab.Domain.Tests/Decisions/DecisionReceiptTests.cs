using Samskab.Authority;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Decisions;
using Samskab.Facts;
using Samskab.Receipts;
using static Samskab.Domain.Tests.Decisions.Grants;

namespace Samskab.Domain.Tests.Decisions;

public sealed class DecisionReceiptTests
{
    private static readonly MandateRegister Whole = Register(Parts);
    private static readonly DecisionCheck Check = DecisionCheck.Of(Whole, Cafe);
    private static readonly Receipt OfThen = DecisionReceipt.Of(Whole, Check.Then);

    [Fact]
    public void Both_answers_are_given_again_from_what_the_receipt_holds_and_from_the_register()
    {
        foreach (var verdict in new[] { Check.Then, Check.Now })
        {
            var receipt = Read(DecisionReceipt.Of(Whole, verdict));
            receipt.Replay(DecisionBook.Versions).ShouldBe(new Replayed.Same(verdict.Verdict));
            Again(receipt, Parts).ShouldBe(new Replayed.Same(verdict.Verdict));
        }
    }

    [Fact]
    public void The_moment_stands_in_the_receipt() =>
        OfThen.Thresholds.ShouldBe([new(DecisionReceipt.KnownAt, "2016-05-03T21:59:59.999999999Z")]);

    [Fact]
    public void A_correction_recorded_later_does_not_change_what_was_known() =>
        Again(DecisionReceipt.Of(With(Cafe, Source, Delegated), Check.Then), Parts).ShouldBeOfType<Replayed.Same>();

    [Fact]
    public void An_entry_that_is_not_what_it_was_is_told()
    {
        var changed = Parts with { Mandates = [Source, Delegated with { Limit = new(1, "DKK") }] };

        var told = Again(OfThen, changed).ShouldBeOfType<Replayed.Different>();

        told.Verdict.Answer.ShouldBe(Answer.No);
        told.Change.AnswerBefore.ShouldBe(Answer.Yes);
        told.Change.ChangedFacts.Select(fact => fact.Fact)
            .ShouldBe([DecisionFacts.WithinLimit.Key, DecisionFacts.NamesItsMandate.Key]);
    }

    [Fact]
    public void A_forum_that_asks_for_more_than_it_did_is_told()
    {
        Again(OfThen, Asking(new(4)))
            .ShouldBeOfType<Replayed.Different>()
            .Change.NewReasons.Select(reason => reason.Rule)
            .ShouldBe([DecisionRules.Quorum.Id]);
    }

    [Fact]
    public void A_decision_that_is_gone_is_told() =>
        OfThen
            .Replay(Register(Parts with { Decisions = [] }))
            .ShouldBe(new DecisionReplayed.NoSuchDecision("sprogcafe"));

    [Theory]
    [InlineData(null)]
    [InlineData("3 May")]
    public void A_receipt_without_a_moment_that_can_be_read_is_told(string? moment)
    {
        var receipt = OfThen with { Thresholds = moment is null ? [] : [new(DecisionReceipt.KnownAt, moment)] };

        receipt.Replay(Whole).ShouldBe(new DecisionReplayed.NoMoment());
    }

    [Fact]
    public void A_receipt_of_another_book_is_told()
    {
        var other = Receipt.Of(CoCreationBook.Newest, "effort", [], new(2026, 1, 1));

        other
            .Replay(Whole)
            .ShouldBe(new DecisionReplayed.Compared(new Replayed.NoSuchBook(new("co-creation"), [new("decision")])));
    }

    [Fact]
    public void A_register_read_in_another_way_gives_no_such_version()
    {
        var readings = new AuthorityReadings { WithoutTermsTaken = AuthorityReadings.WithoutTerms.As("as-recorded") };
        var register = MandateRegister.Of(Collaboration.Create(Parts).Value, readings).Value;

        OfThen
            .Replay(register)
            .ShouldBe(
                new DecisionReplayed.Compared(
                    new Replayed.NoSuchVersion(new("decision"), "1", ["1 (without-terms: as-recorded)"])
                )
            );
    }

    [Fact]
    public void A_receipt_of_other_readings_is_replayed_with_them()
    {
        var readings = new DecisionReadings { BothSidesTaken = DecisionReadings.BothSides.As("equal-split") };
        var receipt = Read(DecisionReceipt.Of(Whole, DecisionCheck.Of(Whole, Cafe, readings: readings).Then, readings));

        receipt.Verdict.BookVersion.ShouldBe("1 (both-sides: equal-split)");
        Again(receipt, Parts).ShouldBeOfType<Replayed.Same>();
        receipt
            .Replay(new RuleBooks.RuleBookVersions(DecisionBook.OfVersion(receipt.Verdict.BookVersion)!))
            .ShouldBeOfType<Replayed.Same>();
    }

    [Fact]
    public void A_receipt_in_which_somebody_changed_the_moment_is_damaged()
    {
        var written = System.Text.Encoding.UTF8.GetString(ReceiptJson.Write(OfThen).Span);
        var changed = written.Replace("2016-05-03T21", "2016-05-02T21", StringComparison.Ordinal);

        var report = ReceiptJson.Read(System.Text.Encoding.UTF8.GetBytes(changed));

        report.Problems.ShouldHaveSingleItem().Code.ShouldBe("damaged");
    }

    private static Receipt Read(Receipt receipt) => ReceiptJson.Read(ReceiptJson.Write(receipt)).Value!;

    private static Replayed Again(Receipt receipt, CollaborationParts parts) =>
        receipt.Replay(Register(parts)).ShouldBeOfType<DecisionReplayed.Compared>().Replayed;
}
