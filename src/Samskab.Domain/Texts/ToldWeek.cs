using Samskab.Values;
using Samskab.Walkthroughs;

namespace Samskab.Texts;

/// <summary>What is told of a week.</summary>
/// <param name="Week">The week.</param>
/// <param name="Remarks">The remarks about it.</param>
/// <param name="Tone">Whether there is too much in it.</param>
internal sealed record ToldWeek(TimelineWeek Week, ValueList<string> Remarks, Tone Tone)
{
    /// <summary>Whether nothing begins in it.</summary>
    internal bool IsQuiet => Week.Begin.Count == 0;
}
