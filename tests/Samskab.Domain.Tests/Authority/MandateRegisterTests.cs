using NodaTime;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.Domain.Tests.Authority;

public sealed class MandateRegisterTests
{
    private static readonly LocalDate Day = new(2016, 5, 3);

    private static readonly Mandate Puljen = new()
    {
        Id = new("puljen"),
        Holder = new Holder.OfActor(new("kultur")),
        Power = Power.Decide,
        Matter = new("pulje"),
        Areas = [new("nord")],
        Themes = [new("sprog")],
        Limit = new(60000, "DKK"),
        Valid = new(new DateSpan(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31))),
    };

    private static readonly DecisionQuestion Question = new()
    {
        Matter = new("pulje"),
        On = Day,
        Area = new("nord"),
        Theme = new("sprogcafe"),
        Amount = new(60000, "DKK"),
    };

    [Fact]
    public void A_mandate_gives_what_lies_within_all_its_bounds() => Answered(Question).ShouldBe(Answer.Yes);

    [Fact]
    public void One_krone_too_much_is_not_covered() =>
        Answered(Question with { Amount = new(60000.01m, "DKK") }).ShouldBe(Answer.No);

    [Fact]
    public void An_amount_in_another_currency_leaves_it_open() =>
        Answered(Question with { Amount = new(1, "EUR") }).ShouldBe(Answer.Unknown);

    [Fact]
    public void Another_area_is_not_covered() => Answered(Question with { Area = new("syd") }).ShouldBe(Answer.No);

    [Fact]
    public void Another_theme_is_not_covered() => Answered(Question with { Theme = new("bolig") }).ShouldBe(Answer.No);

    [Fact]
    public void The_day_after_the_last_is_not_covered() =>
        Answered(Question with { On = new(2017, 1, 1) }).ShouldBe(Answer.No);

    [Fact]
    public void A_lower_power_does_not_decide_and_a_higher_one_also_advises()
    {
        Answered(Question, Puljen with { Power = Power.Recommend }).ShouldBe(Answer.No);
        Answered(Question with { Power = Power.Advise }).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Days_that_are_not_stated_leave_it_open() =>
        Answered(Question, Puljen with { Valid = null }).ShouldBe(Answer.Unknown);

    [Fact]
    public void What_is_delegated_ends_with_what_it_comes_from()
    {
        var delegated = Puljen with
        {
            Id = new("delegeret"),
            Holder = new Holder.OfActor(new("venligbo")),
            Valid = Periods.Always,
            DelegatedFrom = Puljen.Id,
        };

        Rights(Question, Puljen, delegated).ShouldBe([("delegeret", Answer.Yes), ("puljen", Answer.Yes)]);
        Rights(Question with { On = new(2017, 1, 1) }, Puljen, delegated).ShouldBeEmpty();
    }

    [Fact]
    public void A_dissolved_forum_decides_no_more()
    {
        var forum = Reviewed.Forum(Samskab.Forums.ForumKind.WorkingGroup) with
        {
            Dissolved = new(new LocalDate(2016, 5, 1), "Opgaven er løst."),
        };
        var mandate = Puljen with { Holder = new Holder.OfForum(forum.Id) };
        var collaboration = Created([mandate], forum);

        var register = MandateRegister.Of(collaboration).Value;
        register.WhoMay(Question).Grants.ShouldBeEmpty();
        register.IsInForce(mandate.Id, new(2016, 4, 30)).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Whether_anybody_may_is_told_without_an_allocation()
    {
        var register = MandateRegister.Of(Created([Puljen])).Value;
        var question = Question with { Amount = null, Theme = null };
        register.MayAnyone(question).ShouldBe(Answer.Yes);

        var before = GC.GetAllocatedBytesForCurrentThread();
        register.MayAnyone(question);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void A_matter_that_is_not_there_is_refused() =>
        Should.Throw<ArgumentException>(() => Rights(Question with { Matter = new("andet") }, Puljen));

    private static Answer Answered(DecisionQuestion question, Mandate? mandate = null) =>
        Rights(question, mandate ?? Puljen).Select(right => right.Answer).SingleOrDefault(Answer.No);

    private static List<(string, Answer Answer)> Rights(DecisionQuestion question, params Mandate[] mandates) =>
        [
            .. MandateRegister
                .Of(Created(mandates))
                .Value.WhoMay(question)
                .Grants.Select(grant => (grant.Mandate.Id.Value, grant.Answer)),
        ];

    private static Collaboration Created(Mandate[] mandates, params Samskab.Forums.Forum[] forums)
    {
        var report = Collaboration.Create(
            Reviewed.Base with
            {
                Matters = [new() { Id = new("pulje"), Name = "Puljen" }],
                Mandates = [.. mandates],
                Forums = [.. forums],
            }
        );
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }
}
