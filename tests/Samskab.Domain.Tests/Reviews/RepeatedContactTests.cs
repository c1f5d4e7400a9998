using NodaTime;
using Samskab.Chapters;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Reviews;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.EffortCheckExamples;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class RepeatedContactTests
{
    private static readonly Rules.Rule Rule = TrustfulCommunication.OneApproachIsEnough;

    [Theory]
    [InlineData(4, 3)]
    [InlineData(5, 4)]
    public void TV_40_Of_four_or_five_volunteers_who_call_about_one_matter_all_but_the_first_wasted_time(
        int volunteers,
        int wasted
    )
    {
        var finding = Finding([.. Enumerable.Range(1, volunteers).Select(number => By($"p-{number}"))]);

        finding.Answer.ShouldBe(Answer.No);
        finding.Subject.ShouldBe("actors/jobcenter");
        finding.Values.ShouldBe([
            new FindingValue.Count("contacts", volunteers),
            new FindingValue.Count("topics", 1),
            new FindingValue.Count("wasted", wasted),
            new FindingValue.Count("days", 7),
        ]);
        finding.Advice.ShouldBe([
            TrustfulCommunication.CoordinateInConfidence.Id,
            TrustfulCommunication.ClearTowardsEach.Id,
            ManagementBacking.InformTogether.Id,
        ]);
    }

    [Fact]
    public void TV_40_Neither_who_called_nor_what_it_was_about_is_told()
    {
        var finding = Finding(By("p-1"), By("p-2"));

        finding.ToString().ShouldNotContain("p-1");
        finding.ToString().ShouldNotContain("sag-1");
    }

    [Theory]
    [InlineData(7, Answer.No)]
    [InlineData(8, Answer.Yes)]
    public void A_contact_after_more_than_the_window_begins_anew(int days, Answer expected) =>
        Finding(By("p-1"), By("p-2", days)).Answer.ShouldBe(expected);

    [Fact]
    public void The_window_and_the_number_that_is_too_many_are_set_by_name()
    {
        var two = Made(By("p-1"), By("p-2", 8));

        Findings(two, Rule, new() { RepeatContactDays = 8 }).Single().Answer.ShouldBe(Answer.No);
        Findings(two, Rule, new() { RepeatContactDays = 8, MinRepeatContacts = 3 })
            .Single()
            .Answer.ShouldBe(Answer.Yes);
        Should.Throw<ArgumentOutOfRangeException>(() => new Thresholds { MinRepeatContacts = 1 });
    }

    [Fact]
    public void Whoever_asks_again_repeats_nothing() =>
        Finding(By("p-1"), By("p-1", 1), By("p-1", 2)).Answer.ShouldBe(Answer.Yes);

    [Fact]
    public void Two_associations_are_two_although_nobody_says_who_called() =>
        Finding(By(null), By(null, 1) with { FromActor = new("venligbo") }).Answer.ShouldBe(Answer.No);

    [Fact]
    public void Two_matters_are_counted_apart_and_told_together()
    {
        var other = new TopicRef("sag-2");
        var finding = Finding(
            By("p-1"),
            By("p-2"),
            By("p-1", 1) with
            {
                About = other,
            },
            By("p-3", 1) with
            {
                About = other,
            }
        );

        finding
            .Values.Take(3)
            .ShouldBe([
                new FindingValue.Count("contacts", 4),
                new FindingValue.Count("topics", 2),
                new FindingValue.Count("wasted", 2),
            ]);
    }

    [Fact]
    public void What_is_not_stated_is_asked_only_where_it_would_settle_it()
    {
        Finding(By("p-1"), By(null)).Missing.ShouldBe([ReviewFacts.ContactSender.Key]);
        Finding(By("p-1"), By("p-2") with { About = null }).Missing.ShouldBe([ReviewFacts.ContactTopic.Key]);
        Finding(By("p-1"), By("p-1") with { About = null }).Answer.ShouldBe(Answer.Yes);
        Finding(By("p-1"), By("p-2", 8) with { About = null }).Answer.ShouldBe(Answer.Yes);
        Finding(By(null) with { About = null }).Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Colleagues_information_and_what_came_to_civil_society_are_not_looked_at()
    {
        Found(By("p-1") with { FromActor = new("kultur") }).ShouldBeEmpty();
        Found(By("p-1") with { Kind = ContactKind.Information }).ShouldBeEmpty();
        Found(By("p-1") with { ToActor = new("venligbo") }).ShouldBeEmpty();
    }

    [Fact]
    public void What_lies_too_far_back_or_has_not_come_yet_is_not_looked_at()
    {
        Found(On(Day.PlusDays(1))).ShouldBeEmpty();
        Found(On(Day)).ShouldNotBeEmpty();
        Found(On(Day.PlusDays(-179))).ShouldNotBeEmpty();
        Found(On(Day.PlusDays(-180))).ShouldBeEmpty();
        Findings(Made(On(Day.PlusDays(-180))), Rule, new() { ContactDays = 181 }).ShouldNotBeEmpty();
    }

    private static Contact On(LocalDate day) => Call with { On = day };

    private static Contact By(string? participant, int daysLater = 0) =>
        Call with
        {
            Id = new($"{participant}-{daysLater}"),
            On = Call.On.PlusDays(daysLater),
            FromParticipant = participant is null ? null : new(participant),
        };

    private static Finding Finding(params ValueList<Contact> contacts) => Found(contacts).ShouldHaveSingleItem();

    private static ValueList<Finding> Found(params ValueList<Contact> contacts) =>
        Findings(Made(Distinct(contacts)), Rule);

    private static ValueList<Contact> Distinct(ValueList<Contact> contacts) =>
        [.. contacts.Select((contact, number) => contact with { Id = new($"c{number}") })];
}
