using NodaTime;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Facts;
using static Samskab.Domain.Tests.Decisions.Grants;

namespace Samskab.Domain.Tests.Authority;

public sealed class AuthorityChangeTests
{
    private static readonly Instant Before = Corrected - Duration.FromDays(1);

    private static readonly DecisionQuestion Question = new()
    {
        Matter = new("tilskud"),
        On = Day,
        Area = new("by"),
    };

    [Fact]
    public void A_limit_that_was_lowered_changes_a_grant_and_no_answer()
    {
        var change = Between(Register(Parts), Question);

        change.AnswerBefore.ShouldBeNull();
        change.Changed.ShouldHaveSingleItem().Before.Mandate.ShouldBe(Delegated);
        change.Changed[0].After.Mandate.ShouldBe(Correction);
        change.Entries.ShouldBe([Correction]);
    }

    [Fact]
    public void A_source_that_was_withdrawn_takes_what_is_delegated_from_it_along()
    {
        var ended = Source with { Revoked = new(DateBound.On(Day), null), Recorded = Corrected };

        var change = Between(With(Cafe, Source, Delegated, ended), Question);

        change.AnswerBefore.ShouldBe(Answer.Yes);
        change.Lost.Select(grant => grant.Mandate).ShouldBe([Source, Delegated]);
        change.Entries.ShouldBe([ended]);
    }

    [Fact]
    public void Where_nothing_was_recorded_in_between_nothing_has_changed() =>
        Between(With(Cafe, Source, Delegated), Question).IsEmpty.ShouldBeTrue();

    [Fact]
    public void Verdicts_about_two_questions_or_the_later_one_first_are_refused()
    {
        var register = Register(Parts);
        var (then, now) = (
            register.WhoMay(Question with { AsKnownAt = Before }),
            register.WhoMay(Question with { AsKnownAt = Corrected })
        );

        Should.Throw<ArgumentException>(() => AuthorityChange.Between(now, then, register));
        Should.Throw<ArgumentException>(() =>
            AuthorityChange.Between(then, register.WhoMay(Question with { On = Day.PlusDays(1) }), register)
        );
        Should.Throw<ArgumentException>(() => AuthorityChange.Between(then, register.May(Cafe.By, Question), register));
        AuthorityChange.Between(then, register.WhoMay(Question), register).IsEmpty.ShouldBeFalse();
    }

    private static AuthorityChange Between(MandateRegister register, DecisionQuestion question) =>
        AuthorityChange.Between(
            register.WhoMay(question with { AsKnownAt = Before }),
            register.WhoMay(question with { AsKnownAt = Corrected }),
            register
        );
}
