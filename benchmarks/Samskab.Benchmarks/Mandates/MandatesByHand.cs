using Samskab.TestKit;

namespace Samskab.Benchmarks.Mandates;

/// <summary>What a careful developer writes: lists of mandates by matter and area, a walk over the areas around, and one up each chain.</summary>
internal sealed class MandatesByHand
{
    private readonly Dictionary<(int Type, int Area), List<Held>> held = [];

    public MandatesByHand(MandateWorkload workload)
    {
        var all = new Held[workload.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new(i, workload.Parent[i] < 0 ? null : all[workload.Parent[i]], workload.From[i], workload.To[i]);
            var key = (workload.Type[i], workload.Area[i]);
            held.TryAdd(key, []);
            held[key].Add(all[i]);
        }
    }

    public Hits Holders((int Type, int Area, int At)[] queries)
    {
        var hits = default(Hits);
        foreach (var (type, area, at) in queries)
        {
            for (var around = area; ; around = AreaTree.ParentOf(around))
            {
                if (held.TryGetValue((type, around), out var here))
                {
                    foreach (var mandate in here)
                    {
                        if (mandate.IsInForce(at))
                        {
                            hits.Add(mandate.Number);
                        }
                    }
                }
                if (around == 0)
                {
                    break;
                }
            }
        }
        return hits;
    }

    private sealed record Held(int Number, Held? Origin, int From, int To)
    {
        public bool IsInForce(int at)
        {
            for (var link = this; link is not null; link = link.Origin)
            {
                if (at < link.From || at >= link.To)
                {
                    return false;
                }
            }
            return true;
        }
    }
}
