using Samskab.Facts;

namespace Samskab.Authority;

/// <summary>Hands what answers a question on to a visitor.</summary>
internal struct Evidences<TVisitor>(MandateRegister register, Question question, TVisitor visitor) : IAnswerSink
    where TVisitor : IGrantVisitor
{
    private readonly MandateIndex index = register.Index;
    private RowJudge judge = new(register, question);
    private TVisitor visitor = visitor;

    public readonly TVisitor Visitor => visitor;

    public bool Add(int tag) =>
        judge.AnswerOf(tag) is var answer && (answer == Answer.No || Take(CellRow.SlotOf(tag), answer));

    public bool Take(int slot, Answer answer) => visitor.Visit(new(index, slot, answer));
}
