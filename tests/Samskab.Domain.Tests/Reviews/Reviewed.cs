using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Offers;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Domain.Tests.Reviews;

/// <summary>Small collaborations and what their reviews find.</summary>
internal static class Reviewed
{
    public static readonly LocalDate Day = new(2026, 6, 1);

    /// <summary>Two actors on each side, two areas and two nested themes.</summary>
    public static readonly CollaborationParts Base = new()
    {
        Areas = [Area("nord"), Area("syd")],
        Themes =
        [
            new()
            {
                Id = new("sprog"),
                Name = "Sprog",
                Parents = [],
            },
            new()
            {
                Id = new("sprogcafe"),
                Name = "Sprogcafé",
                Parents = [new("sprog")],
            },
            new()
            {
                Id = new("bolig"),
                Name = "Bolig",
                Parents = [],
            },
        ],
        TargetGroups =
        [
            new()
            {
                Id = new("unge"),
                Name = "Unge",
                Parents = [],
            },
            new()
            {
                Id = new("gamle"),
                Name = "Gamle",
                Parents = [],
            },
        ],
        Actors =
        [
            Actor("jobcenter", ActorKind.Department),
            Actor("kultur", ActorKind.Department),
            Actor("roede-kors", ActorKind.Association),
            Actor("venligbo", ActorKind.SelfOrganisedVolunteers),
        ],
    };

    /// <summary>The same with actors of other kinds, and volunteers who are free in the evening alone.</summary>
    public static readonly CollaborationParts Wider = Base with
    {
        Actors =
        [
            .. Base.Actors,
            Actor("direktionen", ActorKind.Management),
            Actor("bibliotek", ActorKind.MunicipalUnit),
            Actor("frivilligcenter", ActorKind.VolunteerCentre),
            Actor("ildsjaele", ActorKind.OtherInCivilSociety),
            Actor("aftenholdet", ActorKind.SelfOrganisedVolunteers) with
            {
                Availability = Availability.AfterHours,
            },
        ],
    };

    public static ValueList<Finding> Findings(
        CollaborationParts parts,
        Rule rule,
        Thresholds? thresholds = null,
        IHolidays? holidays = null
    )
    {
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        return CollaborationReview
            .Of(report.Value, Day, thresholds, holidays: holidays)
            .Findings.Where(finding => finding.Rule == rule.Id)
            .ToValueList();
    }

    public static Finding The(CollaborationParts parts, Rule rule) => Findings(parts, rule).ShouldHaveSingleItem();

    public static Forum Forum(ForumKind kind, params ValueList<Seat> seats) =>
        new()
        {
            Id = new("krs"),
            Name = "Forum",
            Kind = kind,
            Seats = seats,
        };

    public static ValueList<Seat> Seats(int municipality, int civilSociety) =>
        [
            .. Enumerable.Range(0, municipality).Select(i => Seat($"k{i}", Side.Municipality)),
            .. Enumerable.Range(0, civilSociety).Select(i => Seat($"c{i}", Side.CivilSociety)),
        ];

    public static Seat Seat(string id, Side? side, SeatRole role = SeatRole.Member) =>
        new()
        {
            Id = new(id),
            Participant = new("token-" + id),
            Side = side,
            Role = role,
        };

    /// <summary>A seat that an actor holds, by its id.</summary>
    public static Seat Sitting(string actor) => new() { Id = new(actor), Actor = new(actor) };

    public static Offer Offer(string id, string provider, int? capacity) =>
        new()
        {
            Id = new(id),
            Name = id,
            Provider = new(provider),
            Theme = new("sprog"),
            Areas = [new("nord")],
            TargetGroups = [new("unge")],
            During = DateSpan.Always,
            Capacity = capacity is { } people ? new Capacity(people) : null,
        };

    public static Need Need(int? people) =>
        new()
        {
            Id = new("behov"),
            Theme = new("sprog"),
            Areas = [new("nord")],
            TargetGroups = [new("unge")],
            During = DateSpan.Always,
            People = people is { } number ? new Capacity(number) : null,
        };

    private static Area Area(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = AreaKind.Municipality,
            Parents = [],
        };

    private static Actor Actor(string id, ActorKind kind) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = kind,
        };
}
