using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Samskab.Authority;
using Samskab.Oversight;

namespace Samskab.Benchmarks.National;

/// <summary>How long it takes to look through a register of national size, and how it grows with the mandates.</summary>
internal static class MandateFindingsTable
{
    private static readonly FindingsScope Scope = new(new LocalDate(2026, 1, 1), new LocalDate(2027, 12, 31));

    public static int Print(bool isShort)
    {
        Console.WriteLine(
            "| mandates | register, ms | conflicts, ms | gaps, ms | all findings, ms | conflicts | gaps | others |"
        );
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var mandates in new[] { 1_000, 10_000, 100_000 })
        {
            Print(mandates, isShort ? 3 : 5);
        }
        return 0;
    }

    private static void Print(int mandates, int rounds)
    {
        var country = NationalMandates.Of(mandates);
        var register = MandateRegister.Of(country).Value;
        var findings = MandateFindings.Of(register, Scope);
        var others =
            findings.Expiring.Count
            + findings.Orphaned.Count
            + findings.Unused.Count
            + findings.Wider.Count
            + findings.TermsWithoutMandate.Count
            + findings.MandatesWithoutTerms.Count;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {mandates:N0} | {Median(() => MandateRegister.Of(country), rounds):0} | {Median(() => Conflicts(register), rounds):0} | {Median(() => Gaps(register), rounds):0} | {Median(() => MandateFindings.Of(register, Scope), rounds):0} | {findings.Conflicts.Count:N0} | {findings.Gaps.Count:N0} | {others:N0} |"
            )
        );
    }

    private static int Conflicts(MandateRegister register)
    {
        var survey = new Survey(register, Scope);
        return new ConflictSearch(survey, Reaches.Of(survey)).Find().Count();
    }

    private static int Gaps(MandateRegister register)
    {
        var survey = new Survey(register, Scope);
        return new GapSearch(survey, Reaches.Of(survey)).Find().Count();
    }

    private static double Median<T>(Func<T> work, int rounds)
    {
        work();
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        times.Sort();
        return times[rounds / 2];
    }
}
