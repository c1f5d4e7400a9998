namespace Samskab.Oversight;

/// <summary>The mandates noted in one cell, by whether its matter and its area are their own.</summary>
/// <remarks>Runs are scanned forward as in Bouros and Mamoulis, PVLDB 10(11), 2017: each meets those behind it that begin before it ends.</remarks>
internal sealed class ConflictCell
{
    private readonly List<Run> ofBoth = [];
    private readonly List<Run> ofMatter = [];
    private readonly List<Run> ofArea = [];
    private readonly List<Run> ofNeither = [];

    public void Add(int number, (int From, int To)[] runs, bool isOwnMatter, bool isOwnArea)
    {
        var list = (isOwnMatter, isOwnArea) switch
        {
            (true, true) => ofBoth,
            (true, false) => ofMatter,
            (false, true) => ofArea,
            _ => ofNeither,
        };
        foreach (var (from, to) in runs)
        {
            list.Add(new(from, to, number));
        }
    }

    /// <summary>Tells of each two between whom matter and area are somebody's own, once for each two of their runs that meet.</summary>
    public void Scan(Action<int, int> meet)
    {
        foreach (var list in new[] { ofBoth, ofMatter, ofArea, ofNeither })
        {
            list.Sort();
        }
        for (var i = 0; i < ofBoth.Count; i++)
        {
            Emit(ofBoth[i], ofBoth, i + 1, meet);
        }
        Scan(ofBoth, ofMatter, meet);
        Scan(ofBoth, ofArea, meet);
        Scan(ofBoth, ofNeither, meet);
        Scan(ofMatter, ofArea, meet);
    }

    private static void Scan(List<Run> ones, List<Run> others, Action<int, int> meet)
    {
        for (int one = 0, other = 0; one < ones.Count && other < others.Count; )
        {
            if (ones[one].From <= others[other].From)
            {
                Emit(ones[one++], others, other, meet);
            }
            else
            {
                Emit(others[other++], ones, one, meet);
            }
        }
    }

    private static void Emit(Run run, List<Run> others, int first, Action<int, int> meet)
    {
        for (var i = first; i < others.Count && others[i].From <= run.To; i++)
        {
            meet(run.Number, others[i].Number);
        }
    }

    private readonly record struct Run(int From, int To, int Number) : IComparable<Run>
    {
        public int CompareTo(Run other) => (From, Number).CompareTo((other.From, other.Number));
    }
}
