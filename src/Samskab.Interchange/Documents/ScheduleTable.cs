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

    private static readonly NamedShape<IsoDayOfWeek> Weekday = EnumShape.Of(
        Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)
    );

    private static readonly ListShape<LocalDate> Dates = new(new DateShape()) { IsWhole = true };

    private static readonly ObjectShape<WeekdayOfMonth> DayOfMonth = WeekdayOfMonthTable();

    public static KindShape<Schedule> Shape { get; } =
        new(
            "schedule",
            "The days on which something takes place.",
            Weekly(),
            MonthlyOnDays(),
            MonthlyOnWeekdays(),
            Yearly(),
            YearlyOnWeekday(),
            TimesPerYear(),
            Dated()
        );

    private static Kind<Schedule> Weekly() =>
        Interval<Schedule.Weekly, IsoDayOfWeek>(
            "weekly",
            "Every how many weeks, counted from the first day.",
            its => its.Every,
            Weekday,
            its => its.Days,
            (every, days, ends) => new(every, days, ends.From, ends.Until, ends.Count)
        );

    private static Kind<Schedule> MonthlyOnDays() =>
        Interval<Schedule.MonthlyOnDays, int>(
            "monthly-on-days",
            "Every how many months, counted from the first day.",
            its => its.Every,
            new WholeNumberShape(-31, 31) { IsNotZero = true },
            its => its.Days,
            (every, days, ends) => new(every, days, ends.From, ends.Until, ends.Count)
        );

    private static Kind<Schedule> MonthlyOnWeekdays() =>
        Interval<Schedule.MonthlyOnWeekdays, WeekdayOfMonth>(
            "monthly-on-weekdays",
            "Every how many months, counted from the first day.",
            its => its.Every,
            DayOfMonth,
            its => its.Days,
            (every, days, ends) => new(every, days, ends.From, ends.Until, ends.Count)
        );

    private static Kind<Schedule> Yearly() =>
        Repeated<Schedule.Yearly>(
            "yearly",
            members =>
            {
                var month = Month(members, its => its.Month);
                var day = members.Required("day", new WholeNumberShape(1, 31), its => its.Day, "The day of the month.");
                members.Rule(day, read => NoSuchDay(read.Of(month), read.Of(day)));
                return (read, ends) => new(read.Of(month), read.Of(day), ends.From, ends.Until, ends.Count);
            }
        );

    private static Kind<Schedule> YearlyOnWeekday() =>
        Repeated<Schedule.YearlyOnWeekday>(
            "yearly-on-weekday",
            members =>
            {
                var month = Month(members, its => its.Month);
                var day = members.Required(
                    "day",
                    DayOfMonth,
                    its => its.Day,
                    "The day of the week and its place in the month."
                );
                return (read, ends) => new(read.Of(month), read.Of(day)!, ends.From, ends.Until, ends.Count);
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
        Func<int, ValueList<TDay>, ScheduleEnds, T> create
    )
        where T : Schedule
        where TDay : notnull =>
        Of<T>(
            kind,
            members =>
            {
                var every = members.Required("every", new WholeNumberShape(1), everyOf, description);
                var days = members.Required("days", Lists.Some(day), daysOf, "The days in each.");
                var ends = ScheduleEnds.DaysAndCount(members);
                members.Rule(every, read => ScheduleEnds.NoFirstDay(read.Of(every), ends(read).From));
                return read => create(read.Of(every), read.Of(days), ends(read));
            }
        );

    private static Kind<Schedule> Repeated<T>(string kind, Func<Members<T>, Func<Slots, ScheduleEnds, T>> pattern)
        where T : Schedule =>
        Of<T>(
            kind,
            members =>
            {
                var create = pattern(members);
                var ends = ScheduleEnds.DaysAndCount(members);
                return read => create(read, ends(read));
            }
        );

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
