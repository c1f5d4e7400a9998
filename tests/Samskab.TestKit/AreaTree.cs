namespace Samskab.TestKit;

/// <summary>A country of areas: 0 the nation, then 21 regions, 290 municipalities, and districts up to <see cref="Count"/>.</summary>
public static class AreaTree
{
    public const int Count = 6296;

    /// <summary>How many bits the number of an area takes.</summary>
    public const int Bits = 13;

    /// <summary>For each area those it lies in, from the inside out.</summary>
    public static int[][] Around { get; } = [.. Enumerable.Range(0, Count).Select(area => Outward(area).ToArray())];

    /// <summary>An area: two in a hundred are the nation, eight a region, thirty a municipality.</summary>
    public static uint Next(SplitMix64 draw) =>
        draw.Below(100) switch
        {
            < 2 => 0,
            < 10 => 1 + draw.Below(21),
            < 40 => 22 + draw.Below(290),
            _ => 312 + draw.Below(5984),
        };

    private static IEnumerable<int> Outward(int area)
    {
        while (area > 0)
        {
            yield return area = ParentOf(area);
        }
    }

    /// <summary>For each area those that lie directly in it, ascending.</summary>
    public static int[][] Within { get; } =
    [
        .. Enumerable
            .Range(0, Count)
            .Select(area => Enumerable.Range(1, Count - 1).Where(inner => ParentOf(inner) == area).ToArray()),
    ];

    /// <summary>The area that an area lies directly in; the nation lies in none.</summary>
    public static int ParentOf(int area) =>
        area switch
        {
            < 22 => 0,
            < 312 => 1 + area % 21,
            _ => 22 + area % 290,
        };
}
