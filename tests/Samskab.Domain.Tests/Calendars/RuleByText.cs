using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Samskab.Domain.Tests.Calendars;

/// <summary>What a rule of RFC 5545 means, slow and obvious: ask of each day what its text says.</summary>
internal sealed class RuleByText
{
    private static readonly string[] Weekdays = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    private readonly Dictionary<string, string> parts;
    private readonly LocalDate from;

    public RuleByText(string text, LocalDate from)
    {
        parts = text.Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        this.from = from;
    }

    public IEnumerable<LocalDate> DatesUntil(LocalDate end)
    {
        var until = Value("UNTIL") is { } last
            ? LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(last).Value
            : end;
        var left = Value("COUNT") is { } count ? int.Parse(count, null) : int.MaxValue;
        for (var day = from; day <= end && day <= until && left > 0; day = day.PlusDays(1))
        {
            if (IsOn(day))
            {
                left--;
                yield return day;
            }
        }
    }

    private bool IsOn(LocalDate day) =>
        IsInPeriod(day)
        && Fits("BYMONTH", [$"{day.Month}"])
        && Fits("BYWEEKNO", [$"{Week(day)}", $"{Week(day) - Rule.GetWeeksInWeekYear(Rule.GetWeekYear(day)) - 1}"])
        && Fits("BYYEARDAY", [$"{day.DayOfYear}", $"{day.DayOfYear - DaysInYear(day) - 1}"])
        && Fits("BYMONTHDAY", [$"{day.Day}", $"{day.Day - DaysInMonth(day) - 1}"])
        && Fits(
            "BYDAY",
            [
                Weekday(day),
                $"{(day.Day + 6) / 7}{Weekday(day)}",
                $"-{(DaysInMonth(day) - day.Day + 7) / 7}{Weekday(day)}",
            ]
        )
        && FitsFirstDay(day);

    // What is not said is as on the first day.
    private bool FitsFirstDay(LocalDate day) =>
        Value("FREQ") switch
        {
            "WEEKLY" => Has("BYDAY") || day.DayOfWeek == from.DayOfWeek,
            "MONTHLY" => Has("BYDAY") || Has("BYMONTHDAY") || day.Day == from.Day,
            "YEARLY" when Has("BYWEEKNO") => Has("BYDAY") || day.DayOfWeek == from.DayOfWeek,
            "YEARLY" when Has("BYDAY") || Has("BYMONTHDAY") || Has("BYYEARDAY") => true,
            "YEARLY" => day.Day == from.Day && (Has("BYMONTH") || day.Month == from.Month),
            _ => true,
        };

    private bool IsInPeriod(LocalDate day)
    {
        var apart = Value("FREQ") switch
        {
            "DAILY" => Period.DaysBetween(from, day),
            "WEEKLY" => Period.DaysBetween(Start(from), Start(day)) / 7,
            "MONTHLY" => 12 * (day.Year - from.Year) + day.Month - from.Month,
            _ => (Has("BYWEEKNO") ? Rule.GetWeekYear(day) : day.Year) - from.Year,
        };
        return apart % int.Parse(Value("INTERVAL") ?? "1", null) == 0;
    }

    private IsoDayOfWeek WeekStart => (IsoDayOfWeek)Array.IndexOf(Weekdays, Value("WKST") ?? "MO");

    private IWeekYearRule Rule => WeekYearRules.ForMinDaysInFirstWeek(4, WeekStart);

    private int Week(LocalDate day) => Rule.GetWeekOfWeekYear(day);

    private LocalDate Start(LocalDate day) => day.DayOfWeek == WeekStart ? day : day.Previous(WeekStart);

    private bool Fits(string part, string[] said) =>
        Value(part) is not { } value || value.Split(',').Any(said.Contains);

    private bool Has(string part) => parts.ContainsKey(part);

    private string? Value(string part) => parts.GetValueOrDefault(part);

    private static string Weekday(LocalDate day) => Weekdays[(int)day.DayOfWeek];

    private static int DaysInYear(LocalDate day) => CalendarSystem.Iso.GetDaysInYear(day.Year);

    private static int DaysInMonth(LocalDate day) => CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month);
}
