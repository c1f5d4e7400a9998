using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Offers;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Domain.Tests.Overlaps;

/// <summary>Generates small worlds of nested themes, areas and groups, in which much is not stated.</summary>
internal static class AnyWorld
{
    private static readonly Gen<DateBound?> Bound = Gen.OneOf(
        Gen.Constant<DateBound?>(null),
        Date(-20, 20).Select(DateBound? (day) => DateBound.On(day)),
        from first in Date(-20, 20)
        from length in Gen.Choose(0, 15)
        from open in Gen.Choose(0, 5)
        select new DateBound(open == 0 ? null : first, open == 1 ? null : first.PlusDays(length))
    );

    private static readonly Gen<DateSpan?> During = OrNull(
        from one in Bound
        from other in Bound
        select other?.Latest < one?.Earliest ? new DateSpan(other, one) : new DateSpan(one, other)
    );

    private static readonly Gen<Capacity?> People = Gen.Choose(-1, 4)
        .Select(Capacity? (people) => people < 0 ? null : new Capacity(people));

    private static readonly Gen<LocalTime?> Hour = Gen.Elements<LocalTime?>(null, new(9, 0), new(10, 0), new(23, 30));

    private static readonly Gen<Schedule?> Schedules = OrNull(
        from pattern in Gen.OneOf(
            from every in Gen.Choose(1, 2)
            from day in Gen.Elements(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday)
            select (Schedule)new Schedule.Weekly(every, [day], Reviewed.Day.PlusDays(-10)),
            Gen.Constant<Schedule>(new Schedule.MonthlyOnDays(1, [2, 31])),
            Gen.Constant<Schedule>(new Schedule.Dated(Reviewed.Day, Reviewed.Day.PlusDays(7))),
            Gen.Constant<Schedule>(new Schedule.TimesPerYear(4))
        )
        from time in Hour
        from length in Gen.Elements<int?>(null, 60, 90)
        select pattern with
        {
            Time = time,
            LengthInMinutes = length,
        }
    );

    private static readonly Gen<Offer> Offers =
        from theme in Among(5)
        from areas in Listed(7)
        from groups in Listed(6)
        from during in During
        from people in People
        from provider in Gen.Elements("jobcenter", "roede-kors", "roede-kors-lokalt", "venligbo")
        from schedule in Schedules
        from status in Gen.Elements<OfferStatus?>(null, null, OfferStatus.InOperation, OfferStatus.Idea)
        select new Offer
        {
            Id = new("offer"),
            Name = "Tilbud",
            Provider = new(provider),
            Theme = new($"t{theme}"),
            Areas = areas?.Select(area => new Samskab.Areas.AreaId($"a{area}")).ToValueList(),
            TargetGroups = groups?.Select(number => new TargetGroupId($"g{number}")).ToValueList(),
            During = during,
            Capacity = people,
            Status = status is { } its ? Timeline.Always(its) : null,
            Schedule = schedule,
        };

    private static readonly Gen<Need> Needs = Offers.Select(offer => new Need
    {
        Id = new("need"),
        Theme = offer.Theme,
        Areas = offer.Areas,
        TargetGroups = offer.TargetGroups,
        During = offer.During,
        People = offer.Capacity,
    });

    // a0 lies in a1 and a2, which lie in a3; a4 lies in a3; a5 and a6 lie apart.
    public static readonly Gen<CollaborationParts> Parts =
        from offers in Some(Offers, 14)
        from needs in Some(Needs, 5)
        from copies in Gen.Choose(1, 3)
        select Reviewed.Base with
        {
            Areas = [Area(0, 1, 2), Area(1, 3), Area(2, 3), Area(3), Area(4, 3), Area(5), Area(6)],
            Themes = [Theme(0, 1), Theme(1, 2), Theme(2), Theme(3, 2), Theme(4)],
            TargetGroups =
            [
                Group(0, null, 1) with
                {
                    Languages = [new("ar")],
                },
                Group(1, new(0, 17)) with
                {
                    Languages = [],
                },
                Group(2, new(18, 99), 1),
                Group(3, null),
                Group(4, null, 0) with
                {
                    Languages = [new("so"), new("ar")],
                },
                Group(5, null, 0) with
                {
                    Languages = [new("so")],
                },
            ],
            Actors = [.. Reviewed.Base.Actors, LocalBranch],
            Offers = [.. offers.SelectMany((offer, i) => Copies(offer, i, copies))],
            Needs = [.. needs.Select((need, i) => need with { Id = new($"n{i}") })],
        };

    private static IEnumerable<Offer> Copies(Offer offer, int number, int copies) =>
        Enumerable
            .Range(0, number % 3 == 0 ? copies : 1)
            .Select(copy =>
                offer with
                {
                    Id = new($"o{number:D2}-{copy}"),
                    Provider = copy == 0 ? offer.Provider : new("kultur"),
                }
            );

    private static Actor LocalBranch =>
        new()
        {
            Id = new("roede-kors-lokalt"),
            Name = "Lokalafdeling",
            Kind = ActorKind.LocalBranch,
            PartOf = new("roede-kors"),
        };

    private static Samskab.Areas.Area Area(int number, params int[] parents) =>
        new()
        {
            Id = new($"a{number}"),
            Name = "Sted",
            Kind = Samskab.Areas.AreaKind.Municipality,
            Parents = [.. parents.Select(parent => new Samskab.Areas.AreaId($"a{parent}"))],
        };

    private static Theme Theme(int number, params int[] parents) =>
        new()
        {
            Id = new($"t{number}"),
            Name = "Tema",
            Parents = [.. parents.Select(parent => new ThemeId($"t{parent}"))],
        };

    private static TargetGroup Group(int number, AgeRange? ages, params int[] parents) =>
        new()
        {
            Id = new($"g{number}"),
            Name = "Gruppe",
            Ages = ages,
            Parents = [.. parents.Select(parent => new TargetGroupId($"g{parent}"))],
        };

    private static Gen<LocalDate> Date(int first, int last) => Gen.Choose(first, last).Select(Reviewed.Day.PlusDays);

    private static Gen<int> Among(int count) => Gen.Choose(0, count - 1);

    // Mostly one, seldom not stated or stated as none.
    private static Gen<int[]?> Listed(int count) =>
        Gen.Choose(0, 9)
            .SelectMany(kind =>
                kind switch
                {
                    0 or 1 => Gen.Constant<int[]?>(null),
                    2 => Gen.Constant<int[]?>([]),
                    3 or 4 => Among(count).Two().Select(int[]? (two) => [two.Item1, two.Item2]),
                    _ => Among(count).Select(int[]? (one) => [one]),
                }
            );

    private static Gen<T[]> Some<T>(Gen<T> item, int most) =>
        Gen.Choose(0, most).SelectMany(count => item.ArrayOf(count));

    private static Gen<T?> OrNull<T>(Gen<T> value)
        where T : class =>
        Gen.Choose(0, 4).SelectMany(kind => kind == 0 ? Gen.Constant<T?>(null) : value.Select(T? (it) => it));
}
