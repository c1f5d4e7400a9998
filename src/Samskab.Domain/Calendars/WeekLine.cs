using Samskab.Intervals;

namespace Samskab.Calendars;

/// <summary>When in a week the sessions of many schedules can run, as parts of one line: two schedules can only meet where parts of theirs do.</summary>
/// <remarks>The parts of a schedule stand together, ascending, and none of them overlap. A schedule that is never compared has none.</remarks>
internal sealed class WeekLine
{
    private readonly uint[] partitions;
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly WeekMark[] marks;
    private readonly int[] firsts;

    /// <summary>The line of schedules, where each group has a line of its own.</summary>
    public WeekLine(GroupedSchedules schedules, ComparedSchedules compared)
    {
        var room = new WeekPart[WeekTimes.MostParts];
        var (parts, theirs) = (new List<WeekPart>(schedules.Count), new List<WeekMark>(schedules.Count));
        firsts = new int[schedules.Count];
        for (var schedule = 0; schedule < firsts.Length; schedule++)
        {
            firsts[schedule] = parts.Count;
            if (compared.TimesOf(schedule) is { } times)
            {
                parts.AddRange(times.On(room));
                for (var part = firsts[schedule]; part < parts.Count; part++)
                {
                    theirs.Add(WeekMark.Of(schedule, times, parts[part]));
                }
            }
        }
        marks = [.. theirs];
        starts = [.. parts.Select(part => part.Start)];
        ends = [.. parts.Select(part => part.End)];
        partitions = [.. theirs.Select(mark => schedules.GroupAt(mark.Schedule))];
    }

    /// <summary>How many parts there are.</summary>
    public int Count => marks.Length;

    /// <summary>The parts by their numbers.</summary>
    public Columns Columns => new(partitions, starts, ends);

    /// <summary>The marks of parts, in the order of these.</summary>
    public WeekMark[] MarksOf(ReadOnlySpan<uint> parts)
    {
        var some = new WeekMark[parts.Length];
        for (var i = 0; i < some.Length; i++)
        {
            some[i] = marks[parts[i]];
        }
        return some;
    }

    /// <summary>Whether two parts that meet are the first of their schedules that do: so that a pair that meets often is told once.</summary>
    public bool MeetFirst(uint one, uint other)
    {
        var (its, others) = (firsts[marks[one].Schedule], firsts[marks[other].Schedule]);
        while (its != one || others != other)
        {
            if (starts[its] < ends[others] && starts[others] < ends[its])
            {
                return false;
            }
            // What ends first meets nothing that comes later.
            (its, others) = ends[its] <= ends[others] ? (its + 1, others) : (its, others + 1);
        }
        return true;
    }
}
