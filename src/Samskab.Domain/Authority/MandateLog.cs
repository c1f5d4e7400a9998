using System.Collections.Immutable;
using NodaTime;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>All entries that were ever recorded, in the order of their moments: nothing is overwritten.</summary>
internal sealed class MandateLog
{
    private readonly ImmutableList<Mandate> entries;

    private MandateLog(ImmutableList<Mandate> entries) => this.entries = entries;

    public int Count => entries.Count;

    public IEnumerable<Mandate> Entries => entries;

    /// <summary>The last moment at which something was recorded; null where all was known from the start.</summary>
    public Instant? Last => entries.IsEmpty ? null : entries[^1].Recorded;

    public static MandateLog Of(IEnumerable<Mandate> entries) =>
        new([
            .. entries
                .OrderBy(entry => entry.Recorded is not null)
                .ThenBy(entry => entry.Recorded)
                .ThenBy(entry => entry.Id),
        ]);

    public MandateLog With(Mandate entry) => new(entries.Add(entry));

    /// <summary>The entries from a place on that were recorded at one moment; none at the end.</summary>
    public List<Mandate> MomentAt(int place)
    {
        var together = new List<Mandate>();
        for (var at = place; at < entries.Count && entries[at].Recorded == entries[place].Recorded; at++)
        {
            together.Add(entries[at]);
        }
        return together;
    }

    /// <summary>The entries recorded after one moment, up to another one; a moment that is not given is later than any.</summary>
    public IEnumerable<Mandate> Between(Instant? then, Instant? now)
    {
        var last = KnownBy(now);
        for (var at = KnownBy(then); at < last; at++)
        {
            yield return entries[at];
        }
    }

    /// <summary>How many entries were recorded at a moment or before.</summary>
    public int KnownAt(Instant moment)
    {
        int low = 0,
            high = entries.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = entries[middle].Recorded > moment ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    /// <summary>The last entry of each mandate among the first so many entries.</summary>
    public List<Mandate> Versions(int known)
    {
        var versions = new Dictionary<MandateId, Mandate>();
        foreach (var entry in entries.Take(known))
        {
            versions[entry.Id] = entry;
        }
        return [.. versions.Values.OrderBy(version => version.Id)];
    }

    private int KnownBy(Instant? moment) => moment is { } known ? KnownAt(known) : entries.Count;
}
