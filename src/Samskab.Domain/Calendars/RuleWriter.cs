using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>Writes the rule of a schedule.</summary>
internal static class RuleWriter
{
    public static string? Write(Schedule schedule) =>
        Pattern(schedule) is not { } pattern
            ? null
            : string.Join(';', pattern.Append(End(schedule)).Where(part => part.Length > 0));

    private static string[]? Pattern(Schedule schedule) =>
        schedule.Match<string[]?>(
            its => ["FREQ=DAILY", Interval(its.Every)],
            its => ["FREQ=WEEKLY", Interval(its.Every), Days(its.Days), WeekStart(its.WeekStart)],
            its => ["FREQ=MONTHLY", Interval(its.Every), List("BYMONTH", its.Months), List("BYMONTHDAY", its.Days)],
            its =>
                [
                    "FREQ=MONTHLY",
                    Interval(its.Every),
                    List("BYMONTH", its.Months),
                    List("BYDAY", its.Days.Select(Place)),
                ],
            its => ["FREQ=YEARLY", Interval(its.Every), List("BYMONTH", [its.Month]), List("BYMONTHDAY", [its.Day])],
            its => ["FREQ=YEARLY", Interval(its.Every), List("BYMONTH", [its.Month]), List("BYDAY", [Place(its.Day)])],
            its => ["FREQ=YEARLY", Interval(its.Every), List("BYYEARDAY", its.Days)],
            its =>
                [
                    "FREQ=YEARLY",
                    Interval(its.Every),
                    List("BYWEEKNO", its.Weeks),
                    Days(its.Days),
                    WeekStart(its.WeekStart),
                ],
            _ => null,
            _ => null
        );

    private static string End(Schedule schedule) =>
        schedule.Count is { } count ? List("COUNT", [count])
        : schedule.Until is { } until ? $"UNTIL={RuleUntil.Day.Format(until)}"
        : "";

    private static string Interval(int every) => every == 1 ? "" : List("INTERVAL", [every]);

    private static string WeekStart(IsoDayOfWeek day) => day == IsoDayOfWeek.Monday ? "" : $"WKST={RuleDay.Name(day)}";

    private static string Days(ValueList<IsoDayOfWeek> days) => List("BYDAY", days.Select(RuleDay.Name));

    private static string Place(WeekdayOfMonth day) => RuleParts.Text(day.Ordinal) + RuleDay.Name(day.Weekday);

    private static string List(string name, IEnumerable<int> items) => List(name, items.Select(RuleParts.Text));

    private static string List(string name, IEnumerable<string> items) =>
        string.Join(',', items) is { Length: > 0 } list ? $"{name}={list}" : "";
}
