using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Authority;
using Samskab.Collaborations;
using Samskab.Decisions;
using Samskab.Domain.Tests.Authority;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Receipts;
using Samskab.Verdicts;

namespace Samskab.Domain.Tests.Decisions;

public sealed class DecisionLawTests
{
    private static readonly Instant TheEnd = AnyMandates.Moment + Duration.FromDays(365);

    private static readonly Gen<DecisionReadings> Readings =
        from authority in AnyMandates.Readings
        from sides in Gen.Elements(DecisionReadings.BothSides.Options.ToArray())
        select new DecisionReadings { Authority = authority, BothSidesTaken = DecisionReadings.BothSides.As(sides) };

    private static readonly Gen<(CollaborationParts Parts, DecisionReadings Readings)> Any = Gen.Zip(
        AnyDecisions.Worlds,
        Readings
    );

    [Fact]
    public void Both_answers_are_those_of_going_through_all_that_was_known() =>
        Law.Holds(
            Any,
            any =>
            {
                var register = AnyDecisions.Register(any.Parts, any.Readings.Authority);
                var oracle = new DecisionOracle(register.Collaboration, any.Readings);
                foreach (var decision in any.Parts.Decisions)
                {
                    var check = DecisionCheck.Of(register, decision, readings: any.Readings);
                    check.Then.Answer.ShouldBe(oracle.Answer(decision, DecisionOracle.MomentOf(decision)));
                    check.Now.Answer.ShouldBe(oracle.Answer(decision, TheEnd));
                }
            },
            examples: 500
        );

    [Fact]
    public void Decisions_reviewed_together_are_answered_as_each_by_itself() =>
        Law.Holds(
            Any,
            any =>
            {
                var register = AnyDecisions.Register(any.Parts, any.Readings.Authority);
                var on = AnyMandates.First.PlusDays(5);
                var review = DecisionReview.Of(register, on, any.Readings);
                var alone = any
                    .Parts.Decisions.OrderBy(decision => decision.On)
                    .ThenBy(decision => decision.Id)
                    .Select(decision => DecisionCheck.Of(register, decision, on, any.Readings));
                review.Checks.ShouldBe(alone);
            }
        );

    [Fact]
    public void An_entry_touches_the_decisions_whose_answer_it_changes_and_those_that_rest_on_it() =>
        Law.Holds(
            Any,
            any =>
            {
                var register = AnyDecisions.Register(any.Parts, any.Readings.Authority);
                var oracle = new DecisionOracle(register.Collaboration, any.Readings);
                var review = DecisionReview.Of(register, readings: any.Readings);
                foreach (var entry in any.Parts.Mandates.Where(entry => entry.Recorded is not null))
                {
                    foreach (var decision in any.Parts.Decisions)
                    {
                        CheckTouch(review, oracle, entry, decision);
                    }
                }
            },
            examples: 500
        );

    [Fact]
    public void What_the_entries_change_one_after_the_other_leads_from_what_was_known_then_to_what_is_known_now() =>
        Law.Holds(
            Any,
            any =>
            {
                var register = AnyDecisions.Register(any.Parts, any.Readings.Authority);
                var review = DecisionReview.Of(register, readings: any.Readings);
                foreach (var check in review.Checks)
                {
                    var told = Told(check.Then.Verdict);
                    foreach (var moment in review.Touching(check.Decision.Id).GroupBy(one => one.Entry.Recorded))
                    {
                        moment.Select(one => Told(one.Before.Verdict)).Distinct().ShouldBe([told]);
                        told = Told(moment.First().After.Verdict);
                    }
                    told.ShouldBe(Told(check.Now.Verdict));
                }
            }
        );

    [Fact]
    public void A_receipt_gives_the_same_verdict_again_whatever_is_recorded_later() =>
        Law.Holds(
            AnyDecisions.Sequences,
            parts =>
            {
                var cut = AnyMandates.Moment + Duration.FromHours(2);
                var early = parts with
                {
                    Mandates = [.. parts.Mandates.Where(entry => !(entry.Recorded > cut))],
                    Decisions = [.. parts.Decisions.Select(decision => decision with { Under = null, Recorded = cut })],
                };
                var known = AnyDecisions.Register(early);
                var later = AnyDecisions.Register(parts with { Decisions = early.Decisions });
                foreach (var decision in early.Decisions)
                {
                    var check = DecisionCheck.Of(known, decision);
                    var receipt = Read(DecisionReceipt.Of(known, check.Then));
                    receipt.Replay(DecisionBook.Versions).ShouldBe(new Replayed.Same(check.Then.Verdict));
                    Again(receipt, known).ShouldBe(new Replayed.Same(check.Then.Verdict));
                    Again(receipt, later).ShouldBe(new Replayed.Same(check.Then.Verdict));
                }
            }
        );

    [Fact]
    public void What_has_changed_between_two_moments_is_what_gives_the_right_at_one_and_not_at_the_other() =>
        Law.Holds(
            Gen.Zip(AnyMandates.Worlds, AnyMandates.Question),
            any =>
            {
                var (parts, question) = any;
                var register = AnyDecisions.Register(parts);
                var oracle = new AuthorityOracle(register.Collaboration, AuthorityReadings.Default);
                var first = question with { AsKnownAt = AnyMandates.Moment + Duration.FromHours(1) };
                var last = question with { AsKnownAt = AnyMandates.Moment + Duration.FromHours(3) };

                var change = AuthorityChange.Between(register.WhoMay(first), register.WhoMay(last), register);

                var (before, after) = (Giving(oracle, first), Giving(oracle, last));
                change.Gained.Select(grant => grant.Mandate.Id).ShouldBe(after.Except(before).Order());
                change.Lost.Select(grant => grant.Mandate.Id).ShouldBe(before.Except(after).Order());
                change.Changed.Select(one => one.After.Mandate.Id).ShouldBeSubsetOf(before.Intersect(after));
                change.AnswerBefore.ShouldBe(oracle.Best(first) == oracle.Best(last) ? null : oracle.Best(first));
                change.Entries.ShouldAllBe(entry =>
                    entry.Recorded > first.AsKnownAt && entry.Recorded <= last.AsKnownAt
                );
                (change.Entries.Count == 0).ShouldBe(change.IsEmpty);
            },
            examples: 500
        );

    private static List<MandateId> Giving(AuthorityOracle oracle, DecisionQuestion question) =>
        [.. oracle.Answers(question).Where(one => one.Value != Answer.No).Select(one => one.Key)];

    private static void CheckTouch(DecisionReview review, DecisionOracle oracle, Mandate entry, Decision decision)
    {
        var touches = review.TouchedBy(entry).Where(one => one.Decision == decision).ToList();
        var (before, after) = (entry.Recorded!.Value - Duration.Epsilon, entry.Recorded.Value);
        if (DecisionOracle.MomentOf(decision) >= after)
        {
            touches.ShouldBeEmpty();
            return;
        }
        var rests =
            oracle.RestsOn(decision, before).Contains(entry.Id) || oracle.RestsOn(decision, after).Contains(entry.Id);
        touches.Any(one => one.RestsOnIt).ShouldBe(rests);
        touches.ShouldAllBe(one => one.Before.Answer == oracle.Answer(decision, before));
        touches.ShouldAllBe(one => one.After.Answer == oracle.Answer(decision, after));
        if (oracle.Answer(decision, before) != oracle.Answer(decision, after))
        {
            review
                .Touched.Any(one => one.Decision == decision && one.Entry.Recorded == after && one.IsChanged)
                .ShouldBeTrue();
        }
    }

    private static (Answer, string, string) Told(Verdict verdict) =>
        (verdict.Answer, string.Join(", ", verdict.Decisive), string.Join(", ", verdict.Open));

    private static Receipt Read(Receipt receipt)
    {
        var report = ReceiptJson.Read(ReceiptJson.Write(receipt));
        report.Problems.ShouldBeEmpty();
        return report.Value!;
    }

    private static Replayed Again(Receipt receipt, MandateRegister register) =>
        receipt.Replay(register).ShouldBeOfType<DecisionReplayed.Compared>().Replayed;
}
