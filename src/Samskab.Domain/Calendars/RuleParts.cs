using System.Globalization;
using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>The parts of a rule, each with its value read.</summary>
internal sealed record RuleParts
{
    private static readonly string[] Known =
    [
        "FREQ",
        "UNTIL",
        "COUNT",
        "INTERVAL",
        "BYDAY",
        "BYMONTHDAY",
        "BYYEARDAY",
        "BYWEEKNO",
        "BYMONTH",
        "WKST",
    ];

    private static readonly string[] OnlyInRfc = ["BYSECOND", "BYMINUTE", "BYHOUR", "BYSETPOS"];

    private static readonly string[] Frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];

    public required string Frequency { get; init; }

    public required int Every { get; init; }

    public int? Count { get; init; }

    public string? Until { get; init; }

    public required IsoDayOfWeek WeekStart { get; init; }

    public ValueList<RuleDay> Days { get; init; }

    public ValueList<int> MonthDays { get; init; }

    public ValueList<int> YearDays { get; init; }

    public ValueList<int> Weeks { get; init; }

    public ValueList<int> Months { get; init; }

    /// <summary>Reads the parts, or tells all that is wrong with them.</summary>
    public static RuleParts? Read(string text, RuleProblems problems)
    {
        var values = Split(text, problems);
        var frequency = values.GetValueOrDefault("FREQ");
        CheckFrequency(frequency, problems);
        var parts = new RuleParts
        {
            Frequency = frequency ?? "",
            Every = values.TryGetValue("INTERVAL", out var every) ? Number("INTERVAL", every, problems) : 1,
            Count = values.TryGetValue("COUNT", out var count) ? Number("COUNT", count, problems) : null,
            Until = values.GetValueOrDefault("UNTIL"),
            WeekStart = values.TryGetValue("WKST", out var start) ? WeekdayOf(start, problems) : IsoDayOfWeek.Monday,
            Days = Items(
                values,
                "BYDAY",
                "MO to SU, each with a place before it if need be: 1TU, -1FR",
                RuleDay.Parse,
                problems
            ),
            MonthDays = Places(values, "BYMONTHDAY", 31, problems),
            YearDays = Places(values, "BYYEARDAY", 366, problems),
            Weeks = Places(values, "BYWEEKNO", 53, problems),
            Months = Items<int>(
                values,
                "BYMONTH",
                "1 to 12",
                text => Place(text, 12) is > 0 and var month ? month : null,
                problems
            ),
        };
        return problems.Any ? null : parts;
    }

    /// <summary>A place from the start or the end, or null where the text is none.</summary>
    public static int? Place(string text, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var place)
        && place != 0
        && place >= -most
        && place <= most
            ? place
            : null;

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Split(string text, RuleProblems problems)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Length == 0 ? [] : text.ToUpperInvariant().Split(';'))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            var name = at < 0 ? part : part[..at];
            if (OnlyInRfc.Contains(name))
            {
                problems.Add("rule-not-supported", name, part, string.Join(", ", Known));
            }
            else if (at < 0 || !Known.Contains(name))
            {
                problems.Add("rule-unknown-part", name, part, string.Join(", ", Known));
            }
            else if (!values.TryAdd(name, part[(at + 1)..]))
            {
                problems.Add("rule-part-twice", name, part, "each part once");
            }
        }
        return values;
    }

    private static void CheckFrequency(string? frequency, RuleProblems problems)
    {
        if (!Frequencies.Contains(frequency))
        {
            var code =
                frequency is null ? "rule-part-missing"
                : frequency is "SECONDLY" or "MINUTELY" or "HOURLY" ? "rule-not-supported"
                : "rule-value";
            problems.Add(code, "FREQ", frequency ?? "", string.Join(", ", Frequencies));
        }
    }

    private static int Number(string name, string value, RuleProblems problems)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }
        problems.Add("rule-value", name, value, "1 to 2147483647");
        return 1;
    }

    private static IsoDayOfWeek WeekdayOf(string value, RuleProblems problems)
    {
        if (RuleDay.Parse(value) is { Place: null } day)
        {
            return day.Weekday;
        }
        problems.Add("rule-value", "WKST", value, "MO, TU, WE, TH, FR, SA, SU");
        return IsoDayOfWeek.Monday;
    }

    private static ValueList<int> Places(
        Dictionary<string, string> values,
        string name,
        int most,
        RuleProblems problems
    ) =>
        Items(
            values,
            name,
            $"1 to {most} from the start, -1 to -{most} from the end",
            text => Place(text, most),
            problems
        );

    private static ValueList<T> Items<T>(
        Dictionary<string, string> values,
        string name,
        string permitted,
        Func<string, T?> read,
        RuleProblems problems
    )
        where T : struct
    {
        var items = new List<T>();
        foreach (var text in values.TryGetValue(name, out var value) ? value.Split(',') : [])
        {
            if (read(text) is { } item)
            {
                items.Add(item);
            }
            else
            {
                problems.Add("rule-value", name, text, permitted);
            }
        }
        return items.ToValueList();
    }
}
