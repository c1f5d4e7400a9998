using Samskab.Forums;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Guidance;

/// <summary>Of what progress is asked for, and how much of it.</summary>
/// <remarks>The steps of the collaboration as a whole count for each of its fora and initiatives.</remarks>
public sealed record ProgressScope
{
    /// <summary>The situation from which the next steps follow: whose they are, of which initiative and chapter, and how many. Default: the collaboration as such, all of them.</summary>
    /// <exception cref="ArgumentNullException">The situation is null.</exception>
    public AdviceSituation Situation
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = new();

    /// <summary>The forum that is asked about; null for any.</summary>
    public ForumId? Forum
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What a review finds on the same day, to be shown beside the advice of the same rule. Default: nothing.</summary>
    public ValueList<Finding> Findings { get; init; }
}
