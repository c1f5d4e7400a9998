using NodaTime;
using NodaTime.Text;

namespace Samskab.Calendars;

/// <summary>Reads UNTIL: a day, a time by the clock on the wall, or a moment in UTC.</summary>
internal static class RuleUntil
{
    public static LocalDatePattern Day { get; } = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static readonly LocalDateTimePattern WallTime = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuuMMdd'T'HHmmss"
    );

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>The last day a date can be: that of the last time which is not after UNTIL.</summary>
    public static LocalDate? Read(RuleParts parts, RuleStart start, RuleProblems problems)
    {
        if (parts.Until is not { } text)
        {
            return null;
        }
        var last = LastDay(text, start);
        if (last is null)
        {
            problems.Add("rule-value", "UNTIL", text, "a day such as 20261231, or a moment such as 20261231T225900Z");
        }
        else if (last < start.From)
        {
            problems.Add(
                "rule-until-before-from",
                "UNTIL",
                text,
                $"{LocalDatePattern.Iso.Format(start.From!.Value)} or later"
            );
        }
        return last;
    }

    private static LocalDate? LastDay(string text, RuleStart start) =>
        Day.Parse(text) is { Success: true } day ? day.Value
        : WallTime.Parse(text) is { Success: true } time ? Before(time.Value.Date, start.Time > time.Value.TimeOfDay)
        : Moment.Parse(text) is { Success: true } moment ? LastDay(moment.Value, start)
        : null;

    private static LocalDate? LastDay(Instant moment, RuleStart start)
    {
        var day = moment.InZone(DateTimeZoneProviders.Tzdb[start.Zone]).Date;
        return Before(day, start.At(day) > moment);
    }

    private static LocalDate? Before(LocalDate day, bool isAfter) =>
        !isAfter ? day
        : day > LocalDate.MinIsoValue ? day.PlusDays(-1)
        : null;
}
