using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>How many pieces of advice a collaboration has come how far with.</summary>
/// <param name="Open">How many nothing is recorded of.</param>
/// <param name="Unknown">How many it is not known of.</param>
/// <param name="TakenUp">How many are begun.</param>
/// <param name="Done">How many are done.</param>
/// <param name="SetAside">How many were left.</param>
public sealed record ProgressCounts(int Open, int Unknown, int TakenUp, int Done, int SetAside)
{
    /// <summary>How many there are.</summary>
    public int All => Open + Unknown + TakenUp + Done + SetAside;

    /// <summary>How many are in a state.</summary>
    /// <param name="state">The state.</param>
    public int this[ProgressState state] =>
        state switch
        {
            ProgressState.Open => Open,
            ProgressState.Unknown => Unknown,
            ProgressState.TakenUp => TakenUp,
            ProgressState.Done => Done,
            _ => SetAside,
        };

    internal static ProgressCounts Of(IEnumerable<ProgressLine> lines)
    {
        var states = lines.CountBy(line => line.State).ToDictionary();
        return new(
            states.GetValueOrDefault(ProgressState.Open),
            states.GetValueOrDefault(ProgressState.Unknown),
            states.GetValueOrDefault(ProgressState.TakenUp),
            states.GetValueOrDefault(ProgressState.Done),
            states.GetValueOrDefault(ProgressState.SetAside)
        );
    }
}

/// <summary>How far a collaboration has come with the advice of a chapter.</summary>
/// <param name="Chapter">The chapter.</param>
/// <param name="Counts">How many pieces of its advice it has come how far with.</param>
public sealed record ChapterProgress(Chapter Chapter, ProgressCounts Counts)
{
    /// <summary>The chapter.</summary>
    public Chapter Chapter
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Chapter);
}

/// <summary>How far a collaboration has come with the advice of a phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Counts">How many pieces of its advice it has come how far with; what is advised in both phases counts in both.</param>
public sealed record PhaseProgress(Phase Phase, ProgressCounts Counts);
