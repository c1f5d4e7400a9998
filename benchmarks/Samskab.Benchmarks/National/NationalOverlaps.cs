using System.Diagnostics;
using System.Globalization;
using Samskab.Benchmarks.Joins;
using Samskab.Collaborations;
using Samskab.Overlaps;
using Samskab.Sample.Denmark;

namespace Samskab.Benchmarks.National;

/// <summary>The overlaps of a made-up country, judged, against a sort and a scan by hand that writes the same pairs.</summary>
/// <remarks>Both take turns, round by round, after a round that does not count; each run is checked by count and checksum.</remarks>
internal sealed class NationalOverlaps(int rounds)
{
    public static int Print(bool isShort)
    {
        new NationalOverlaps(isShort ? 3 : 5).Run(isShort ? 100_000 : 1_000_000);
        return 0;
    }

    private void Run(int offers)
    {
        var parts = Timed("make the country", () => NationalDocument.Of(offers));
        var country = Timed("create the collaboration", () => Collaboration.Create(parts).Value);
        var scope = new OverlapScope(NationalDocument.AsOf) { WithSessions = false, WithJustified = true };
        var overlaps = Timed("number, lay out and add up", () => OfferOverlaps.In(country, scope));
        var byHand = new PairsByHand(country, scope);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{byHand.Entries:N0} entries by hand"));

        var expected = byHand.Run();
        var (other, own) = (new double[rounds], new double[rounds]);
        for (var round = -1; round < rounds; round++)
        {
            var slow = Time(() => byHand.Run(), expected, "by hand");
            var fast = Time(() => Visited(overlaps), expected, "the library");
            if (round >= 0)
            {
                (other[round], own[round]) = (slow, fast);
            }
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{offers:N0} offers, {expected.Pairs:N0} pairs that meet or may meet"
            )
        );
        Console.WriteLine(Row.Head);
        Console.WriteLine(new Row("all overlaps, judged, through a visitor", other, own, 1.5));
        Timed("the gravest twenty, with sessions", () => OfferOverlaps.In(country, new(NationalDocument.AsOf)).Top(20));
    }

    private static double Time(Func<Found> work, Found expected, string way)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var found = work();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return found == expected
            ? time
            : throw new InvalidOperationException($"{way}: {found}, where there are {expected}.");
    }

    private static Found Visited(OfferOverlaps overlaps)
    {
        var sum = new Sum();
        overlaps.Visit(ref sum);
        return new(sum.Pairs, sum.Checksum);
    }

    private static T Timed<T>(string step, Func<T> work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var result = work();
        var time = Stopwatch.GetElapsedTime(start);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{step}: {time.TotalSeconds:0.00} s, {held / 1e6:0.0} MB held")
        );
        return result;
    }

    private struct Sum : IOverlapVisitor
    {
        public long Pairs;
        public ulong Checksum;

        public bool Visit(in OverlapEvidence overlap)
        {
            Pairs++;
            Checksum += (uint)overlap.One ^ (uint)overlap.Other;
            return true;
        }
    }
}
