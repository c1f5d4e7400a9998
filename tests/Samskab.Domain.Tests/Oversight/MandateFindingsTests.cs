using NodaTime;
using Samskab.Areas;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Oversight;
using Samskab.Values;

namespace Samskab.Domain.Tests.Oversight;

public sealed class MandateFindingsTests
{
    private static readonly LocalDate From = new(2026, 1, 1);
    private static readonly LocalDate Until = new(2026, 12, 31);
    private static readonly FindingsScope Year = new(From, Until);

    private static readonly Mandate Kultur = new()
    {
        Id = new("kultur"),
        Holder = new Holder.OfActor(new("kultur")),
        Power = Power.Decide,
        Matter = new("tilskud"),
        Areas = [new("nord")],
        Valid = Days(From.PlusYears(-1), Until.PlusYears(1)),
        IsExclusive = true,
    };

    private static readonly Mandate Jobcenter = Kultur with
    {
        Id = new("jobcenter"),
        Holder = new Holder.OfActor(new("jobcenter")),
    };

    private static readonly Mandate Delegated = Jobcenter with { Id = new("delegeret"), DelegatedFrom = Kultur.Id };

    private static readonly Forum Group = Reviewed.Forum(ForumKind.WorkingGroup);

    private static readonly Mandate OfGroup = Kultur with
    {
        Id = new("gruppen"),
        Holder = new Holder.OfForum(Group.Id),
    };

    [Fact]
    public void Conflicts_and_gaps_of_a_year_are_told_in_words()
    {
        var register = MandateRegister.Of(Created(Group, Kultur, Jobcenter)).Value;
        var lines = new List<string>();
        #region mandate-findings
        var findings = MandateFindings.Of(register, new(from: new(2026, 1, 1), until: new(2026, 12, 31)));
        foreach (var conflict in findings.Conflicts)
        {
            lines.Add($"{conflict.One.Id} and {conflict.Other.Id}: {conflict.Answer}");
        }
        foreach (var gap in findings.Gaps)
        {
            lines.Add($"{gap.Matter} in {gap.Area?.Value ?? "all areas"}: {gap.Answer}");
        }
        #endregion
        lines.ShouldBe(["jobcenter and kultur: Yes", "lokaler in all areas: No", "tilskud in syd: No"]);
    }

    [Fact]
    public void Two_that_let_nobody_else_decide_are_a_conflict_on_the_days_they_share()
    {
        var conflict = Found(
            Year,
            Kultur with
            {
                Valid = Days(From, From.PlusDays(9)),
            },
            Jobcenter with
            {
                Areas = null,
                Valid = Days(From.PlusDays(9), Until),
            }
        )
            .Conflicts.ShouldHaveSingleItem();

        (conflict.One.Id.Value, conflict.Other.Id.Value).ShouldBe(("jobcenter", "kultur"));
        conflict.Matters.ShouldBe([new("tilskud")]);
        conflict.Areas.ShouldBe((ValueList<AreaId>?)[new("nord")]);
        conflict.During.ShouldBe(new(Days(From.PlusDays(9), From.PlusDays(9)), Periods.None));
    }

    [Fact]
    public void A_conflict_that_hangs_on_days_not_known_is_perhaps_one()
    {
        var conflict = Found(Year, Kultur, Jobcenter with { Valid = null }).Conflicts.ShouldHaveSingleItem();

        conflict.Answer.ShouldBe(Answer.Unknown);
        conflict.During.ShouldBe(new(Periods.None, Days(From, Until)));
    }

    [Fact]
    public void What_one_holder_has_and_what_is_delegated_or_not_exclusive_or_for_other_themes_is_no_conflict()
    {
        Found(Year, Kultur, Kultur with { Id = new("igen") }).Conflicts.ShouldBeEmpty();
        Found(Year, Kultur, Delegated).Conflicts.ShouldBeEmpty();
        Found(Year, Kultur, Jobcenter with { IsExclusive = null }).Conflicts.ShouldBeEmpty();
        Found(Year, Kultur with { Themes = [new("sprog")] }, Jobcenter with { Themes = [new("bolig")] })
            .Conflicts.ShouldBeEmpty();
        Found(Year, Kultur with { Themes = [new("sprog")] }, Jobcenter with { Themes = [new("sprogcafe")] })
            .Conflicts.Count.ShouldBe(1);
    }

    [Fact]
    public void A_delegation_wider_than_its_origin_meets_others_only_where_the_origin_does()
    {
        var wide = Delegated with { Areas = null, IsExclusive = true };
        var other = Jobcenter with { Id = new("venligbo"), Holder = new Holder.OfActor(new("venligbo")), Areas = null };

        Found(Year, Kultur with { IsExclusive = false }, wide, other)
            .Conflicts.ShouldHaveSingleItem()
            .Areas.ShouldBe((ValueList<AreaId>?)[new("nord")]);
    }

    [Fact]
    public void A_gap_is_told_of_the_outermost_matter_and_area()
    {
        Found(Year).Gaps.Select(Told).ShouldBe(["kultur everywhere No 2026-01-01/2026-12-31"]);
        Found(Year, Kultur)
            .Gaps.Select(Told)
            .ShouldBe(
                ["tilskud syd No 2026-01-01/2026-12-31", "lokaler everywhere No 2026-01-01/2026-12-31"],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Where_only_uncertain_mandates_hold_somebody_may_perhaps() =>
        Found(
            new(From, Until) { Area = new("nord"), Matter = new("tilskud") },
            Kultur with
            {
                Valid = new(new DateSpan(new DateBound(From.PlusDays(10), From.PlusDays(20)))),
            }
        )
            .Gaps.Select(Told)
            .ShouldBe(["tilskud nord No 2026-01-01/2026-01-10", "tilskud nord Unknown 2026-01-11/2026-01-20"]);

    [Fact]
    public void A_mandate_that_ends_on_the_last_day_expires_with_what_hangs_on_it()
    {
        var ending = Kultur with { Valid = Days(From, Until) };
        var expiring = Found(Year, ending, Delegated).Expiring;

        expiring.Select(one => one.Mandate.Id.Value).ShouldBe(["delegeret", "kultur"]);
        expiring.ShouldAllBe(one => one.Answer == Answer.Yes && one.LastSureDay == Until);
        expiring[1].Hanging.ShouldBe([Delegated]);
        Found(new(From, Until.PlusDays(-1)), ending).Expiring.ShouldBeEmpty();
        Found(Year, Kultur with { Valid = null }).Expiring.ShouldBeEmpty();
    }

    [Fact]
    public void An_end_that_is_not_known_to_the_day_expires_perhaps()
    {
        var ending = Kultur with
        {
            Valid = new(new DateSpan(From, new DateBound(Until.PlusDays(-30), Until.PlusDays(30)))),
        };
        var expiring = Found(Year, ending).Expiring.ShouldHaveSingleItem();

        expiring.Answer.ShouldBe(Answer.Unknown);
        expiring.LastSureDay.ShouldBe(Until.PlusDays(-30));
        expiring.LastPossibleDay.ShouldBe(Until.PlusDays(30));
        Found(new(From, Until.PlusDays(-30)), ending).Expiring.ShouldBeEmpty();
        Found(new(From, Until.PlusDays(30)), ending).Expiring.Single().Answer.ShouldBe(Answer.Yes);
        Found(new(Until.PlusDays(1), Until.PlusYears(1)), ending).Expiring.Single().Answer.ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void A_delegation_that_goes_on_after_its_origin_is_orphaned()
    {
        var day = new LocalDate(2026, 5, 1);
        Orphaned(Kultur with { Valid = Days(From, day.PlusDays(-1)) }, Delegated)
            .ShouldBe(["delegeret OriginEnded 2026-05-01/2026-12-31"]);
        Orphaned(Kultur with { Revoked = new(day, null) }, Delegated)
            .ShouldBe(["delegeret OriginRevoked 2026-05-01/2026-12-31"]);
        Orphaned(Kultur, Delegated).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_dissolved_forum_holds_and_what_comes_from_it_is_orphaned() =>
        Orphaned(
                Group with
                {
                    Dissolved = new(new LocalDate(2026, 5, 1), null),
                },
                OfGroup,
                Delegated with
                {
                    DelegatedFrom = OfGroup.Id,
                }
            )
            .ShouldBe([
                "delegeret OriginForumDissolved 2026-05-01/2026-12-31",
                "gruppen ForumDissolved 2026-05-01/2026-12-31",
            ]);

    [Fact]
    public void A_delegation_whose_origin_was_recorded_later_is_orphaned_at_the_moment_before()
    {
        var moment = Instant.FromUtc(2026, 1, 1, 0, 0);
        var register = MandateRegister
            .Of(Created(Group, Kultur with { Recorded = moment }, Delegated))
            .Value.AsKnownAt(moment - Duration.FromDays(1));

        MandateFindings.Of(register, Year).Orphaned.Single().Reason.ShouldBe(OrphanReason.OriginNotRecorded);
    }

    [Fact]
    public void A_role_whose_seat_stands_vacant_on_all_days_is_orphaned()
    {
        var chair = OfGroup with { Holder = new Holder.OfRole(Group.Id, SeatRole.Chair) };
        var vacant = new Seat { Id = new("f"), Role = SeatRole.Chair };
        var held = Reviewed.Seat("g", null, SeatRole.Chair) with { During = new(Until) };

        Orphaned(Group with { Seats = [vacant] }, chair).ShouldBe(["gruppen SeatVacant 2026-01-01/2026-12-31"]);
        Orphaned(Group with { Seats = [vacant, held] }, chair).ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_under_it_or_of_its_holder_on_its_matter_makes_use_of_a_mandate()
    {
        var decision = new Decision
        {
            Id = new("d"),
            By = new Holder.OfActor(new("venligbo")),
            Matter = new("lokaler"),
            On = Until,
        };

        Unused(decision).ShouldBe(["kultur"]);
        Unused(decision with { Under = Kultur.Id }).ShouldBeEmpty();
        Unused(decision with { By = Kultur.Holder }).ShouldBe(["kultur"]);
        Unused(decision with { By = Kultur.Holder, Matter = new("tilskud") }).ShouldBeEmpty();
        Unused(decision with { Under = Kultur.Id, On = Until.PlusDays(1) }).ShouldBe(["kultur"]);
    }

    [Fact]
    public void Everything_in_which_a_delegation_is_wider_is_told()
    {
        var origin = Kultur with
        {
            Power = Power.Recommend,
            Themes = [new("sprog")],
            TargetGroups = [new("unge")],
            Limit = new(100, "DKK"),
        };
        var wide = Delegated with
        {
            Power = Power.Decide,
            Matter = new("kultur"),
            Areas = null,
            Limit = new(101, "DKK"),
            Valid = Periods.Always,
        };

        Wider(origin, wide)
            .ShouldBe(["Power Yes", "Matter Yes", "Area Yes", "Theme Yes", "TargetGroup Yes", "Limit Yes", "Time Yes"]);
        Wider(Kultur with { Limit = new(100, "DKK") }, Delegated with { Limit = new(1, "EUR") })
            .ShouldBe(["Currency Unknown"]);
        Wider(Kultur, Delegated with { Valid = new(new DateSpan(From, new DateBound(Until, Until.PlusYears(2)))) })
            .ShouldBe(["Time Unknown"]);
        Wider(Kultur, Delegated).ShouldBeEmpty();
    }

    [Fact]
    public void Terms_with_a_decision_mandate_that_no_mandate_is_recorded_for_are_told()
    {
        var forum = WithTerms(new TermsSection.KnownToExist());

        Missing(forum).ShouldBe(["2026-03-01/2026-12-31"]);
        Missing(forum, OfGroup with { Valid = Days(From, new(2026, 6, 30)) }).ShouldBe(["2026-07-01/2026-12-31"]);
        Missing(forum, OfGroup with { Power = Power.Advise }).ShouldBe(["2026-03-01/2026-12-31"]);
        Missing(WithTerms(new TermsSection.Absent())).ShouldBeEmpty();
    }

    [Fact]
    public void A_mandate_to_decide_that_the_terms_do_not_have_is_told()
    {
        Unfounded(WithTerms(new TermsSection.Absent())).ShouldBe((new(2026, 3, 1), Answer.Yes));
        Unfounded(Group with { Terms = [] }).ShouldBe((From, Answer.Yes));
        Unfounded(Group).ShouldBe((From, Answer.Unknown));
        var told = WithTerms(new TermsSection.Written("Beslutter om tilskud."));
        FoundWith(told with { Terms = [told.Terms!.Value[0] with { From = null }] }, OfGroup)
            .MandatesWithoutTerms.ShouldBeEmpty();
    }

    [Fact]
    public void A_horizon_that_ends_before_it_begins_is_refused() =>
        Should.Throw<ArgumentException>(() => new FindingsScope(Until, From));

    private static Forum WithTerms(TermsSection section) =>
        Group with
        {
            Established = new LocalDate(2020, 1, 1),
            Terms =
            [
                new()
                {
                    Version = "1",
                    From = new LocalDate(2026, 3, 1),
                    DecisionMandate = section,
                },
            ],
        };

    private static MandateFindings Found(FindingsScope scope, params Mandate[] mandates) =>
        MandateFindings.Of(MandateRegister.Of(Created(Group, mandates)).Value, scope);

    private static MandateFindings FoundWith(Forum forum, params Mandate[] mandates) =>
        MandateFindings.Of(MandateRegister.Of(Created(forum, mandates)).Value, Year);

    private static List<string> Orphaned(params Mandate[] mandates) => Orphaned(Group, mandates);

    private static List<string> Orphaned(Forum forum, params Mandate[] mandates) =>
        [
            .. FoundWith(forum, mandates)
                .Orphaned.Select(one => $"{one.Mandate.Id} {one.Reason} {Text(one.During.Surely)}"),
        ];

    private static List<string> Unused(Decision decision)
    {
        var parts = Parts(Group, Kultur) with { Decisions = [decision] };
        var register = MandateRegister.Of(Collaboration.Create(parts).Value).Value;
        return [.. MandateFindings.Of(register, Year).Unused.Select(one => one.Mandate.Id.Value)];
    }

    private static List<string> Wider(Mandate origin, Mandate delegated) =>
        [
            .. MandateFindings
                .Of(
                    MandateRegister.Of(Created(Group, origin, delegated)).Value,
                    new(From, Until) { Power = Power.Recommend }
                )
                .Wider.SelectMany(one => one.In)
                .Select(one => $"{one.Kind} {one.Answer}"),
        ];

    private static List<string> Missing(Forum forum, params Mandate[] mandates) =>
        [.. FoundWith(forum, mandates).TermsWithoutMandate.Select(one => Text(one.During.Surely))];

    private static (LocalDate, Answer) Unfounded(Forum forum)
    {
        var found = FoundWith(forum, OfGroup).MandatesWithoutTerms.ShouldHaveSingleItem();
        var days = found.Answer == Answer.Yes ? found.During.Surely : found.During.Perhaps;
        return (days.Spans[0].From!.Earliest!.Value, found.Answer);
    }

    private static string Told(MandateGap gap) =>
        $"{gap.Matter} {gap.Area?.Value ?? "everywhere"} {gap.Answer} {Text(gap.Days)}";

    private static string Text(Periods periods) =>
        string.Join(
            ", ",
            periods.Spans.Select(span => $"{span.From!.Earliest:uuuu-MM-dd}/{span.Until!.Latest:uuuu-MM-dd}")
        );

    private static Periods Days(LocalDate from, LocalDate until) => new(new DateSpan(from, until));

    private static CollaborationParts Parts(Forum forum, params Mandate[] mandates) =>
        Reviewed.Base with
        {
            Matters =
            [
                new() { Id = new("kultur"), Name = "Kultur" },
                new()
                {
                    Id = new("tilskud"),
                    Name = "Tilskud",
                    Parents = [new("kultur")],
                },
                new()
                {
                    Id = new("lokaler"),
                    Name = "Lokaler",
                    Parents = [new("kultur")],
                },
            ],
            Forums = [forum],
            Mandates = [.. mandates],
        };

    private static Collaboration Created(Forum forum, params Mandate[] mandates)
    {
        var report = Collaboration.Create(Parts(forum, mandates));
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }
}
