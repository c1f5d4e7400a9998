using NodaTime;
using Samskab.Facts;

namespace Samskab.Calendars;

/// <summary>An answer for each day there is.</summary>
/// <remarks>Held as the stretches on which it is not no, ascending, as long as can be; two lines of the same answers are held alike.</remarks>
internal sealed class AnswerLine
{
    private readonly AnswerStretch[] stretches;

    private AnswerLine(AnswerStretch[] stretches) => this.stretches = stretches;

    public static AnswerLine Never { get; } = new([]);

    public static AnswerLine Always { get; } = Everywhere(Answer.Yes);

    public static AnswerLine NeverKnown { get; } = Everywhere(Answer.Unknown);

    public ReadOnlySpan<AnswerStretch> Stretches => stretches;

    public bool IsNever => stretches.Length == 0;

    public bool IsAlways => stretches is [{ From: DayNumber.BeforeAll, To: DayNumber.AfterAll, Answer: Answer.Yes }];

    /// <summary>Whether a day lies in some periods.</summary>
    public static AnswerLine Within(Periods periods) =>
        periods.Spans.All(span => span.IsExact) ? Exactly(periods) : Turning(periods.Turns, periods.Contains);

    /// <summary>Whether a day has come.</summary>
    public static AnswerLine Since(DateBound bound) => Turning(bound.Turns, bound.HasComeOn);

    /// <summary>The answers to a question that can turn on some days only.</summary>
    public static AnswerLine Turning(IEnumerable<LocalDate> days, Func<LocalDate, Answer> answerOn)
    {
        var line = new AnswerLineBuilder();
        var from = DayNumber.BeforeAll;
        var answer = answerOn(LocalDate.MinIsoValue);
        foreach (var day in days.Distinct().Order())
        {
            var number = DayNumber.Of(day);
            line.Add(from, number - 1, answer);
            (from, answer) = (number, answerOn(day));
        }
        line.Add(from, DayNumber.AfterAll, answer);
        return line.ToLine();
    }

    public Answer On(int day)
    {
        int low = 0,
            high = stretches.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            ref readonly var stretch = ref stretches[middle];
            if (day < stretch.From)
            {
                high = middle - 1;
            }
            else if (day > stretch.To)
            {
                low = middle + 1;
            }
            else
            {
                return stretch.Answer;
            }
        }
        return Answer.No;
    }

    /// <summary>The lower answer of both for each day.</summary>
    public AnswerLine And(AnswerLine other)
    {
        if (IsAlways || other.IsNever)
        {
            return other;
        }
        if (other.IsAlways || IsNever)
        {
            return this;
        }
        var both = new AnswerLineBuilder();
        for (int mine = 0, theirs = 0; mine < stretches.Length && theirs < other.stretches.Length; )
        {
            ref readonly var one = ref stretches[mine];
            ref readonly var two = ref other.stretches[theirs];
            both.Add(Math.Max(one.From, two.From), Math.Min(one.To, two.To), one.Answer.And(two.Answer));
            if (one.To < two.To)
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }
        return both.ToLine();
    }

    /// <summary>The opposite answer for each day.</summary>
    public AnswerLine Negated()
    {
        var opposite = new AnswerLineBuilder();
        long next = DayNumber.BeforeAll;
        foreach (var stretch in stretches)
        {
            opposite.Add(next, stretch.From - 1L, Answer.Yes);
            opposite.Add(stretch.From, stretch.To, stretch.Answer.Negated);
            next = stretch.To + 1L;
        }
        opposite.Add(next, DayNumber.AfterAll, Answer.Yes);
        return opposite.ToLine();
    }

    /// <summary>The higher answer of both for each day.</summary>
    public AnswerLine Or(AnswerLine other) =>
        IsNever ? other
        : other.IsNever ? this
        : Negated().And(other.Negated()).Negated();

    /// <summary>Whether both have the same answer on each day.</summary>
    public bool IsSameAs(AnswerLine other) => stretches.AsSpan().SequenceEqual(other.stretches);

    internal static AnswerLine Of(AnswerStretch[] stretches) => stretches.Length == 0 ? Never : new(stretches);

    private static AnswerLine Exactly(Periods periods)
    {
        var line = new AnswerLineBuilder();
        foreach (var span in periods.Spans)
        {
            line.Add(span.FirstBegin, span.LastEnd, Answer.Yes);
        }
        return line.ToLine();
    }

    private static AnswerLine Everywhere(Answer answer) => new([new(DayNumber.BeforeAll, DayNumber.AfterAll, answer)]);
}

/// <summary>Days on which an answer is the same: both ends are inside.</summary>
internal readonly record struct AnswerStretch(int From, int To, Answer Answer);
