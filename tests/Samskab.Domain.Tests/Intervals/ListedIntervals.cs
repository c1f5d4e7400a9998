using Samskab.Intervals;

namespace Samskab.Domain.Tests.Intervals;

internal readonly record struct Listed(uint Partition, uint Start, uint End, int Id)
{
    public IndexRange Range => new(Partition, Start, End);

    public bool Meets(Listed other) => Partition == other.Partition && Start < other.End && other.Start < End;
}

/// <summary>What an index of intervals means, slow and obvious: a list, gone through each time.</summary>
internal sealed class ListedIntervals
{
    private readonly List<Listed> all;

    public ListedIntervals(params IEnumerable<Listed> all) => this.all = [.. all];

    public IReadOnlyList<Listed> All => all;

    public bool Add(Listed one)
    {
        var isNew = !all.Exists(other =>
            (other.Partition, other.Start, other.Id) == (one.Partition, one.Start, one.Id)
        );
        if (isNew)
        {
            all.Add(one);
        }
        return isNew;
    }

    public bool Remove(Listed one) => all.Remove(one);

    /// <summary>The ids of those that meet one, in the order of start and id.</summary>
    public int[] Meeting(Listed one) => [.. InOrder().Where(one.Meets).Select(other => other.Id)];

    public IEnumerable<Listed> InOrder() =>
        all.OrderBy(one => one.Partition).ThenBy(one => one.Start).ThenBy(one => one.Id);

    public ListedIntervals Copy() => new(all);
}
