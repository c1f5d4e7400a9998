using System.Diagnostics;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Offers;
using Samskab.Themes;

namespace Samskab.Benchmarks;

/// <summary>How long a collaboration of a million offers takes to create, and how much it holds for each.</summary>
internal static class MillionOffers
{
    private const int Offers = 1_000_000;
    private const int Actors = 100_000;
    private const int Areas = 2_141;

    public static int Print()
    {
        var empty = Held();
        var parts = Parts();
        var stated = Held();
        var watch = Stopwatch.StartNew();
        var report = Collaboration.Create(parts);
        watch.Stop();
        var created = Held();
        Console.WriteLine($"offers                     {report.Value.Offers.Count, 12:N0}");
        Console.WriteLine($"problems                   {report.ProblemCount, 12:N0}");
        Console.WriteLine($"creation, ms               {watch.ElapsedMilliseconds, 12:N0}");
        Console.WriteLine($"the parts, bytes an offer  {(stated - empty) / (double)Offers, 12:N0}");
        Console.WriteLine($"beyond them, bytes an offer{(created - stated) / (double)Offers, 12:N1}");
        GC.KeepAlive(parts);
        return report.IsGood ? 0 : 1;
    }

    private static CollaborationParts Parts() =>
        new()
        {
            Areas =
            [
                new()
                {
                    Id = new("dk"),
                    Name = "Danmark",
                    Kind = AreaKind.Country,
                },
                .. Enumerable
                    .Range(0, Areas)
                    .Select(i => new Area
                    {
                        Id = new($"area-{i:D4}"),
                        Name = $"Area {i}",
                        Kind = AreaKind.Parish,
                        Parents = [new("dk")],
                    }),
            ],
            Themes =
            [
                .. Enumerable.Range(0, 20).Select(i => new Theme { Id = new($"theme-{i:D2}"), Name = $"Theme {i}" }),
            ],
            Actors =
            [
                .. Enumerable
                    .Range(0, Actors)
                    .Select(i => new Actor
                    {
                        Id = new($"actor-{i:D6}"),
                        Name = "Forening",
                        Kind = ActorKind.Association,
                    }),
            ],
            Offers = [.. Enumerable.Range(0, Offers).Select(Offer)],
        };

    // The ids come in no order, as in a host's database.
    private static Offer Offer(int i) =>
        new()
        {
            Id = new($"offer-{i * 7_919L % Offers:D7}"),
            Name = "Tilbud",
            Provider = new($"actor-{i % Actors:D6}"),
            Theme = new($"theme-{i % 20:D2}"),
            Areas = [new($"area-{i % Areas:D4}")],
            Capacity = new(20),
        };

    private static long Held() => GC.GetTotalMemory(forceFullCollection: true);
}
