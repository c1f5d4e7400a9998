namespace Samskab.TestKit;

/// <summary>Mandates for types of matter in a country of areas, each but the first ones delegated from another; times in minutes.</summary>
/// <param name="Type">The matter of each.</param>
/// <param name="Area">The area of each, a number of <see cref="AreaTree"/>.</param>
/// <param name="Parent">What each is delegated from; -1 for none.</param>
/// <param name="From">The first minute of each.</param>
/// <param name="To">The first minute after each.</param>
public sealed record MandateWorkload(int[] Type, int[] Area, int[] Parent, int[] From, int[] To)
{
    /// <summary>How many minutes there are: ten years.</summary>
    public const int Domain = 5_259_600;

    /// <summary>How many types of matter there are.</summary>
    public const int Types = 200;

    /// <summary>How many hits a million queries have on 200,000 mandates.</summary>
    public const long Hits = 12_134_790;

    /// <summary>The sum of the numbers of those hits.</summary>
    public const long Checksum = 897_426_533_987;

    /// <summary>How many of the million queries have a hit.</summary>
    public const int Answered = 948_982;

    private const int MostDepth = 5;
    private const uint Longest = 3_153_599;

    public int Count => Type.Length;

    /// <summary>So many mandates, of which one in a hundred is the source of its authority.</summary>
    public static MandateWorkload Of(int count = 200_000)
    {
        var draw = new SplitMix64(20260701);
        var roots = count / 100;
        var made = new MandateWorkload(new int[count], new int[count], new int[count], new int[count], new int[count]);
        var depth = new int[count];
        for (var i = 0; i < count; i++)
        {
            if (i < roots)
            {
                made.DrawRoot(i, draw);
            }
            else
            {
                made.DrawDelegated(i, roots, depth, draw);
            }
        }
        return made;
    }

    /// <summary>A million questions of type, area and minute.</summary>
    public static (int Type, int Area, int At)[] Queries(int count = 1_000_000)
    {
        var draw = new SplitMix64(20260702);
        var queries = new (int, int, int)[count];
        for (var i = 0; i < count; i++)
        {
            queries[i] = ((int)draw.Below(Types), (int)draw.Below(AreaTree.Count), (int)draw.Below(Domain));
        }
        return queries;
    }

    private void DrawRoot(int i, SplitMix64 draw)
    {
        Parent[i] = -1;
        Type[i] = (int)draw.Below(Types);
        Area[i] = draw.Below(3) switch
        {
            0 => 0,
            1 => 1 + (int)draw.Below(21),
            _ => 22 + (int)draw.Below(290),
        };
        From[i] = (int)draw.Below(500_000);
        To[i] = From[i] + Domain;
    }

    private void DrawDelegated(int i, int roots, int[] depth, SplitMix64 draw)
    {
        var parent = (int)draw.Below((uint)i);
        parent = depth[parent] >= MostDepth ? (int)draw.Below((uint)roots) : parent;
        (Parent[i], depth[i], Type[i], Area[i]) = (parent, depth[parent] + 1, Type[parent], Area[parent]);
        if (draw.Below(2) == 1 && AreaTree.Within[Area[i]] is { Length: > 0 } within)
        {
            Area[i] = within[draw.Below((uint)within.Length)];
        }
        From[i] = (int)draw.Below(Domain);
        To[i] = From[i] + 1 + (int)draw.Below(Longest);
    }
}
