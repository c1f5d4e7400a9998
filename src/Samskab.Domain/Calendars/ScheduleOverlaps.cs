using NodaTime;
using Samskab.Intervals;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>The schedules, of very many, whose sessions run at the same time, and how often they do.</summary>
/// <remarks>
/// All sessions are laid on the line of one week, which is sorted and gone through once; each pair that meets there is then counted
/// exactly, as <see cref="Schedule.CountOverlapsIn"/> counts it. Two whose sessions end on the day they begin meet on each day they
/// share: over up to 512 days these are counted as bits. Others are counted as numbers where both are weekly, else day by day. It is
/// slower where a group has several zones, whose pairs are counted session by session. Immutable and thread-safe.
/// </remarks>
public sealed class ScheduleOverlaps
{
    private readonly GroupedSchedules schedules;
    private readonly ComparedSchedules compared;
    private readonly WeekLine line;

    private ScheduleOverlaps(GroupedSchedules schedules, DateInterval days)
    {
        (this.schedules, Days) = (schedules, days);
        compared = new(schedules, days);
        line = new(schedules, compared);
        LeftOut = Enumerable
            .Range(0, schedules.Count)
            .Where(number => !compared.IsKnown(schedules.PlaceOf(number)))
            .ToValueList();
    }

    /// <summary>The days in which sessions begin, both ends inside.</summary>
    public DateInterval Days { get; }

    /// <summary>The numbers of the schedules that are in no pair because their dates, time or length are not known, ascending.</summary>
    /// <remarks>Whether they meet others is unknown: <see cref="Schedule.OverlapsIn"/> tells where it can not be.</remarks>
    public ValueList<int> LeftOut { get; }

    /// <summary>The schedules whose sessions run at the same time.</summary>
    /// <remarks>
    /// Reads each schedule once; the pairs are found when they are asked for. What is held is some numbers for each schedule and for
    /// each of its sessions in a week, and a bit for each of up to 512 days; of schedules that are not weekly always a bit a day.
    /// </remarks>
    /// <param name="schedules">The schedules; the place of one is its number.</param>
    /// <param name="days">The days in which sessions begin, both ends inside, in the ISO calendar.</param>
    /// <param name="groups">The group of each, any number: only those of one group meet. Null where all are of one.</param>
    /// <exception cref="ArgumentException">The days are not in the ISO calendar, or there are not as many groups as schedules.</exception>
    public static ScheduleOverlaps In(
        IReadOnlyList<Schedule> schedules,
        DateInterval days,
        IReadOnlyList<int>? groups = null
    )
    {
        ArgumentNullException.ThrowIfNull(schedules);
        Schedule.Check(days);
        if (groups is not null && groups.Count != schedules.Count)
        {
            throw new ArgumentException(
                $"{groups.Count} groups for {schedules.Count} schedules. Permitted: a group for each, or none at all.",
                nameof(groups)
            );
        }
        return new(new(schedules, groups), days);
    }

    /// <summary>Shows each pair to a visitor, once, until it wants no more.</summary>
    /// <remarks>
    /// Group by group in ascending order, the pairs of a group in a fixed order of no meaning. There can be very many, as of a million
    /// like one another in one group: nothing is held but some bytes a session of the week, and a visitor that wants no more stops it
    /// at once.
    /// </remarks>
    /// <typeparam name="TVisitor">The kind of visitor; a struct is fastest.</typeparam>
    /// <param name="visitor">The visitor.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Visit<TVisitor>(ref TVisitor visitor, CancellationToken cancellation = default)
        where TVisitor : IScheduleOverlapVisitor
    {
        using var join = new IntervalJoin(line.Columns);
        var runs = new int[line.Count];
        join.Runs(runs);
        var marks = line.MarksOf(join.Ids);
        for (var place = 0; place < runs.Length; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Visit(join.Ids[place..runs[place]], marks.AsSpan(place..runs[place]), ref visitor))
            {
                return;
            }
        }
    }

    // The first of the parts with each of the others, all of which it meets.
    private bool Visit<TVisitor>(ReadOnlySpan<uint> parts, ReadOnlySpan<WeekMark> marks, ref TVisitor visitor)
        where TVisitor : IScheduleOverlapVisitor
    {
        var mark = marks[0];
        for (var i = 1; i < marks.Length; i++)
        {
            if (
                !mark.MeetsEarlier(marks[i])
                && Count(parts, mark, marks[i], i) is > 0 and var meeting
                && !Visit(mark, marks[i], meeting, ref visitor)
            )
            {
                return false;
            }
        }
        return true;
    }

    private bool Visit<TVisitor>(WeekMark one, WeekMark other, int meeting, ref TVisitor visitor)
        where TVisitor : IScheduleOverlapVisitor
    {
        var (its, others) = (schedules.NumberAt(one.Schedule), schedules.NumberAt(other.Schedule));
        return visitor.Visit(Math.Min(its, others), Math.Max(its, others), meeting);
    }

    private int Count(ReadOnlySpan<uint> parts, WeekMark one, WeekMark other, int place) =>
        one.IsWithinDay && other.IsWithinDay ? compared.CountCommonDays(one.Schedule, other.Schedule)
        : line.MeetFirst(parts[0], parts[place]) ? compared.CountOverlaps(one.Schedule, other.Schedule)
        : 0;
}
