using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class MeetingTests
{
    private static readonly LocalDate Monday = Day;

    private static readonly ValueList<AgendaItem> Whole =
    [
        new() { Kind = AgendaItemKind.ThemeOfTheDay },
        new() { Kind = AgendaItemKind.Round },
        new() { Kind = AgendaItemKind.NewsFromMunicipality },
        new() { Kind = AgendaItemKind.StatusOfActivities },
    ];

    [Fact]
    public void TV_25_An_agenda_has_a_theme_and_three_fixed_items()
    {
        Agenda(Whole).Answer.ShouldBe(Answer.Yes);
        Agenda(null).Answer.ShouldBe(Answer.Unknown);
        Agenda(null).Missing.ShouldBe([ReviewFacts.Agenda.Key]);
    }

    [Theory]
    [InlineData(0, "themeOfTheDay")]
    [InlineData(1, "round")]
    [InlineData(2, "newsFromMunicipality")]
    [InlineData(3, "statusOfActivities")]
    public void TV_25_An_item_that_is_dropped_is_named(int dropped, string term)
    {
        var finding = Agenda([.. Whole.Where((_, i) => i != dropped)]);

        finding.Answer.ShouldBe(Answer.No);
        finding.Values.ShouldBe([new FindingValue.Terms("missing", [term])]);
    }

    [Fact]
    public void TV_26_What_is_irrelevant_to_civil_society_leads_to_drop_out_unequal_representation_and_asymmetric_power()
    {
        var finding = Relevance([Internal, For(Side.Municipality), For(Side.CivilSociety)]);

        finding.Answer.ShouldBe(Answer.No);
        finding.Values.ShouldBe([new FindingValue.Share("items", 2, 3)]);
        finding
            .Advice.Prepend(finding.Rule)
            .ShouldBe([
                InformationAndDialogue.RelevantToAll.Id,
                InformationAndDialogue.DropOut.Id,
                InformationAndDialogue.UnequalRepresentation.Id,
                InformationAndDialogue.AsymmetricPower.Id,
            ]);
    }

    [Fact]
    public void Items_of_which_relevance_is_not_stated_leave_it_unknown_where_they_matter()
    {
        Relevance([For(Side.CivilSociety), For(Side.CivilSociety), new()]).Answer.ShouldBe(Answer.Unknown);
        Relevance([For(Side.CivilSociety), For(Side.CivilSociety), For(Side.CivilSociety), new()])
            .Answer.ShouldBe(Answer.Yes);
        Relevance([Internal, new()]).Answer.ShouldBe(Answer.No);
        Relevance(null).Missing.ShouldBe([ReviewFacts.Agenda.Key]);
    }

    [Fact]
    public void A_forum_without_civil_society_may_talk_about_internal_matters_and_one_without_seats_stated_is_not_accused()
    {
        var rule = InformationAndDialogue.RelevantToAll;
        var forum = Forum(ForumKind.WorkingGroup, Seats(3, 0));
        Findings(With(forum, Meeting() with { Agenda = [Internal] }), rule).ShouldBeEmpty();

        var unstated = The(With(forum with { Seats = null }, Meeting() with { Agenda = [Internal] }), rule);
        unstated.Answer.ShouldBe(Answer.Unknown);
        unstated.Missing.ShouldBe([ReviewFacts.Seats.Key]);
    }

    [Fact]
    public void TV_28_Volunteers_who_have_work_can_not_come_at_ten_on_a_weekday()
    {
        var finding = At(10, Availability.AfterHours);
        finding.Answer.ShouldBe(Answer.No);
        finding.Values.ShouldBe([new FindingValue.Subjects("actors", ["actors/roede-kors"])]);

        var after = At(17, Availability.AfterHours);
        after.Answer.ShouldBe(Answer.Yes);
        after.Advice.ShouldBe([JointEfforts.BackingOutsideHours.Id]);
    }

    [Fact]
    public void Whether_volunteers_can_come_is_asked_only_where_it_matters()
    {
        At(10, Availability.AnyTime).Answer.ShouldBe(Answer.Yes);
        At(10, null).Missing.ShouldBe([ReviewFacts.Availability.Key]);
        At(null, Availability.AfterHours).Missing.ShouldBe([ReviewFacts.MeetingTime.Key]);
        At(null, Availability.AfterHours, Monday.PlusDays(-1)).Answer.ShouldBe(Answer.Yes);
        At(16, Availability.AfterHours).Answer.ShouldBe(Answer.Yes);
        At(7, Availability.AfterHours).Answer.ShouldBe(Answer.Yes);
        At(8, Availability.AfterHours).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void A_holiday_is_outside_working_hours_where_the_host_gives_it()
    {
        var whitMonday = new LocalDate(2026, 5, 25);
        At(10, Availability.AfterHours, whitMonday).Answer.ShouldBe(Answer.No);

        var finding = At(10, Availability.AfterHours, whitMonday, DanishHolidays.Default);
        finding.Answer.ShouldBe(Answer.Yes);
        finding.Advice.ShouldBe([JointEfforts.BackingOutsideHours.Id]);
        At(null, Availability.AfterHours, whitMonday, DanishHolidays.Default).Missing.ShouldBeEmpty();
        At(10, Availability.AfterHours, whitMonday.PlusDays(1), DanishHolidays.Default).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void A_host_gets_the_Danish_holidays_unless_it_has_its_own()
    {
        HolidaysOf(new ServiceCollection().AddSamskab()).ShouldBeSameAs(DanishHolidays.Default);

        var own = new DanishHolidays { ConstitutionDay = true };
        HolidaysOf(new ServiceCollection().AddSingleton<IHolidays>(own).AddSamskab()).ShouldBeSameAs(own);
    }

    [Theory]
    [InlineData(4, Answer.Yes)]
    [InlineData(3, Answer.Yes)] // a quarter left
    [InlineData(2, Answer.No)]
    public void Not_too_many_of_those_who_came_come_no_more(int stayed, Answer answer)
    {
        var finding = Turnover(Present(4), Present(stayed));

        finding.Answer.ShouldBe(answer);
        finding.Values.ShouldBe([new FindingValue.Share("left", 4 - stayed, 4)]);
    }

    [Fact]
    public void Turnover_is_unknown_where_attendance_is_not_stated_and_not_asked_without_meetings_to_compare()
    {
        Turnover(Present(4), null).Missing.ShouldBe([ReviewFacts.Attendance.Key]);
        Turnover(null, Present(4)).Answer.ShouldBe(Answer.Unknown);
        Findings(With(Mixed, Meeting()), OverviewAndCoordination.StableAttendance).ShouldBeEmpty();
    }

    private static AgendaItem Internal { get; } = new() { Kind = AgendaItemKind.InternalMunicipal };

    private static Forum Mixed => Forum(ForumKind.NetworkGroup, Seats(2, 2));

    private static AgendaItem For(Side side) => new() { RelevantTo = [side] };

    private static Finding Agenda(ValueList<AgendaItem>? agenda)
    {
        var fixedToo = Mixed with { FixedItems = null };
        return Findings(With(fixedToo, Meeting() with { Agenda = agenda }), InformationAndDialogue.ThemeAndFixedItems)
            .Single(finding => finding.Subject == "meetings/m");
    }

    private static Finding Relevance(ValueList<AgendaItem>? agenda) =>
        The(With(Mixed, Meeting() with { Agenda = agenda }), InformationAndDialogue.RelevantToAll);

    private static object? HolidaysOf(IServiceCollection services) =>
        services.Single(one => one.ServiceType == typeof(IHolidays)).ImplementationInstance;

    private static Finding At(int? hour, Availability? availability, LocalDate? on = null, IHolidays? holidays = null)
    {
        var parts = With(
            Forum(ForumKind.NetworkGroup, new Seat { Id = new("s"), Actor = new("roede-kors") }),
            Meeting() with
            {
                On = on ?? Monday,
                Begins = hour is { } its ? new LocalTime(its, 0) : null,
            }
        );
        var actors = parts.Actors.Select(actor =>
            actor.Id == new ActorId("roede-kors") ? actor with { Availability = availability } : actor
        );
        return Findings(
                parts with
                {
                    Actors = [.. actors],
                },
                CollaborationStructure.MeetWhenVolunteersAreFree,
                holidays: holidays
            )
            .ShouldHaveSingleItem();
    }

    private static Finding Turnover(ValueList<Attendance>? earlier, ValueList<Attendance>? later) =>
        The(
            With(
                Mixed,
                Meeting() with
                {
                    Id = new("m1"),
                    On = Day.PlusMonths(-7),
                    Attendance = earlier,
                },
                Meeting() with
                {
                    Id = new("m2"),
                    On = Day.PlusMonths(-1),
                    Attendance = later,
                }
            ),
            OverviewAndCoordination.StableAttendance
        );

    private static ValueList<Attendance> Present(int people) =>
        [.. Enumerable.Range(0, people).Select(i => new Attendance { Participant = new($"p-{i}") })];

    private static Meeting Meeting() =>
        new()
        {
            Id = new("m"),
            Forum = new("krs"),
            On = Monday,
        };

    private static CollaborationParts With(Forum forum, params ValueList<Meeting> meetings) =>
        Base with
        {
            Forums = [forum],
            Meetings = meetings,
        };
}
