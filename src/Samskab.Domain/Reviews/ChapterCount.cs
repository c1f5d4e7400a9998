using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>What a review found by the rules of one chapter.</summary>
/// <param name="Chapter">The chapter that the rules stand in.</param>
/// <param name="Yes">How many findings are as the source advises.</param>
/// <param name="No">How many are not.</param>
/// <param name="Unknown">How many cannot be told yet.</param>
public sealed record ChapterCount(Chapter Chapter, int Yes, int No, int Unknown)
{
    /// <summary>The chapter that the rules stand in.</summary>
    public Chapter Chapter
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Chapter);
}
