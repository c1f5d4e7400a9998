namespace Samskab.Overlaps;

/// <summary>How grave an overlap is: the weights of what it is, added up.</summary>
/// <remarks>
/// No source prints a number: the defaults are ours. They put what wastes people's time first, and what is only possible after
/// what is certain. An overlap that is justified and nothing else weighs nothing.
/// </remarks>
public sealed record OverlapWeights
{
    /// <summary>The defaults.</summary>
    public static OverlapWeights Default { get; } = new();

    /// <summary>There is more room than need. Default: 40.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1,000.</exception>
    public int Duplication
    {
        get;
        init => field = Weight(value, nameof(Duplication));
    } = 40;

    /// <summary>There may be more room than need. Default: 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1,000.</exception>
    public int PossibleDuplication
    {
        get;
        init => field = Weight(value, nameof(PossibleDuplication));
    } = 15;

    /// <summary>Sessions take place at the same time. Default: 25.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1,000.</exception>
    public int Collision
    {
        get;
        init => field = Weight(value, nameof(Collision));
    } = 25;

    /// <summary>Municipality and civil society could do it together. Default: 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1,000.</exception>
    public int Synergy
    {
        get;
        init => field = Weight(value, nameof(Synergy));
    } = 10;

    /// <summary>Both are about the same theme, not one within the other. Default: 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1,000.</exception>
    public int SameTheme
    {
        get;
        init => field = Weight(value, nameof(SameTheme));
    } = 10;

    /// <summary>Both are for the same area, not one within the other. Default: 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1,000.</exception>
    public int SameArea
    {
        get;
        init => field = Weight(value, nameof(SameArea));
    } = 10;

    internal int Of(OverlapClasses classes, bool isSameTheme, bool isSameArea)
    {
        const OverlapClasses grave =
            OverlapClasses.Duplication
            | OverlapClasses.PossibleDuplication
            | OverlapClasses.Collision
            | OverlapClasses.Synergy;
        return (classes & grave) == OverlapClasses.None
            ? 0
            : Of(classes) + (isSameTheme ? SameTheme : 0) + (isSameArea ? SameArea : 0);
    }

    private int Of(OverlapClasses classes) =>
        (classes.HasFlag(OverlapClasses.Duplication) ? Duplication : 0)
        + (classes.HasFlag(OverlapClasses.PossibleDuplication) ? PossibleDuplication : 0)
        + (classes.HasFlag(OverlapClasses.Collision) ? Collision : 0)
        + (classes.HasFlag(OverlapClasses.Synergy) ? Synergy : 0);

    private static int Weight(int weight, string name) =>
        weight is >= 0 and <= 1000
            ? weight
            : throw new ArgumentOutOfRangeException(name, weight, "Permitted: 0 to 1000.");
}
