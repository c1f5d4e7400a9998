using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Oversight;
using Samskab.Themes;

namespace Samskab.Domain.Tests.Texts;

/// <summary>A register that leaves everything unclear that findings tell of.</summary>
internal static class Unclear
{
    private static readonly LocalDate Spring = new(2026, 3, 1);

    private static readonly LocalDate Summer = new(2026, 6, 30);

    private static readonly Forum Board = new()
    {
        Id = new("styregruppen"),
        Name = "Styregruppen",
        Kind = ForumKind.SteeringGroup,
        Established = new LocalDate(2020, 1, 1),
        Seats = [new() { Id = new("formand"), Role = SeatRole.Chair }],
        Terms =
        [
            new()
            {
                Version = "1",
                From = new LocalDate(2020, 1, 1),
                DecisionMandate = new TermsSection.Absent(),
            },
        ],
    };

    internal static FindingsScope Year { get; } = new(new(2026, 1, 1), new(2026, 12, 31));

    internal static MandateRegister Register { get; } = Of(Board, Mandates());

    /// <summary>One mandate for all that there is, with a decision under it.</summary>
    internal static MandateRegister Clear { get; } =
        Of(
            null,
            [Of("alt", Actor("kulturudvalget")) with { Matter = new("kultur"), Areas = null }],
            new Decision
            {
                Id = new("budget"),
                By = Actor("kulturudvalget"),
                Matter = new("kultur"),
                On = Spring,
            }
        );

    private static Mandate[] Mandates() =>
        [
            // Two that let nobody else decide, surely and perhaps, and two that meet everywhere.
            Of("puljen", Actor("kulturafdelingen")) with
            {
                IsExclusive = true,
                Limit = new(75_000, "DKK"),
            },
            Of("projektet", Actor("jobcenteret")) with
            {
                IsExclusive = true,
                Valid = new(new DateSpan(Spring, new DateBound(Summer.PlusMonths(-1), Summer))),
            },
            Of("aftalen", Actor("venner")) with
            {
                IsExclusive = true,
                Areas = [new("bakken"), new("havnen")],
                Valid = null,
            },
            Of("forsoeget", Actor("venner")) with
            {
                Areas = [new("bakken")],
                Valid = new(new DateSpan(new DateBound(Spring, Summer))),
            },
            // What is delegated further than it goes.
            Of("opgaven", Actor("venner")) with
            {
                DelegatedFrom = new("raadet"),
                Power = Power.Decide,
                Matter = new("kultur"),
                Areas = null,
                Valid = new(new DateSpan(new LocalDate(2020, 1, 1))),
            },
            Of("raadet", Actor("jobcenteret")) with
            {
                Power = Power.Recommend,
                Themes = [new("sprog")],
                TargetGroups = [new("unge")],
                Limit = new(10_000.5m, "DKK"),
                Valid = new(new DateSpan(null, Summer)),
            },
            Of("euro", Actor("venner")) with
            {
                DelegatedFrom = new("puljen"),
                Limit = new(1_000, "EUR"),
            },
            // What has lost its basis.
            Of("trukket", Actor("kulturudvalget")) with
            {
                Revoked = new(Spring, null),
            },
            Of("efter-trukket", Actor("venner")) with
            {
                DelegatedFrom = new("trukket"),
            },
            Of("nedlagt", new Holder.OfForum(new("gruppen"))),
            Of("efter-nedlagt", Actor("venner")) with
            {
                DelegatedFrom = new("nedlagt"),
            },
            Of("formand", new Holder.OfRole(Board.Id, SeatRole.Chair)),
            Of("styring", new Holder.OfForum(Board.Id)),
            Of("grundlag", Actor("kulturudvalget")) with
            {
                Recorded = Instant.FromUtc(2026, 2, 1, 0, 0),
            },
            Of("uden-grundlag", Actor("venner")) with
            {
                DelegatedFrom = new("grundlag"),
            },
            // Ends known to the day, roughly and not at all.
            Of("uvist", Actor("kulturudvalget")) with
            {
                Valid = null,
            },
            Of("slutter-vist-senest", Actor("jobcenteret")) with
            {
                DelegatedFrom = new("uvist"),
                Valid = new(new DateSpan(null, Summer)),
            },
            Of("slutter-uvist", Actor("jobcenteret")) with
            {
                DelegatedFrom = new("uvist"),
                Valid = new(new DateSpan(null, new DateBound(Summer, null))),
            },
            Of("slutter-tidligst", Actor("jobcenteret")) with
            {
                Valid = new(new DateSpan(null, new DateBound(Summer, null))),
            },
            Of("slutter", Actor("kulturudvalget")) with
            {
                Valid = new(new DateSpan(Spring, Summer)),
            },
        ];

    private static Mandate Of(string id, Holder holder) =>
        new()
        {
            Id = new(id),
            Holder = holder,
            Power = Power.Decide,
            Matter = new("tilskud"),
            Areas = [new("havnen")],
            Valid = Periods.Always,
        };

    private static Holder.OfActor Actor(string id) => new(new(id));

    private static MandateRegister Of(Forum? board, Mandate[] mandates, params Decision[] decisions) =>
        MandateRegister.Of(Created(board, mandates, decisions)).Value;

    private static Collaboration Created(Forum? board, Mandate[] mandates, Decision[] decisions)
    {
        var report = Collaboration.Create(
            new()
            {
                Areas =
                [
                    Area("nordby", "Nordby Kommune", AreaKind.Municipality),
                    Area("bakken", "Bakken", AreaKind.Other) with
                    {
                        Parents = [new("nordby")],
                    },
                    Area("havnen", "Havnen", AreaKind.Other) with
                    {
                        Parents = [new("nordby")],
                    },
                ],
                Matters =
                [
                    new() { Id = new("kultur"), Name = "Kultur" },
                    Matter("tilskud", "Tilskud"),
                    Matter("lokaler", "Lokaler"),
                ],
                Themes = [new() { Id = new("sprog"), Name = "Sprog" }],
                TargetGroups = [new() { Id = new("unge"), Name = "Unge" }],
                Actors =
                [
                    Named("kulturudvalget", "Kulturudvalget", ActorKind.PoliticalCommittee),
                    Named("kulturafdelingen", "Kulturafdelingen", ActorKind.Department),
                    Named("jobcenteret", "Jobcenteret", ActorKind.Department),
                    Named("venner", "Nordbys Venner", ActorKind.Association),
                ],
                Forums = board is null ? [] : [board, Closed, Coordination],
                Mandates = [.. mandates],
                Decisions = [.. decisions],
            }
        );
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }

    private static Forum Closed =>
        new()
        {
            Id = new("gruppen"),
            Name = "Arbejdsgruppen",
            Kind = ForumKind.WorkingGroup,
            Dissolved = new(new DateBound(Spring, Summer), null),
        };

    private static Forum Coordination =>
        new()
        {
            Id = new("forum"),
            Name = "Koordineringsforummet",
            Kind = ForumKind.CoordinationForum,
            Established = new LocalDate(2020, 1, 1),
            Terms =
            [
                new()
                {
                    Version = "2026",
                    From = Spring,
                    DecisionMandate = new TermsSection.Written("Forummet fordeler puljen."),
                },
            ],
        };

    private static Area Area(string id, string name, AreaKind kind) =>
        new()
        {
            Id = new(id),
            Name = name,
            Kind = kind,
        };

    private static Matter Matter(string id, string name) =>
        new()
        {
            Id = new(id),
            Name = name,
            Parents = [new("kultur")],
        };

    private static Actor Named(string id, string name, ActorKind kind) =>
        new()
        {
            Id = new(id),
            Name = name,
            Kind = kind,
        };
}
