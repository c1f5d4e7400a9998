using NodaTime;

namespace Samskab.Calendars;

/// <summary>A value of BYDAY: a day of the week, with its place in the month or year where one is given.</summary>
internal readonly record struct RuleDay(int? Place, IsoDayOfWeek Weekday)
{
    private static readonly string[] Names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public static RuleDay? Parse(string text)
    {
        var weekday = text.Length < 2 ? 0 : Array.IndexOf(Names, text[^2..]) + 1;
        return weekday == 0 ? null
            : text.Length == 2 ? new(null, (IsoDayOfWeek)weekday)
            : RuleParts.Place(text[..^2], 53) is { } place ? new(place, (IsoDayOfWeek)weekday)
            : null;
    }

    public static string Name(IsoDayOfWeek weekday) => Names[Weekdays.Place(weekday)];

    public override string ToString() => (Place is { } place ? RuleParts.Text(place) : "") + Name(Weekday);

    /// <summary>Its places in a month: without one it is each of them.</summary>
    public IEnumerable<WeekdayOfMonth> InMonth()
    {
        var weekday = Weekday;
        return Place is { } place
            ? [new(place, weekday)]
            : Enumerable.Range(1, 5).Select(each => new WeekdayOfMonth(each, weekday));
    }
}
