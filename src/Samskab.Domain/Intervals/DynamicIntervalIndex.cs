namespace Samskab.Intervals;

/// <summary>Intervals that come and go one at a time, and those that meet a given one.</summary>
/// <remarks>
/// A B+-tree by partition, start and id whose branches know the greatest end below each node (an augmented tree: Cormen et al.,
/// Introduction to Algorithms, section 14.3), 64 entries a node, as deep as it must be. Adding, removing and, beside what it finds,
/// asking take logarithmic time. Every partition, time and id fits. One thread writes; others read the snapshots that it
/// took.
/// </remarks>
internal sealed class DynamicIntervalIndex
{
    private IndexNode root = new IndexLeaf(generation: 0);
    private long generation;

    /// <summary>How many intervals there are.</summary>
    public int Count { get; private set; }

    /// <summary>The end after which none of them ends, as a word.</summary>
    public ulong Ceiling => root.Ceiling;

    /// <summary>All intervals by partition, start and id, leaf by leaf; until the next change.</summary>
    public IEnumerable<IndexLeaf> Leaves => root.Leaves;

    /// <summary>Adds the ids of the intervals that meet one, in the order of start and id.</summary>
    /// <remarks>What goes on at a time is what meets the one unit that begins then.</remarks>
    public void Find(IndexRange range, IndexHits hits) => root.Find(range, hits);

    /// <summary>How many intervals meet one.</summary>
    public int CountOf(IndexRange range) => root.CountOf(range);

    /// <summary>What is there now, for any thread and for as long as it is kept.</summary>
    /// <remarks>
    /// Takes the same short time whatever is there. From then on each node is copied when it is changed for the first time: a
    /// leaf of about 1 KB and the branches above it of about 2 KB each, of which later changes have fewer and fewer to copy.
    /// </remarks>
    public IntervalSnapshot Snapshot()
    {
        generation++;
        return new(root, Count);
    }

    /// <summary>Adds an interval; false, and nothing changes, where one of the same partition, start and id is there.</summary>
    public bool Add(IndexRange range, int id)
    {
        root = root.Of(generation);
        if (root.IsFull)
        {
            root = new IndexBranch(root);
        }
        var isNew = root.Add(range, id);
        Count += isNew ? 1 : 0;
        return isNew;
    }

    /// <summary>Removes an interval; false, and nothing changes, where it is not there with this id.</summary>
    public bool Remove(IndexRange range, int id)
    {
        root = root.Of(generation);
        var wasThere = root.Remove(range, id);
        Count -= wasThere ? 1 : 0;
        root = (root as IndexBranch)?.Only ?? root;
        return wasThere;
    }
}
