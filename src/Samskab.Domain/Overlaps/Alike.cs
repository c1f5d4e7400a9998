using System.Runtime.InteropServices;

namespace Samskab.Overlaps;

/// <summary>Those of an inventory that are alike: what one of them meets, all of them meet.</summary>
/// <remarks>Alike are those of one aim, place and period. Where most are like no other, each stands for itself.</remarks>
internal sealed class Alike
{
    private readonly int[] first;

    private Alike(int[] first, bool areMany) => (this.first, AreMany) = (first, areMany);

    /// <summary>Whether there are half as many kinds as there are offers and needs, or fewer.</summary>
    public bool AreMany { get; }

    public static Alike Of(Inventory inventory, OverlapScope scope)
    {
        var first = new int[inventory.Count];
        var kinds = new Dictionary<(Item, bool), int>();
        for (var number = 0; number < first.Length; number++)
        {
            first[number] = number;
            if (inventory.IsThere(number, scope))
            {
                var item = inventory[number];
                var kind = item with { People = 0, Provider = 0 };
                first[number] = CollectionsMarshal.GetValueRefOrAddDefault(
                    kinds,
                    (kind, item.IsOffer),
                    out var isKnown
                );
                if (!isKnown)
                {
                    kinds[(kind, item.IsOffer)] = first[number] = number;
                }
            }
        }
        return 2 * kinds.Count <= first.Length ? new(first, true) : new([.. Enumerable.Range(0, first.Length)], false);
    }

    /// <summary>The first of those that are like one.</summary>
    public int FirstLike(int number) => first[number];
}
