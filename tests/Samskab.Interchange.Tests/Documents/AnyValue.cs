using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Themes;
using static Samskab.Tests.Documents.AnyText;

namespace Samskab.Tests.Documents;

/// <summary>The values that nouns are made of.</summary>
internal static class AnyValue
{
    public static readonly Gen<ActorId> ActorIds = Id(text => new ActorId(text));

    public static readonly Gen<AreaId> AreaIds = Id(text => new AreaId(text));

    public static readonly Gen<ThemeId> ThemeIds = Id(text => new ThemeId(text));

    public static readonly Gen<TargetGroupId> GroupIds = Id(text => new TargetGroupId(text));

    public static readonly Gen<MatterId> MatterIds = Id(text => new MatterId(text));

    public static readonly Gen<ForumId> ForumIds = Id(text => new ForumId(text));

    public static readonly Gen<string?> Text = OrNull(Words);

    public static readonly Gen<bool?> Truth = Gen.Elements<bool?>(true, false, null);

    public static readonly Gen<Basis> Bases = Gen.Elements(Enum.GetValues<Basis>());

    public static readonly Gen<Side?> Sides = Gen.Elements<Side?>(Side.Municipality, Side.CivilSociety, null);

    public static readonly Gen<ParticipantRef> Participants = Gen.Elements<ParticipantRef>(
        new("p-1"),
        new("A:b_c.9"),
        new("010170123")
    );

    public static readonly Gen<DateBound> Bounds =
        from days in Day.Two()
        from wording in OrNull(Gen.Elements("foråret", "x\n\"y\""))
        let inOrder = !(days.Item2 < days.Item1)
        select new DateBound(inOrder ? days.Item1 : days.Item2, inOrder ? days.Item2 : days.Item1, wording);

    public static readonly Gen<DateBound> AnyBound = Gen.OneOf(Bounds, Date.Select(DateBound.On));

    public static readonly Gen<DateSpan> Spans =
        from one in OrNull(AnyBound)
        from other in OrNull(AnyBound)
        select other?.Latest < one?.Earliest ? new DateSpan(other, one) : new DateSpan(one, other);

    public static readonly Gen<DateSpan?> Span = OrNull(Spans);

    public static readonly Gen<Periods?> AnyPeriods = OrNull(ListOf(Spans).Select(spans => new Periods(spans)));

    public static readonly Gen<Money?> AnyMoney = OrNone(
        Gen.Elements(0m, 60000m, 12.50m, 0.0000000000000000000000000001m, decimal.MaxValue)
            .Select(amount => new Money(amount, "DKK"))
    );

    public static readonly Gen<LocalTime?> Times = OrNone(
        Gen.Elements(
            new LocalTime(10, 0),
            new LocalTime(10, 0, 30),
            LocalTime.FromHourMinuteSecondNanosecond(23, 59, 59, 999_999_999),
            LocalTime.Midnight
        )
    );

    public static readonly Gen<Instant?> Moments = OrNone(
        Gen.Elements(
            Instant.FromUtc(2016, 6, 1, 8, 30),
            Instant.FromUnixTimeTicks(17),
            Instant.FromUtc(9999, 12, 31, 23, 59)
        )
    );

    public static readonly Gen<Holder> Holders = Gen.OneOf(
        ActorIds.Select(Holder (id) => new Holder.OfActor(id)),
        ForumIds.Select(Holder (id) => new Holder.OfForum(id)),
        ForumIds
            .Zip(Gen.Elements(Enum.GetValues<SeatRole>()))
            .Select(Holder (pair) => new Holder.OfRole(pair.Item1, pair.Item2))
    );

    public static readonly Gen<TermsSection?> Sections = Gen.OneOf(
        Words.Select(TermsSection? (text) => new TermsSection.Written(text)),
        Gen.Elements<TermsSection?>(new TermsSection.KnownToExist(), new TermsSection.Absent(), null)
    );

    public static readonly Gen<int> Count = Gen.Choose(1, 5);

    public static readonly Gen<WeekdayOfMonth> WeekdaysOfMonth =
        from ordinal in Gen.Elements(-5, -1, 1, 5)
        from weekday in Gen.Elements(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday)
        select new WeekdayOfMonth(ordinal, weekday);

    public static readonly Gen<Schedule> Patterns =
        from every in Count
        from first in Date
        from length in OrNone(Gen.Choose(0, 100))
        from counts in Gen.Elements(true, false)
        from isOpen in Gen.Elements(true, false)
        from days in Gen.Choose(1, 28).NonEmptyListOf()
        from weekdays in WeekdaysOfMonth.NonEmptyListOf()
        from months in Gen.Choose(1, 12).ListOf()
        let opens = isOpen && every == 1 && !counts
        let start = opens ? (LocalDate?)null : first
        let end = counts || length is null ? (LocalDate?)null : first.PlusDays(length.Value)
        let count = counts ? every : (int?)null
        from schedule in Gen.Elements<Schedule>(
            new Schedule.Daily(every, start, end, count),
            new Schedule.Weekly(every, [.. days.Select(Weekday)], start, end, count) { WeekStart = Weekday(every) },
            new Schedule.MonthlyOnDays(every, [.. days, -31], start, end, count) { Months = [.. months] },
            new Schedule.MonthlyOnWeekdays(every, [.. weekdays], start, end, count) { Months = [.. months] },
            new Schedule.Yearly(2, 29, start, end, count) { Every = every },
            new Schedule.YearlyOnWeekday(12, weekdays[0], start, end, count) { Every = every },
            new Schedule.YearlyOnDays(every, [.. days, -366], start, end, count),
            new Schedule.YearlyInWeeks(every, [.. days, -53], [.. days.Select(Weekday)], start, end, count)
            {
                WeekStart = Weekday(every),
            },
            new Schedule.TimesPerYear(every, start, end),
            new Schedule.Dated([first])
        )
        select schedule;

    public static readonly Gen<Schedule?> Schedules = OrNull(
        from schedule in Patterns
        from time in Times
        from length in OrNone(Count)
        from exceptions in ListOf(Date)
        from extra in ListOf(Date)
        from skips in Gen.Elements(true, false)
        from zone in Gen.Elements(Schedule.DefaultZone, "America/Nuuk", "UTC")
        select schedule with
        {
            Time = time,
            LengthInMinutes = length,
            Exceptions = exceptions,
            ExtraDates = extra,
            SkipsHolidays = skips,
            Zone = zone,
        }
    );

    private static IsoDayOfWeek Weekday(int number) => (IsoDayOfWeek)(1 + number % 7);

    public static Gen<Timeline<T>> TimelineOf<T>(Gen<T> value)
        where T : notnull =>
        ListOf(Day.Zip(value))
            .Select(entries => new Timeline<T>([
                .. entries
                    .DistinctBy(entry => entry.Item1)
                    .Select(entry => new TimelineEntry<T>(entry.Item1, entry.Item2)),
            ]));
}
