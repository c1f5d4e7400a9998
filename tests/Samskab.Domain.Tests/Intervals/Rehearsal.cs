using Samskab.Intervals;

namespace Samskab.Domain.Tests.Intervals;

/// <summary>Does the same with an index and with a list, and compares all that they answer.</summary>
internal sealed class Rehearsal
{
    private readonly DynamicIntervalIndex index = new();
    private readonly ListedIntervals list = new();
    private readonly List<(IntervalSnapshot Seen, ListedIntervals Then)> snapshots = [];

    public void Run(Step[] steps)
    {
        foreach (var step in steps)
        {
            Do(step);
        }
        snapshots.Add((index.Snapshot(), list));
        foreach (var (seen, then) in snapshots)
        {
            Compare(seen, then, steps.Take(8).Select(step => step.With));
        }
    }

    private void Do(Step step)
    {
        var one = step.Work == Work.Remove && list.All.Count > 0 ? list.All[step.Pick % list.All.Count] : step.With;
        switch (step.Work)
        {
            case Work.Add:
                index.Add(one.Range, one.Id).ShouldBe(list.Add(one));
                break;
            case Work.Ask:
                Ask(index.Find, index.CountOf, one, list);
                break;
            case Work.Snapshot:
                snapshots.Add((index.Snapshot(), list.Copy()));
                break;
            default:
                index.Remove(one.Range, one.Id).ShouldBe(list.Remove(one));
                break;
        }
        index.Count.ShouldBe(list.All.Count);
    }

    private static void Compare(IntervalSnapshot seen, ListedIntervals then, IEnumerable<Listed> asked)
    {
        seen.Count.ShouldBe(then.All.Count);
        DynamicIntervalIndexTests.All(seen.Leaves).ShouldBe(then.InOrder());
        foreach (var one in asked)
        {
            Ask(seen.Find, seen.CountOf, one, then);
        }
    }

    private static void Ask(
        Action<IndexRange, IndexHits> find,
        Func<IndexRange, int> count,
        Listed one,
        ListedIntervals list
    )
    {
        DynamicIntervalIndexTests.Meeting(find, one).ShouldBe(list.Meeting(one));
        count(one.Range).ShouldBe(list.Meeting(one).Length);
    }
}
