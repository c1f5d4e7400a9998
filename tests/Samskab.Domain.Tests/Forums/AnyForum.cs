using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Domain.Tests.Forums;

/// <summary>Small fora of any shape: deputies of one another and of themselves, bounds that are not known to the day.</summary>
internal static class AnyForum
{
    /// <summary>The first and the last day of which anything is said.</summary>
    public static readonly LocalDate First = new(2020, 2, 20);
    public const int Days = 16;

    private const int MostSeats = 4;

    private static readonly SeatRole[] Roles = [SeatRole.Member, SeatRole.Chair];

    // One id more than there are seats, so that a principal may be missing.
    private static readonly Gen<SeatId?> Principal = Gen.Frequency(
        (2, Gen.Constant<SeatId?>(null)),
        (3, Gen.Choose(0, MostSeats).Select(number => (SeatId?)IdOf(number)))
    );

    private static readonly Gen<LocalDate> Day = Gen.Choose(0, Days - 1).Select(First.PlusDays);

    private static readonly Gen<DateBound> Bound = Gen.OneOf(
        Day.Select(DateBound.On),
        Gen.Zip(Day, Day, (one, other) => new DateBound(LocalDate.Min(one, other), LocalDate.Max(one, other))),
        Day.Select(day => new DateBound(null, day)),
        Day.Select(day => new DateBound(day, null))
    );

    private static readonly Gen<DateSpan> Span = Gen.Zip(OrNull(Bound), OrNull(Bound), SpanOf);

    private static readonly Gen<Periods> Absence = Gen.ArrayOf(Span, 2).Select(spans => new Periods([.. spans]));

    private static readonly Gen<Seat> Seat =
        from isVacant in Gen.Elements(true, false)
        from role in Gen.Elements(Roles)
        from principal in Principal
        from during in OrNull(Span)
        from absence in OrNull(Absence)
        select new Seat
        {
            Id = new("-"),
            Actor = isVacant ? null : new("a"),
            Role = role,
            DeputyFor = principal,
            During = during,
            Absence = absence,
        };

    private static readonly Gen<TermsOfReference> Terms = OrNull(Bound)
        .Select(from => new TermsOfReference { Version = "1", From = from });

    public static Gen<Forum> Any { get; } =
        from count in Gen.Choose(0, MostSeats)
        from seats in Gen.ArrayOf(Seat, count)
        from terms in Gen.ArrayOf(Terms, 3)
        from established in OrNull(Bound)
        from dissolved in OrNull(Bound)
        select new Forum
        {
            Id = new("f"),
            Name = "f",
            Kind = ForumKind.WorkingGroup,
            Seats = seats.Select((seat, number) => seat with { Id = IdOf(number) }).ToValueList(),
            Terms = [.. terms],
            Established = established,
            Dissolved = dissolved is null ? null : new(dissolved, null),
        };

    public static Gen<(Forum Forum, LocalDate On)> OnAnyDay { get; } = Gen.Zip(Any, Day, (forum, day) => (forum, day));

    private static SeatId IdOf(int number) => new($"s{number}");

    private static DateSpan SpanOf(DateBound? from, DateBound? until) =>
        until?.Latest < from?.Earliest ? new(from) : new(from, until);

    private static Gen<T?> OrNull<T>(Gen<T> any)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, any.Select(T? (one) => one)));
}
