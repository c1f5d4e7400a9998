using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    private static int Interval(int every, LocalDate? from, string unit)
    {
        if (every < 1)
        {
            throw new ArgumentException($"Every {every} {unit}. Permitted: 1 or more.", nameof(every));
        }
        return every == 1 || from is not null
            ? every
            : throw new ArgumentException(
                $"Every {every} {unit}, but no first day says in which. Permitted: a first day, or every 1.",
                nameof(from)
            );
    }

    private static ValueList<T> Some<T>(ValueList<T> days)
    {
        foreach (var day in days)
        {
            ArgumentNullException.ThrowIfNull(day, nameof(days));
        }
        return days.Count > 0
            ? days
            : throw new ArgumentException("The schedule has no days. Permitted: one day or more.", nameof(days));
    }

    private static int MonthOfYear(int month) =>
        month is >= 1 and <= 12
            ? month
            : throw new ArgumentException($"{month} is no month. Permitted: 1 to 12.", nameof(month));

    private static int InRange(int number, int most, string what) =>
        Math.Abs((long)number) is var size && size >= 1 && size <= most
            ? number
            : throw new ArgumentException(
                $"{number} is no {what}. Permitted: 1 to {most} from its start, -1 to -{most} from its end.",
                nameof(number)
            );

    // Those from the start ascending, then those from the end ascending, each once.
    private static ValueList<int> Places(ValueList<int> places, int most, string what) =>
        Some(places)
            .Select(place => InRange(place, most, what))
            .Distinct()
            .OrderBy(place => place < 0)
            .ThenBy(place => place)
            .ToValueList();

    private static ValueList<int> MonthsOfYear(ValueList<int> months) =>
        months.Select(MonthOfYear).Distinct().Order().ToValueList();

    private static ValueList<IsoDayOfWeek> WeekdaysOf(ValueList<IsoDayOfWeek> days) =>
        Some(days).Select(Weekdays.Checked).Distinct().Order().ToValueList();
}
