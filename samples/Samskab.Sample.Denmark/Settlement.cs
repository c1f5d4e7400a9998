namespace Samskab.Sample.Denmark;

/// <summary>Where people live: spreads things over the parishes as the people are spread.</summary>
internal static class Settlement
{
    private static readonly int[] UpTo = Sums();
    private static readonly Dictionary<Municipality, (int First, int End)> Ranges = RangesOf();

    /// <summary>The number of the parish of one of several places, which lie equally many people apart.</summary>
    /// <param name="place">The place, from 0.</param>
    /// <param name="places">How many places there are.</param>
    public static int ParishAt(int place, int places)
    {
        var person = (int)((2L * place + 1) * UpTo[^1] / (2L * places));
        var found = Array.BinarySearch(UpTo, person);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The numbers of the parishes of the municipality that a parish is counted in, the end outside.</summary>
    public static (int First, int End) ParishesAround(int parish) => Ranges[Registers.Parishes[parish].Home];

    // For each parish the people up to it, its own among them.
    private static int[] Sums()
    {
        var sum = 0;
        return [.. Registers.Parishes.Select(parish => sum += parish.People)];
    }

    private static Dictionary<Municipality, (int First, int End)> RangesOf() =>
        Registers
            .Parishes.Index()
            .GroupBy(one => one.Item.Home)
            .ToDictionary(same => same.Key, same => (same.First().Index, same.Last().Index + 1));
}
