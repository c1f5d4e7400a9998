using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>A mandate on a stretch of days, as a cell holds it: the days, and a tag that says which and what is still to be looked at.</summary>
/// <remarks>The tag is the mandate's slot, with the greatest power it gives and three flags above it.</remarks>
internal readonly record struct CellRow(int From, int To, int Tag)
{
    public const int SlotBits = 27;

    private const int PowerShift = SlotBits;
    private const int PerhapsBit = 1 << 29;
    private const int NarrowBit = 1 << 30;
    private const int JudgedBit = int.MinValue;

    /// <summary>The row of a mandate.</summary>
    public static CellRow Of(MandateState state, AnswerStretch stretch) =>
        new(
            stretch.From,
            stretch.To,
            state.Slot
                | (int)state.Power << PowerShift
                | (stretch.Answer == Answer.Unknown ? PerhapsBit : 0)
                | (state.IsNarrow ? NarrowBit : 0)
                | (state.NeedsJudging ? JudgedBit : 0)
        );

    public static int SlotOf(int tag) => tag & (1 << SlotBits) - 1;

    public static Power PowerOf(int tag) => (Power)(tag >> PowerShift & 3);

    /// <summary>What the row answers on its days, to a question that needs no judging.</summary>
    public static Answer AnswerOf(int tag) => (tag & PerhapsBit) == 0 ? Answer.Yes : Answer.Unknown;

    /// <summary>Whether the row does not answer by itself: ever, or where theme, target group or amount are asked for.</summary>
    public static bool NeedsJudging(int tag, bool isNarrow) => tag < 0 || isNarrow && (tag & NarrowBit) != 0;
}
