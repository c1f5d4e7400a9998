using System.Globalization;
using NodaTime;
using Samskab.Calendars;
using Samskab.Shapes;
using Samskab.Values;

namespace Samskab.Documents;

/// <summary>The members of schedules, by their kinds.</summary>
internal static class ScheduleTable
{
    private const int LeapYear = 2000;

    private const string EveryYears = "Every how many years, counted from the first day.";

    private static readonly NamedShape<IsoDayOfWeek> Weekday = EnumShape.Of(
        Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)
    );

    private static readonly ListShape<LocalDate> Dates = new(new DateShape()) { IsWhole = true };

    private static readonly ObjectShape<WeekdayOfMonth> DayOfMonth = WeekdayOfMonthTable();

    public static KindShape<Schedule> Shape { get; } =
        new(
            "schedule",
            "The days on which something takes place.",
            Daily(),
            Weekly(),
            MonthlyOnDays(),
            MonthlyOnWeekdays(),
            Yearly(),
            YearlyOnWeekday(),
            YearlyOnDays(),
            YearlyInWeeks(),
            TimesPerYear(),
            Dated()
        );

    private static Kind<Schedule> Daily() =>
        Of<Schedule.Daily>(
            "daily",
            members =>
            {
                var every = Every(members, its => its.Every, "Every how many days, counted from the first day.");
                var ends = EndsAfter(members, every);
                return read => new(read.Of(every), ends(read).From, ends(read).Until, ends(read).Count);
            }
        );

    private static Kind<Schedule> Weekly() =>
        Interval<Schedule.Weekly, IsoDayOfWeek>(
            "weekly",
            "Every how many weeks, counted from the first day.",
            its => its.Every,
            Weekday,
            its => its.Days,
            (every, days, ends) => new(every, days, ends.From, ends.Until, ends.Count),
            members =>
            {
                var start = WeekStart(members, its => its.WeekStart);
                return (read, its) => its with { WeekStart = read.Of(start) ?? IsoDayOfWeek.Monday };
            }
        );

    private static Kind<Schedule> MonthlyOnDays() =>
        Interval<Schedule.MonthlyOnDays, int>(
            "monthly-on-days",
            "Every how many months, counted from the first day.",
            its => its.Every,
            Place(31),
            its => its.Days,
            (every, days, ends) => new(every, days, ends.From, ends.Until, ends.Count),
            members =>
            {
                var months = Months(members, its => its.Months);
                return (read, its) => its with { Months = read.Of(months) ?? [] };
            }
        );

    private static Kind<Schedule> MonthlyOnWeekdays() =>
        Interval<Schedule.MonthlyOnWeekdays, WeekdayOfMonth>(
            "monthly-on-weekdays",
            "Every how many months, counted from the first day.",
            its => its.Every,
            DayOfMonth,
            its => its.Days,
            (every, days, ends) => new(every, days, ends.From, ends.Until, ends.Count),
            members =>
            {
                var months = Months(members, its => its.Months);
                return (read, its) => its with { Months = read.Of(months) ?? [] };
            }
        );

    private static Kind<Schedule> Yearly() =>
        EachYear<Schedule.Yearly>(
            "yearly",
            its => its.Every,
            members =>
            {
                var month = Month(members, its => its.Month);
                var day = members.Required("day", new WholeNumberShape(1, 31), its => its.Day, "The day of the month.");
                members.Rule(day, read => NoSuchDay(read.Of(month), read.Of(day)));
                return (read, every, ends) =>
                    new(read.Of(month), read.Of(day), ends.From, ends.Until, ends.Count) { Every = every };
            }
        );

    private static Kind<Schedule> YearlyOnWeekday() =>
        EachYear<Schedule.YearlyOnWeekday>(
            "yearly-on-weekday",
            its => its.Every,
            members =>
            {
                var month = Month(members, its => its.Month);
                var day = members.Required(
                    "day",
                    DayOfMonth,
                    its => its.Day,
                    "The day of the week and its place in the month."
                );
                return (read, every, ends) =>
                    new(read.Of(month), read.Of(day)!, ends.From, ends.Until, ends.Count) { Every = every };
            }
        );

    private static Kind<Schedule> YearlyOnDays() =>
        Interval<Schedule.YearlyOnDays, int>(
            "yearly-on-days",
            EveryYears,
            its => its.Every,
            Place(366),
            its => its.Days,
            (every, days, ends) => new(every, days, ends.From, ends.Until, ends.Count)
        );

    private static Kind<Schedule> YearlyInWeeks() =>
        Of<Schedule.YearlyInWeeks>(
            "yearly-in-weeks",
            members =>
            {
                var every = Every(members, its => its.Every, EveryYears);
                var weeks = members.Required(
                    "weeks",
                    Lists.Some(Place(53)),
                    its => its.Weeks,
                    "The weeks of the year."
                );
                var days = members.Required("days", Lists.Some(Weekday), its => its.Days, "The days in each.");
                var start = WeekStart(members, its => its.WeekStart);
                var ends = EndsAfter(members, every);
                return read =>
                    new(
                        read.Of(every),
                        read.Of(weeks),
                        read.Of(days),
                        ends(read).From,
                        ends(read).Until,
                        ends(read).Count
                    )
                    {
                        WeekStart = read.Of(start) ?? IsoDayOfWeek.Monday,
                    };
            }
        );

    private static Kind<Schedule> TimesPerYear() =>
        Of<Schedule.TimesPerYear>(
            "times-per-year",
            members =>
            {
                var times = members.Required(
                    "times",
                    new WholeNumberShape(1),
                    its => its.Times,
                    "How many times a year."
                );
                var ends = ScheduleEnds.Days(members);
                return read => new(read.Of(times), ends(read).From, ends(read).Until);
            }
        );

    private static Kind<Schedule> Dated() =>
        Of<Schedule.Dated>(
            "dated",
            members =>
            {
                var dates = members.Required(
                    "dates",
                    new ListShape<LocalDate>(new DateShape()) { SaysNone = true, IsWhole = true },
                    its => its.Dates,
                    "The days."
                );
                return read => new(read.Of(dates));
            }
        );

    private static Kind<Schedule> Interval<T, TDay>(
        string kind,
        string description,
        Func<T, int> everyOf,
        Shape<TDay> day,
        Func<T, ValueList<TDay>> daysOf,
        Func<int, ValueList<TDay>, ScheduleEnds, T> create,
        Func<Members<T>, Func<Slots, T, T>>? more = null
    )
        where T : Schedule
        where TDay : notnull =>
        Of<T>(
            kind,
            members =>
            {
                var every = Every(members, everyOf, description);
                var days = members.Required("days", Lists.Some(day), daysOf, "The days in each.");
                var complete = more?.Invoke(members) ?? ((_, its) => its);
                var ends = EndsAfter(members, every);
                return read => complete(read, create(read.Of(every), read.Of(days), ends(read)));
            }
        );

    private static Kind<Schedule> EachYear<T>(
        string kind,
        Func<T, int> everyOf,
        Func<Members<T>, Func<Slots, int, ScheduleEnds, T>> pattern
    )
        where T : Schedule =>
        Of<T>(
            kind,
            members =>
            {
                var create = pattern(members);
                var every = members.Decisive(
                    "every",
                    new WholeNumberShape(1),
                    its => everyOf(its) is > 1 and var years ? years : null,
                    EveryYears
                );
                var ends = ScheduleEnds.DaysAndCount(members);
                members.Rule(every, read => ScheduleEnds.NoFirstDay(read.Of(every) ?? 1, ends(read).From));
                return read => create(read, read.Of(every) ?? 1, ends(read));
            }
        );

    private static Slot<int> Every<T>(Members<T> members, Func<T, int> everyOf, string description) =>
        members.Required("every", new WholeNumberShape(1), everyOf, description);

    private static Func<Slots, ScheduleEnds> EndsAfter<T>(Members<T> members, Slot<int> every)
        where T : Schedule
    {
        var ends = ScheduleEnds.DaysAndCount(members);
        members.Rule(every, read => ScheduleEnds.NoFirstDay(read.Of(every), ends(read).From));
        return ends;
    }

    private static Slot<IsoDayOfWeek?> WeekStart<T>(Members<T> members, Func<T, IsoDayOfWeek> startOf) =>
        members.Decisive(
            "weekStart",
            Weekday,
            its => startOf(its) is not IsoDayOfWeek.Monday and var start ? start : null,
            "The day a week begins on; Monday where it is absent."
        );

    private static Slot<ValueList<int>?> Months<T>(Members<T> members, Func<T, ValueList<int>> monthsOf) =>
        members.Decisive(
            "months",
            new ListShape<int>(new WholeNumberShape(1, 12)) { IsWhole = true },
            its => monthsOf(its),
            "The months it keeps to; all where it is absent."
        );

    private static WholeNumberShape Place(int most) => new(-most, most) { IsNotZero = true };

    private static Kind<Schedule> Of<T>(string kind, Func<Members<T>, Func<Slots, T>> pattern)
        where T : Schedule
    {
        var members = new Members<T>();
        members.Required(KindShape<Schedule>.Member, KindName(kind), _ => kind, "The kind of schedule.");
        var create = pattern(members);
        var time = members.Optional("time", new TimeShape(), its => its.Time, "The time of day it begins.");
        var length = members.Optional(
            "lengthInMinutes",
            new WholeNumberShape(1),
            its => its.LengthInMinutes,
            "How long it lasts."
        );
        var exceptions = members.Decisive("exceptions", Dates, its => its.Exceptions, "Days left out.");
        var extra = members.Decisive("extraDates", Dates, its => its.ExtraDates, "Days besides.");
        var holidays = members.Flag("skipsHolidays", its => its.SkipsHolidays, "Whether it is not on holidays.");
        var zone = members.Decisive(
            "zone",
            new TimeZoneShape(Schedule.DefaultZone),
            its => its.Zone,
            "The time zone of the time."
        );
        var table = members.Make(read =>
            create(read) with
            {
                Time = read.Of(time),
                LengthInMinutes = read.Of(length),
                Exceptions = read.Of(exceptions) ?? [],
                ExtraDates = read.Of(extra) ?? [],
                SkipsHolidays = read.Of(holidays),
                Zone = read.Of(zone) ?? Schedule.DefaultZone,
            }
        );
        var shape = new ObjectShape<Schedule>(
            kind,
            "A schedule of the kind " + kind + ".",
            table.As<Schedule>(its => its, its => its as T)
        )
        {
            IsStrict = true,
        };
        return new(kind, shape, its => its is T);
    }

    private static Slot<int> Month<T>(Members<T> members, Func<T, int> valueIn) =>
        members.Required("month", new WholeNumberShape(1, 12), valueIn, "The month.");

    private static NamedShape<string> KindName(string kind) => new(ProblemCodes.UnknownName, [kind], its => its);

    private static Clash? NoSuchDay(int month, int day)
    {
        var length = month == 0 ? 31 : CalendarSystem.Iso.GetDaysInMonth(LeapYear, month);
        return day > length
            ? new(
                ProblemCodes.NumberNotPermitted,
                day.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"1 to {length} in month {month}")
            )
            : null;
    }

    private static ObjectShape<WeekdayOfMonth> WeekdayOfMonthTable()
    {
        var members = new Members<WeekdayOfMonth>();
        var ordinal = members.Required(
            "ordinal",
            new WholeNumberShape(-5, 5) { IsNotZero = true },
            its => its.Ordinal,
            "Its place in the month, below 0 from its end."
        );
        var weekday = members.Required("weekday", Weekday, its => its.Weekday, "The day of the week.");
        var table = members.Make(read => new(read.Of(ordinal), read.Of(weekday)));
        return new("weekdayOfMonth", "A day of the week by its place in the month.", table);
    }
}
