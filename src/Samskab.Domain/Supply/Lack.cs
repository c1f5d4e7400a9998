namespace Samskab.Supply;

/// <summary>Takers who lack something, in groups that share givers; each group lacks a number that no sharing changes.</summary>
internal sealed class Lack
{
    private readonly Allotment allotment;
    private readonly Groups groups;
    private readonly long?[] missing;

    /// <summary>Who lacks what, when takers want what they want and givers have what they have.</summary>
    public Lack(IReadOnlyList<long?> wants, IReadOnlyList<long?> rooms, IReadOnlyCollection<Tie> ties)
    {
        allotment = new(wants, rooms, ties);
        groups = new(wants.Count);
        var lead = new int[rooms.Count];
        Array.Fill(lead, -1);
        foreach (var tie in ties.Where(tie => allotment.Lacks(tie.Taker)))
        {
            lead[tie.Giver] = lead[tie.Giver] < 0 ? tie.Taker : lead[tie.Giver];
            groups.Join(lead[tie.Giver], tie.Taker);
        }
        missing = Missing(wants, rooms, lead);
    }

    /// <summary>Whether a taker lacks something, depending on how is shared.</summary>
    public bool Of(int taker) => allotment.Lacks(taker);

    /// <summary>The lowest taker of the group of a taker who lacks something.</summary>
    public int GroupOf(int taker) => groups.Of(taker);

    /// <summary>How much a group lacks; null where there is no end to it.</summary>
    public long? MissingOf(int group) => missing[group];

    /// <summary>Whether a giver has nothing left in the allotment that was found.</summary>
    public bool IsUsedUp(int giver) => allotment.IsUsedUp(giver);

    private long?[] Missing(IReadOnlyList<long?> wants, IReadOnlyList<long?> rooms, int[] lead)
    {
        var sums = new long?[wants.Count];
        Array.Fill(sums, 0);
        for (var taker = 0; taker < wants.Count; taker++)
        {
            sums[groups.Of(taker)] += allotment.Lacks(taker) ? wants[taker] : 0;
        }
        for (var giver = 0; giver < rooms.Count; giver++)
        {
            if (lead[giver] >= 0)
            {
                sums[groups.Of(lead[giver])] -= rooms[giver];
            }
        }
        return sums;
    }
}
