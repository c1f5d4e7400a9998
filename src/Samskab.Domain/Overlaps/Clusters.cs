using Samskab.Areas;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Ties offers of one theme that overlap together.</summary>
internal readonly struct Clusters(Inventory inventory, int offers) : IOverlapVisitor
{
    private readonly int[] above = [.. Enumerable.Range(0, offers)];
    private readonly long[] overlaps = new long[offers];
    private readonly long[] severity = new long[offers];
    private readonly NextSteps[] steps = new NextSteps[offers];

    public bool Visit(in OverlapEvidence overlap)
    {
        if (overlap is { IsSameTheme: true, Meets: Answer.Yes } && IsLocal(overlap.One) && IsLocal(overlap.Other))
        {
            var (one, other) = (RootOf(overlap.One), RootOf(overlap.Other));
            var (root, joined) = (Math.Min(one, other), Math.Max(one, other));
            if (root != joined)
            {
                above[joined] = root;
                overlaps[root] += overlaps[joined];
                severity[root] += severity[joined];
                steps[root] = steps[root].And(steps[joined]);
            }
            overlaps[root]++;
            severity[root] += overlap.Severity;
            steps[root] = steps[root].And(NextSteps.Of(overlap.Classes, overlap.Parties));
        }
        return true;
    }

    /// <summary>The gravest clusters, the gravest first; of equal ones that whose first id comes first.</summary>
    public ValueList<OverlapCluster> Gravest(int count)
    {
        var (its, sums) = (this, overlaps);
        var gravity = severity;
        var roots = Enumerable
            .Range(0, offers)
            .Where(root => sums[root] > 0 && its.RootOf(root) == root)
            .OrderByDescending(root => gravity[root])
            .ThenBy(root => root)
            .Take(count)
            .ToList();
        var members = roots.ToDictionary(root => root, _ => new List<int>());
        for (var offer = 0; offer < offers; offer++)
        {
            if (members.TryGetValue(RootOf(offer), out var own))
            {
                own.Add(offer);
            }
        }
        return roots.Select(root => its.Told(root, members[root])).ToValueList();
    }

    // Path halving; the lowest number of a cluster is its root.
    private int RootOf(int offer)
    {
        while (above[offer] != offer)
        {
            above[offer] = above[above[offer]];
            offer = above[offer];
        }
        return offer;
    }

    private bool IsLocal(int offer)
    {
        foreach (var place in inventory.PlacesOf(offer))
        {
            if (inventory.Places.AreaOf(place) is not { Kind: not (AreaKind.Country or AreaKind.Region) })
            {
                return false;
            }
        }
        return true;
    }

    private OverlapCluster Told(int root, List<int> members)
    {
        var room = default(Sums);
        foreach (var member in members)
        {
            room.Add(in inventory[member], Doubt.None);
        }
        return new()
        {
            Theme = inventory.OfferOf(root).Theme,
            Area = AreaOf(members),
            Offers = members.Take(FirstOnes.Most).ToValueList(),
            Count = members.Count,
            Overlaps = overlaps[root],
            Severity = severity[root],
            Room = room.Balance.Room,
            NextSteps = steps[root].Rules,
        };
    }

    // Of the areas in which all lie, the one numbered last: it lies deepest.
    private AreaId? AreaOf(List<int> members)
    {
        var areas = inventory.Collaboration.Areas;
        var its = inventory;
        var shared = members
            .SelectMany(member => its.OfferOf(member).Areas ?? [])
            .Distinct()
            .Select(area => areas.Ancestors(area).Select(above => areas.NumberOf(above.Id)))
            .Aggregate((IEnumerable<int>?)null, (all, some) => all?.Intersect(some).ToList() ?? some);
        return shared?.DefaultIfEmpty(-1).Max() is { } deepest and >= 0 ? areas.Nodes[deepest].Id : null;
    }
}
