using NodaTime;

namespace Samskab.Walkthroughs;

/// <summary>How far a timeline reaches, and what is too much or empty on it.</summary>
/// <remarks>The months are printed in the source (Handbook, p. 21); the other numbers are ours.</remarks>
public sealed record WalkthroughLimits
{
    internal const int MostMonths = 120;

    /// <summary>The defaults.</summary>
    public static WalkthroughLimits Default { get; } = new();

    /// <summary>How many calendar months before the arrival the timeline begins. Default: 2, printed: «to måneder før ankomst» (p. 21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 120.</exception>
    public int MonthsBefore
    {
        get;
        init => field = Months(value, nameof(MonthsBefore));
    } = 2;

    /// <summary>How many calendar months after the arrival the timeline ends. Default: 6, printed: «seks måneder efter ankomst» (p. 21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 120.</exception>
    public int MonthsAfter
    {
        get;
        init => field = Months(value, nameof(MonthsAfter));
    } = 6;

    /// <summary>How many cards with information may begin in one week. Default: 5, ours, for «for meget information» (p. 21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int MaxInformationCards
    {
        get;
        init => field = AtLeast(0, value, nameof(MaxInformationCards));
    } = 5;

    /// <summary>After how many days in a row without a card there is room for thinking anew. Default: 14, ours (p. 21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MinFreeDays
    {
        get;
        init => field = AtLeast(1, value, nameof(MinFreeDays));
    } = 14;

    /// <summary>The days of the timeline of an arrival, both ends inside; where the calendar ends, so does the timeline.</summary>
    internal DateInterval Around(LocalDate arrival) =>
        new(
            arrival < LocalDate.MinIsoValue.PlusMonths(MonthsBefore)
                ? LocalDate.MinIsoValue
                : arrival.PlusMonths(-MonthsBefore),
            arrival > LocalDate.MaxIsoValue.PlusMonths(-MonthsAfter)
                ? LocalDate.MaxIsoValue
                : arrival.PlusMonths(MonthsAfter)
        );

    private static int Months(int value, string name) =>
        value is >= 0 and <= MostMonths
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Permitted: 0 to {MostMonths} months.");

    private static int AtLeast(int least, int value, string name) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"Permitted: {least} or more.");
}
