using Samskab.Facts;

namespace Samskab.Authority;

/// <summary>Keeps the highest answer, and wants no more after a yes.</summary>
internal ref struct BestAnswer(MandateRegister register, ref readonly Question question) : IAnswerSink
{
    private RowJudge judge = new(register, in question);

    public Answer Answer { get; private set; } = Answer.No;

    public bool Add(int tag) => Take(CellRow.SlotOf(tag), judge.AnswerOf(tag));

    public bool Take(int slot, Answer answer)
    {
        Answer = Answer.Or(answer);
        return Answer != Answer.Yes;
    }
}
