using NodaTime;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.Domain.Tests.Authority;

public sealed class RecordingTests
{
    private const int Deep = 100_000;

    private static readonly Instant Moment = Instant.FromUtc(2016, 6, 1, 8, 0);

    private static readonly CollaborationParts World = Reviewed.Base with
    {
        Matters = [new() { Id = new("pulje"), Name = "Puljen" }],
    };

    private static readonly Mandate Puljen = new()
    {
        Id = new("puljen"),
        Holder = new Holder.OfActor(new("kultur")),
        Power = Power.Decide,
        Matter = new("pulje"),
        Areas = [new("nord")],
        Valid = Periods.Always,
        Recorded = Moment,
    };

    private static readonly DecisionQuestion Question = new()
    {
        Matter = new("pulje"),
        On = new(2016, 7, 1),
        Area = new("nord"),
    };

    [Fact]
    public void A_moment_before_the_last_one_is_refused()
    {
        var register = Recorded(Puljen);
        var report = register.Record(Other with { Recorded = Moment - Duration.FromSeconds(1) });

        var problem = report.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Path).ShouldBe(("recorded-backwards", "mandates/anden.recorded"));
        (problem.Value, problem.Permitted).ShouldBe(("2016-06-01T07:59:59Z", "2016-06-01T08:00:00Z or later"));
        report.Value.ShouldBeSameAs(register);
    }

    [Fact]
    public void An_entry_that_is_known_from_the_start_cannot_come_after_one_that_is_not() =>
        CodeOf(Recorded(Puljen), Other with { Recorded = null }).ShouldBe("recorded-backwards");

    [Fact]
    public void Two_entries_of_one_mandate_and_moment_are_refused() =>
        CodeOf(Recorded(Puljen), Puljen with { Limit = new(1, "DKK") }).ShouldBe("duplicate-id");

    [Fact]
    public void A_holder_that_is_not_there_is_refused() =>
        CodeOf(Recorded(), Puljen with { Holder = new Holder.OfActor(new("ukendt")) }).ShouldBe("unknown-id");

    [Fact]
    public void An_origin_that_is_not_there_is_refused() =>
        CodeOf(Recorded(), Other with { DelegatedFrom = new("ukendt") }).ShouldBe("unknown-id");

    [Fact]
    public void What_a_holder_gives_to_itself_is_refused()
    {
        CodeOf(Recorded(), Puljen with { GrantedBy = Puljen.Holder }).ShouldBe("self-grant");
        CodeOf(Recorded(Puljen), Other with { Holder = Puljen.Holder }).ShouldBe("self-grant");
    }

    [Fact]
    public void A_mandate_that_leads_back_to_itself_is_refused()
    {
        CodeOf(Recorded(), Puljen with { DelegatedFrom = Puljen.Id }).ShouldBe("cycle");
        CodeOf(Recorded(Puljen, Other), Puljen with { DelegatedFrom = Other.Id, Recorded = Later }).ShouldBe("cycle");
    }

    [Fact]
    public void Entries_that_lead_back_to_themselves_at_a_moment_fall_and_earlier_ones_stand()
    {
        var back = Puljen with { DelegatedFrom = Other.Id, Recorded = Later };
        var right = Puljen with { Limit = new(1, "DKK"), Recorded = Later + Duration.FromHours(1) };
        var report = MandateRegister.Of(Created(World with { Mandates = [Puljen, Other, back, right] }));

        report.Problems.ShouldHaveSingleItem().Code.ShouldBe("cycle");
        report.Value.AsKnownAt(Later).Find(Puljen.Id).ShouldBe(Puljen);
        report.Value.Find(Puljen.Id).ShouldBe(right);
    }

    [Fact]
    public void A_limit_in_another_currency_leaves_an_amount_open() =>
        Recorded(Puljen with { Limit = new(5, "EUR") })
            .MayAnyone(Question with { Amount = new Money(1, "DKK") })
            .ShouldBe(Answer.Unknown);

    [Fact]
    public void A_negative_limit_is_no_amount() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Puljen with { Limit = new(-1, "DKK") });

    [Fact]
    public void Nothing_is_recorded_in_the_register_of_an_earlier_moment()
    {
        var then = Recorded(Puljen).AsKnownAt(Moment - Duration.FromSeconds(1));
        Should.Throw<InvalidOperationException>(() => then.Record(Other));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_is_read_at_once_revoked_and_told()
    {
        var chain = Enumerable.Range(0, Deep).Select(Link).ToArray();
        var last = chain[^1] with { Holder = new Holder.OfActor(new("roede-kors")) };
        var register = MandateRegister.Of(Created(World with { Mandates = [.. chain[..^1], last] })).Value;

        register.IsInForce(last.Id, Question.On).ShouldBe(Answer.Yes);
        register.May(last.Holder, Question).Grants.ShouldHaveSingleItem().Chain.Count.ShouldBe(Deep);
        var revoked = register.Record(
            chain[0] with
            {
                Revoked = new(new LocalDate(2016, 6, 2), null),
                Recorded = Moment,
            }
        );
        revoked.Value.IsInForce(last.Id, Question.On).ShouldBe(Answer.No);
        revoked.Value.IsInForce(last.Id, new(2016, 6, 1)).ShouldBe(Answer.Yes);
        register.IsInForce(last.Id, Question.On).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_is_recorded_link_by_link()
    {
        var register = Enumerable.Range(0, Deep).Aggregate(Recorded(), (before, number) => Good(before, Link(number)));

        register.IsInForce(Link(Deep - 1).Id, Question.On).ShouldBe(Answer.Yes);
    }

    private static Instant Later => Moment + Duration.FromHours(1);

    private static Mandate Other =>
        Puljen with
        {
            Id = new("anden"),
            Holder = new Holder.OfActor(new("venligbo")),
            DelegatedFrom = Puljen.Id,
        };

    // Two holders hand it to one another, down and down.
    private static Mandate Link(int number) =>
        Puljen with
        {
            Id = new($"led-{number:D6}"),
            Holder = new Holder.OfActor(new(number % 2 == 0 ? "kultur" : "venligbo")),
            DelegatedFrom = number == 0 ? null : new($"led-{number - 1:D6}"),
            Recorded = null,
        };

    private static string? CodeOf(MandateRegister register, Mandate entry)
    {
        var report = register.Record(entry);
        report.Value.ShouldBeSameAs(register);
        return report.Problems.ShouldHaveSingleItem().Code;
    }

    private static MandateRegister Recorded(params Mandate[] entries) =>
        entries.Aggregate(MandateRegister.Of(Created(World)).Value, Good);

    private static MandateRegister Good(MandateRegister register, Mandate entry)
    {
        var report = register.Record(entry);
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }

    private static Collaboration Created(CollaborationParts parts)
    {
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }
}
