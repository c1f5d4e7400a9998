using Samskab.Facts;

namespace Samskab.Calendars;

/// <summary>Puts a line of answers together from stretches in ascending order.</summary>
internal sealed class AnswerLineBuilder
{
    private readonly List<AnswerStretch> stretches = [];

    /// <summary>Adds an answer from a day to a day; a stretch without days, or of the answer no, adds nothing.</summary>
    public void Add(long from, long to, Answer answer)
    {
        if (answer == Answer.No || from > to)
        {
            return;
        }
        if (stretches is [.., var last] && last.Answer == answer && last.To + 1L == from)
        {
            stretches[^1] = last with { To = (int)to };
            return;
        }
        stretches.Add(new((int)from, (int)to, answer));
    }

    public AnswerLine ToLine() => AnswerLine.Of([.. stretches]);
}
