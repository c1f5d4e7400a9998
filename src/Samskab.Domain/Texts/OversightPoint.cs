using Samskab.Values;

namespace Samskab.Texts;

/// <summary>One finding over a register of mandates, in words.</summary>
/// <param name="IsCertain">Whether it surely is so.</param>
/// <param name="Sentence">The finding as one sentence.</param>
/// <param name="Remarks">What belongs to it.</param>
internal sealed record OversightPoint(bool IsCertain, string Sentence, ValueList<string> Remarks)
{
    /// <summary>The finding on a page.</summary>
    internal Entry Entry =>
        new(EntryKind.Point, Sentence)
        {
            Tone = IsCertain ? Tone.Against : Tone.Open,
            Parts = [.. Remarks.Select(remark => new Entry(EntryKind.Remark, remark))],
        };
}
