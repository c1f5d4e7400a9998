using Samskab.Facts;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>What an answer means for the reader's cause.</summary>
internal static class Tones
{
    internal static Tone Of(Answer answer) =>
        answer switch
        {
            Answer.Yes => Tone.For,
            Answer.No => Tone.Against,
            _ => Tone.Open,
        };
}
