using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Samskab.Collaborations;
using Samskab.Supply;

namespace Samskab.Benchmarks;

/// <summary>Who is left without a place in a country of a million offers: on a day, and through half a year.</summary>
internal static class SupplyOfCountry
{
    public static int Print()
    {
        var country = Collaboration.Create(Country.Parts()).Value;
        Console.WriteLine("| step | s | processor s | MB allocated | MB held after | |");
        Console.WriteLine("|---|---:|---:|---:|---:|---|");
        Step("a day", () => NeedAndSupply.Of(country, Country.Day), Told);
        Step("the same day again", () => NeedAndSupply.Of(country, Country.Day), Told);
        var halfYear = new DateInterval(Country.Day, Country.Day.PlusMonths(6));
        Step("half a year", () => Gaps.In(country, halfYear), gaps => $"{gaps.Count} gaps");
        return 0;
    }

    private static string Told(NeedAndSupply supply) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{supply.Needs.Count} needs, {supply.Shortages.Count} shortages, {supply.Lacking.Least} lack a place at least"
        );

    private static void Step<T>(string name, Func<T> work, Func<T, string> tell)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var used = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var result = work();
        watch.Stop();
        used = Environment.CpuUsage.TotalTime - used;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {watch.Elapsed.TotalSeconds:0.0} | {used.TotalSeconds:0.0} | {allocated / 1e6:0.0} | {held / 1e6:0.0} | {tell(result)} |"
            )
        );
    }
}
