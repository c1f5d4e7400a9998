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
    private int count;

    /// <summary>What is there now: for the thread that writes, until the next change.</summary>
    public IntervalView Current => new(root, count);

    /// <summary>What is there now, for any thread and for as long as it is kept.</summary>
    /// <remarks>
    /// Takes the same short time whatever is there. From then on each node is copied when it is changed for the first time: at most
    /// one leaf and the branches above it for each change, all nodes in the long run.
    /// </remarks>
    public IntervalView Snapshot()
    {
        generation++;
        return Current;
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
        count += isNew ? 1 : 0;
        return isNew;
    }

    /// <summary>Removes an interval; false, and nothing changes, where it is not there with this id.</summary>
    public bool Remove(IndexRange range, int id)
    {
        root = root.Of(generation);
        var wasThere = root.Remove(range, id);
        count -= wasThere ? 1 : 0;
        root = (root as IndexBranch)?.Only ?? root;
        return wasThere;
    }
}
