using NodaTime;

namespace Samskab.Calendars;

/// <summary>Two weekly schedules, without going through their days: exceptions and extra dates are put right one by one.</summary>
internal sealed class WeeklyPair(Schedule.Weekly one, Schedule.Weekly other, DateInterval interval) : IDayPair
{
    private readonly WeeklyDays ones = new(one, interval);
    private readonly WeeklyDays others = new(other, interval);

    public int Count(long shift)
    {
        var count = 0;
        foreach (var days in Common(shift))
        {
            count += days.Count;
        }
        foreach (var day in Special(shift))
        {
            count += Holds(day, shift) ? 1 : 0;
            count -= ones.InPattern(day) && others.InPattern(day + shift) ? 1 : 0;
        }
        return count;
    }

    public long? First(long shift)
    {
        long? first = null;
        foreach (var days in Common(shift))
        {
            var day = days.First;
            while (day <= days.Last && !(day >= first) && !Holds(day, shift))
            {
                day += days.Step;
            }
            first = day <= days.Last && !(day >= first) ? day : first;
        }
        foreach (var day in Special(shift))
        {
            first = !(day >= first) && Holds(day, shift) ? day : first;
        }
        return first;
    }

    private bool Holds(long day, long shift) => ones.Contains(day) && others.Contains(day + shift);

    private List<Progression> Common(long shift)
    {
        var common = new List<Progression>(ones.Pattern.Length);
        foreach (var left in ones.Pattern)
        {
            foreach (var right in others.Pattern)
            {
                // Steps are whole weeks: other days of the week never meet.
                if ((right.First - shift - left.First) % 7 == 0)
                {
                    common.Add(left.Common(right.Shifted(-shift)));
                }
            }
        }
        return common;
    }

    private IEnumerable<long> Special(long shift) =>
        ones.Special.Count + others.Special.Count == 0
            ? []
            : ones.Special.Union(others.Special.Select(day => day - shift));
}
