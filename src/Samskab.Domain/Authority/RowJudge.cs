using Samskab.Facts;

namespace Samskab.Authority;

/// <summary>Tells what a row answers to a question, by its tag where that suffices.</summary>
internal ref struct RowJudge(MandateRegister register, ref readonly Question question)
{
    private readonly MandateIndex index = register.Index;
    private readonly bool isNarrow = question.IsNarrow;
    private readonly int power = (int)question.Power;
    private readonly ref readonly Question question = ref question;
    private HashSet<int>? seen;

    /// <summary>What the row answers; no also where its mandate has answered already by way of another area.</summary>
    public Answer AnswerOf(int tag) =>
        (int)CellRow.PowerOf(tag) < power ? Answer.No
        : CellRow.NeedsJudging(tag, isNarrow) ? Judged(index.StateOf(CellRow.SlotOf(tag))!)
        : CellRow.AnswerOf(tag);

    private Answer Judged(MandateState state) =>
        state.Scope.HasSharedAreas && !(seen ??= []).Add(state.Slot)
            ? Answer.No
            : register.Judge.AnswerOf(state, question);
}
