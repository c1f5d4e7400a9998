using Samskab.Facts;

namespace Samskab.Authority;

/// <summary>Hands what answers a question on to a visitor.</summary>
internal ref struct Evidences<TVisitor>(MandateRegister register, ref readonly Question question, ref TVisitor visitor)
    : IAnswerSink
    where TVisitor : IGrantVisitor
{
    private readonly MandateIndex index = register.Index;
    private readonly ref TVisitor visitor = ref visitor;
    private RowJudge judge = new(register, in question);

    public bool Add(int tag) =>
        judge.AnswerOf(tag) is var answer && (answer == Answer.No || Take(CellRow.SlotOf(tag), answer));

    public readonly bool Take(int slot, Answer answer) => visitor.Visit(new(index, slot, answer));
}
