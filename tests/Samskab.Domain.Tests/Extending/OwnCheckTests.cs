using NodaTime;
using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Texts;
using Samskab.Verdicts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Extending;

public sealed class OwnCheckTests
{
    private static readonly LocalDate Today = new(2026, 6, 1);

    private static readonly Collaboration Ours = Collaboration
        .Create(
            new()
            {
                Forums = [Forum("koordinering", "Koordineringsgruppen"), Forum("kultur", "Kulturgruppen")],
                Meetings =
                [
                    new()
                    {
                        Id = new("m"),
                        Forum = new("koordinering"),
                        On = new(2026, 1, 13),
                    },
                ],
            }
        )
        .Value;

    [Fact]
    public async Task A_host_adds_a_check_with_a_threshold_and_texts_of_its_own()
    {
        var collaboration = Ours;
        var today = Today;
        #region extend-own-check-use
        var review = CollaborationReview.Of(collaboration, today, own: [new SilenceCheck(maxDays: 92).Check]);
        var own = Phrasebook.Parse(
            Language.Danish,
            """
            {
              "rule.vores-kommune/meet-regularly": "Mødes jævnligt.",
              "finding.vores-kommune/meet-regularly.yes": "Har holdt møde {last}.",
              "finding.vores-kommune/meet-regularly.no": "Har ikke holdt møde siden {last}; der må højst gå {days} dage.",
              "finding.vores-kommune/meet-regularly.unknown": "Det vides ikke, hvornår der sidst er holdt møde.",
              "fact.meetings.question": "Hvornår er der holdt møder?"
            }
            """u8
        );
        var wording = new Wording(CollaborationTexts.Default.With(own), Language.Danish);
        var page = ReviewPage.Of(review, collaboration, wording);
        #endregion

        var told = page.Sections.Select(section => section with { Entries = [.. section.Entries.Where(IsOwn)] });
        await Verify(
            PlainText.Write(page with { Sections = [.. told.Where(section => section.Entries.Count > 0)] }, width: 90)
        );

        static bool IsOwn(Entry entry) => entry.Text.StartsWith("Mødes jævnligt.", StringComparison.Ordinal);
    }

    [Fact]
    public void The_threshold_of_an_own_check_decides()
    {
        Answers(Reviewed(maxDays: 139)).ShouldBe([Answer.Yes, Answer.Unknown]);
        Answers(Reviewed(maxDays: 138)).ShouldBe([Answer.No, Answer.Unknown]);
    }

    [Fact]
    public void Findings_of_own_checks_stand_after_those_of_the_library_and_are_counted_and_compared_with_them()
    {
        var review = Reviewed(maxDays: 92);
        var before = Reviewed(maxDays: 365);

        review.Findings.SkipLast(2).ShouldBe(CollaborationReview.Of(Ours, Today).Findings);
        review.For(Parties.Municipality).ShouldContain(review.Findings[^2]);
        review.Count(Answer.No).ShouldBe(before.Count(Answer.No) + 1);
        review.Since(before).New.ShouldContain(review.Findings[^2]);
    }

    [Fact]
    public void A_party_that_only_the_host_knows_is_told_too()
    {
        var check = new SilenceCheck(92).Check;
        var rule = new Rule(
            check.Rule.Id,
            Force.Recommendation,
            check.Rule.Chapter,
            [new("district-council")],
            check.Rule.Citations
        );
        var review = CollaborationReview.Of(Ours, Today, own: [check with { Rule = rule }]);
        var page = ReviewPage.Of(review, Ours, new Wording(CollaborationTexts.Default, Language.English));

        PlainText
            .Write(page, width: 200)
            .ShouldContain("rule.vores-kommune/meet-regularly (for party.district-council)");
    }

    [Fact]
    public void Advice_of_the_library_and_of_the_host_is_told()
    {
        var check = new SilenceCheck(92).Check;
        var own = new Rule(
            new("vores-kommune/close-forum"),
            Force.Recommendation,
            check.Rule.Chapter,
            [Parties.Municipality],
            check.Rule.Citations
        );
        var advising = check with
        {
            Advice = [own],
            Find = scope =>
                check.Find(scope).Select(one => one with { Advice = [own.Id, OverviewAndCoordination.DivideWork.Id] }),
        };
        var page = ReviewPage.Of(
            CollaborationReview.Of(Ours, Today, own: [advising]),
            Ours,
            new Wording(CollaborationTexts.Default, Language.English)
        );

        var text = PlainText.Write(page, width: 1000);
        text.ShouldContain("rule.vores-kommune/close-forum");
        text.ShouldContain("Divide work and responsibility");
    }

    [Fact]
    public void A_check_that_gives_what_is_not_its_own_is_refused_by_name()
    {
        var check = new SilenceCheck(92).Check;

        Refused(check with { Find = _ => [Foreign] }).ShouldContain("a finding of overview/divide-work");
        Refused(Changed(check, one => one with { Advice = [new("no/such")] })).ShouldContain("the advice no/such");
        Refused(Changed(check, one => one with { Missing = [new("noSuch")] })).ShouldContain("the missing fact noSuch");
    }

    [Fact]
    public void Two_checks_of_one_rule_are_refused()
    {
        var check = new SilenceCheck(92).Check;

        Should
            .Throw<ArgumentException>(() => CollaborationReview.Of(Ours, Today, own: [check, check]))
            .Message.ShouldContain("vores-kommune/meet-regularly is the rule of two checks");
        Should.Throw<ArgumentException>(() =>
            CollaborationReview.Of(Ours, Today, own: [check with { Rule = Checks.Rules[0] }])
        );
    }

    private static Finding Foreign { get; } =
        new()
        {
            Rule = OverviewAndCoordination.DivideWork.Id,
            Subject = "forums/x",
            Answer = Answer.No,
        };

    private static OwnCheck Changed(OwnCheck check, Func<Finding, Finding> change) =>
        check with
        {
            Find = scope => check.Find(scope).Select(change),
        };

    private static string Refused(OwnCheck check) =>
        Should.Throw<InvalidOperationException>(() => CollaborationReview.Of(Ours, Today, own: [check])).Message;

    private static CollaborationReview Reviewed(int maxDays) =>
        CollaborationReview.Of(Ours, Today, own: [new SilenceCheck(maxDays).Check]);

    private static IEnumerable<Answer> Answers(CollaborationReview review) =>
        review.Findings.TakeLast(2).Select(finding => finding.Answer);

    private static Forum Forum(string id, string name) =>
        new()
        {
            Id = new(id),
            Name = name,
            Kind = ForumKind.Other,
            Seats = [],
        };
}
