using System.Globalization;
using NodaTime;
using Samskab.Calendars;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>Where a schedule begins and ends.</summary>
internal sealed record ScheduleEnds(LocalDate? From, LocalDate? Until, int? Count)
{
    /// <summary>The members of a schedule that can begin and end on a day.</summary>
    public static Func<Slots, ScheduleEnds> Days<T>(Members<T> members)
        where T : Schedule
    {
        var from = members.Decisive("from", new DateShape(), its => its.From, "The first day it can take place.");
        var until = members.Decisive("until", new DateShape(), its => its.Until, "The last day it can take place.");
        members.Rule(until, read => DayOrder.Clash(read.Of(from), read.Of(until)));
        return read => new(read.Of(from), read.Of(until), null);
    }

    /// <summary>The members of a schedule that can end after a number of days as well.</summary>
    public static Func<Slots, ScheduleEnds> DaysAndCount<T>(Members<T> members)
        where T : Schedule
    {
        var days = Days(members);
        var count = members.Decisive(
            "count",
            new WholeNumberShape(1),
            its => its.Count,
            "After how many days it ends, counted from the first."
        );
        members.Rule(count, read => Clash(days(read) with { Count = read.Of(count) }));
        return read => days(read) with { Count = read.Of(count) };
    }

    /// <summary>What is wrong with an interval that is counted from a first day.</summary>
    public static Clash? NoFirstDay(int every, LocalDate? from) =>
        every > 1 && from is null ? new(ProblemCodes.FirstDayMissing, Text(every), "a first day: from") : null;

    private static Clash? Clash(ScheduleEnds ends) =>
        ends is not { Count: { } count } ? null
        : ends.Until is not null ? new(ProblemCodes.TwoEnds, Text(count), "count; or until")
        : ends.From is null ? new(ProblemCodes.FirstDayMissing, Text(count), "a first day: from")
        : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
