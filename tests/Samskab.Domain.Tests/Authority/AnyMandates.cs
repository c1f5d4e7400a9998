using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Domain.Tests.Authority;

/// <summary>Small worlds of mandates: parishes in two areas, a vacant chair, terms that begin late, corrections and revocations.</summary>
internal static class AnyMandates
{
    public static readonly LocalDate First = new(2016, 1, 1);
    public static readonly Instant Moment = Instant.FromUtc(2016, 1, 1, 8, 0);

    private const int Days = 12;
    private const int MostMandates = 5;

    private static readonly string[] AreaIds = ["dk", "nord", "syd", "sogn-1", "sogn-2", "sogn-3"];
    private static readonly string[] MatterIds = ["hus", "lokale", "tilskud", "visitation"];

    private static readonly CollaborationParts Base = new()
    {
        Areas =
        [
            Area("dk"),
            Area("nord", "dk"),
            Area("syd", "dk"),
            Area("sogn-1", "nord"),
            Area("sogn-2", "nord", "syd"),
            Area("sogn-3", "syd"),
        ],
        Matters =
        [
            Matter("hus"),
            Matter("lokale", "hus"),
            Matter("tilskud"),
            Matter("visitation", "tilskud") with
            {
                IsAuthorityTask = true,
            },
        ],
        Themes = [Theme("sprog"), Theme("cafe", "sprog"), Theme("bolig")],
        TargetGroups = [Group("unge"), Group("gamle")],
        Actors =
        [
            new()
            {
                Id = new("kultur"),
                Name = "Kultur",
                Kind = ActorKind.Department,
            },
            new()
            {
                Id = new("forening"),
                Name = "Foreningen",
                Kind = ActorKind.Association,
            },
        ],
    };

    private static readonly Gen<LocalDate> Day = Gen.Choose(0, Days - 1).Select(First.PlusDays);

    private static readonly Gen<DateBound> Bound = Gen.Frequency(
        (4, Day.Select(DateBound.On)),
        (1, Gen.Zip(Day, Day, (one, other) => new DateBound(LocalDate.Min(one, other), LocalDate.Max(one, other)))),
        (1, Day.Select(day => new DateBound(day, null)))
    );

    private static readonly Gen<DateSpan> Span = Gen.Zip(OrNull(Bound), OrNull(Bound), SpanOf);

    private static readonly Gen<Periods?> Valid = Gen.Frequency(
        (1, Gen.Constant<Periods?>(null)),
        (2, Gen.Constant<Periods?>(Periods.Always)),
        (
            6,
            Gen.Choose(0, 3)
                .SelectMany(count => Gen.ArrayOf(Span, count))
                .Select(spans => (Periods?)new Periods([.. spans]))
        )
    );

    private static readonly Gen<Holder> AnyHolder = Gen.Elements<Holder>(
        new Holder.OfActor(new("kultur")),
        new Holder.OfActor(new("forening")),
        new Holder.OfForum(new("koordinering")),
        new Holder.OfForum(new("gruppe")),
        new Holder.OfRole(new("gruppe"), SeatRole.Chair),
        new Holder.OfRole(new("koordinering"), SeatRole.Coordinator)
    );

    private static readonly Gen<Money?> Amount = Gen.Elements<Money?>(
        null,
        new Money(10, "DKK"),
        new Money(100, "DKK"),
        new Money(5, "EUR")
    );

    private static readonly Gen<Instant?> Recorded = Gen.Frequency(
        (2, Gen.Constant<Instant?>(null)),
        (3, Gen.Choose(1, 4).Select(hours => (Instant?)(Moment + Duration.FromHours(hours))))
    );

    private static readonly Gen<Forum> Coordination =
        from dissolved in OrNull(Bound)
        from established in OrNull(Bound)
        from isVacant in Gen.Elements(true, false)
        from absence in Valid
        from hasDeputy in Gen.Elements(true, false)
        select new Forum
        {
            Id = new("koordinering"),
            Name = "Forummet",
            Kind = ForumKind.CoordinationForum,
            Established = established,
            Dissolved = dissolved is null ? null : new(dissolved, null),
            Terms = [],
            Seats =
            [
                new()
                {
                    Id = new("t"),
                    Role = SeatRole.Coordinator,
                    Actor = isVacant ? null : new("kultur"),
                    Absence = absence,
                },
                new()
                {
                    Id = new("s"),
                    Actor = new("forening"),
                    DeputyFor = hasDeputy ? new("t") : null,
                },
            ],
        };

    private static readonly Gen<Forum> Group_ =
        from dissolved in OrNull(Bound)
        from written in Gen.Elements<TermsSection?>(
            null,
            new TermsSection.Written("Beslutter."),
            new TermsSection.Absent()
        )
        from termsFrom in OrNull(Bound)
        from during in OrNull(Span)
        from areas in Gen.Elements<ValueList<AreaId>?>(null, [new("nord")], [new("sogn-3")])
        select new Forum
        {
            Id = new("gruppe"),
            Name = "Gruppen",
            Kind = ForumKind.WorkingGroup,
            Areas = areas,
            Dissolved = dissolved is null ? null : new(dissolved, null),
            Terms =
            [
                new()
                {
                    Version = "1",
                    From = termsFrom,
                    DecisionMandate = written,
                },
            ],
            Seats =
            [
                new()
                {
                    Id = new("f"),
                    Role = SeatRole.Chair,
                    Actor = new("forening"),
                    During = during,
                },
            ],
        };

    private static readonly Gen<Mandate> Entry =
        from number in Gen.Choose(0, MostMandates - 1)
        from holder in AnyHolder
        from power in Gen.Frequency((1, Gen.Elements(Power.Advise, Power.Recommend)), (4, Gen.Constant(Power.Decide)))
        from matter in Gen.Elements(MatterIds)
        from areas in Gen.Frequency(
            (1, Gen.Constant<ValueList<AreaId>?>(null)),
            (3, Gen.NonEmptyListOf(Gen.Elements(AreaIds)).Select(Ids<AreaId>))
        )
        from themes in Gen.Frequency(
            (4, Gen.Constant<ValueList<ThemeId>?>(null)),
            (1, Gen.Elements("sprog", "cafe", "bolig").Select(id => (ValueList<ThemeId>?)[new ThemeId(id)]))
        )
        from groups in Gen.Frequency(
            (6, Gen.Constant<ValueList<TargetGroupId>?>(null)),
            (1, Gen.Elements("unge", "gamle").Select(id => (ValueList<TargetGroupId>?)[new TargetGroupId(id)]))
        )
        from limit in Amount
        from valid in Valid
        from revoked in Gen.Frequency(
            (4, Gen.Constant<DateBound?>(null)),
            (1, Bound.Select(bound => (DateBound?)bound))
        )
        from origin in Gen.Choose(-2 * MostMandates, MostMandates - 1)
        from isExclusive in Gen.Elements<bool?>(null, true, false)
        from recorded in Recorded
        select new Mandate
        {
            Id = IdOf(number),
            Holder = holder,
            Power = power,
            Matter = new(matter),
            Areas = areas,
            Themes = themes,
            TargetGroups = groups,
            Limit = limit,
            Valid = valid,
            Revoked = revoked is null ? null : new(revoked, null),
            // Delegations lead to lower numbers: no circles.
            DelegatedFrom = origin >= 0 && origin < number ? IdOf(origin) : null,
            IsExclusive = isExclusive,
            Recorded = recorded,
        };

    /// <summary>Worlds whose entries all fit; some are recorded before what they are delegated from.</summary>
    public static Gen<CollaborationParts> Worlds { get; } =
        from count in Gen.Choose(0, 9)
        from entries in Gen.ArrayOf(Entry, count)
        from coordination in Coordination
        from group_ in Group_
        select Base with
        {
            Mandates = [.. WithoutSelfGrants(entries)],
            Forums = [coordination, group_],
        };

    /// <summary>Worlds whose entries can be recorded one after the other.</summary>
    public static Gen<CollaborationParts> Sequences { get; } =
        Worlds.Select(world =>
            world with
            {
                Mandates =
                [
                    .. world.Mandates.Select(entry =>
                        IsAfterItsOrigin(entry, world) ? entry : entry with { DelegatedFrom = null }
                    ),
                ],
            }
        );

    public static Gen<DecisionQuestion> Question { get; } =
        from matter in Gen.Elements(MatterIds)
        from area in Gen.Frequency(
            (1, Gen.Constant<AreaId?>(null)),
            (5, Gen.Elements(AreaIds).Select(id => (AreaId?)new AreaId(id)))
        )
        from theme in Gen.Frequency(
            (3, Gen.Constant<ThemeId?>(null)),
            (1, Gen.Elements("sprog", "cafe", "bolig").Select(id => (ThemeId?)new ThemeId(id)))
        )
        from groupAsked in Gen.Frequency(
            (4, Gen.Constant<TargetGroupId?>(null)),
            (1, Gen.Constant((TargetGroupId?)new TargetGroupId("unge")))
        )
        from power in Gen.Frequency((1, Gen.Elements(Power.Advise, Power.Recommend)), (3, Gen.Constant(Power.Decide)))
        from amount in Amount
        from day in Gen.Choose(-1, Days)
        from moment in Recorded
        select new DecisionQuestion
        {
            Matter = new(matter),
            On = First.PlusDays(day),
            Area = area,
            Theme = theme,
            TargetGroup = groupAsked,
            Power = power,
            Amount = amount,
            AsKnownAt = moment,
        };

    public static Gen<AuthorityReadings> Readings { get; } =
        from tasks in Gen.Elements(AuthorityReadings.AuthorityTasks.Options.ToArray())
        from terms in Gen.Elements(AuthorityReadings.WithoutTerms.Options.ToArray())
        select new AuthorityReadings
        {
            AuthorityTasksTaken = AuthorityReadings.AuthorityTasks.As(tasks),
            WithoutTermsTaken = AuthorityReadings.WithoutTerms.As(terms),
        };

    public static Collaboration Created(CollaborationParts parts)
    {
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }

    // One entry for each id and moment, origins that are there, and nothing handed to the one who hands it on.
    private static IEnumerable<Mandate> WithoutSelfGrants(Mandate[] entries)
    {
        var distinct = entries.DistinctBy(entry => (entry.Id, entry.Recorded)).ToList();
        return distinct.Select(entry =>
            distinct.Any(origin => origin.Id == entry.DelegatedFrom)
            && !distinct.Any(origin => origin.Id == entry.DelegatedFrom && origin.Holder == entry.Holder)
                ? entry
                : entry with
                {
                    DelegatedFrom = null,
                }
        );
    }

    private static bool IsAfterItsOrigin(Mandate entry, CollaborationParts world) =>
        world
            .Mandates.Where(origin => origin.Id == entry.DelegatedFrom)
            .Any(origin => origin.Recorded is null || origin.Recorded <= entry.Recorded);

    private static MandateId IdOf(int number) => new($"m{number}");

    private static DateSpan SpanOf(DateBound? from, DateBound? until) =>
        until?.Latest < from?.Earliest ? new(from) : new(from, until);

    private static ValueList<TId>? Ids<TId>(IEnumerable<string> ids)
        where TId : struct, IIdentifier<TId> => [.. ids.Distinct().Select(id => TId.Parse(id, null))];

    private static Gen<T?> OrNull<T>(Gen<T> gen)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, gen.Select(value => (T?)value)));

    public static Area Area(string id, params string[] parents) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = AreaKind.Other,
            Parents = [.. parents.Select(parent => new AreaId(parent))],
        };

    public static Matter Matter(string id, params string[] parents) =>
        new()
        {
            Id = new(id),
            Name = id,
            Parents = [.. parents.Select(parent => new MatterId(parent))],
        };

    private static Theme Theme(string id, params string[] parents) =>
        new()
        {
            Id = new(id),
            Name = id,
            Parents = [.. parents.Select(parent => new ThemeId(parent))],
        };

    private static TargetGroup Group(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Parents = [],
        };
}
