using Samskab.Facts;

namespace Samskab.Comparisons;

/// <summary>How many cases went from one answer to another, or kept it.</summary>
/// <param name="Before">The answer before; null where no version covers the day.</param>
/// <param name="After">The answer after; null where no version covers the day.</param>
/// <param name="Cases">How many cases.</param>
public sealed record AnswerCount(Answer? Before, Answer? After, int Cases);
