using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Samskab.Benchmarks;
using Samskab.Benchmarks.Indexes;
using Samskab.Benchmarks.Joins;
using Samskab.Benchmarks.Mandates;
using Samskab.Benchmarks.National;
using Samskab.Benchmarks.Recurring;
using Samskab.Benchmarks.Reviews;

if (args.Contains("--million-offers"))
{
    return MillionOffers.Print();
}

if (args.Contains("--joins"))
{
    return JoinBenchmark.Print(args.Contains("--short"));
}

if (args.Contains("--mandates"))
{
    return MandateBenchmark.Print(args.Contains("--short"));
}

if (args.Contains("--national"))
{
    return NationalOverlaps.Print(args.Contains("--short"));
}

if (args.Contains("--mandates-findings"))
{
    return MandateFindingsTable.Print(args.Contains("--short"));
}

if (args.Contains("--checks"))
{
    return ReviewBenchmark.Print(args.Contains("--short"));
}

if (args.Contains("--supply"))
{
    return SupplyOfCountry.Print();
}
if (args.Contains("--overlaps"))
{
    return OverlapTables.Print(args.Contains("--short"));
}

if (args.Contains("--growth"))
{
    return Growth.Print();
}
if (args.Contains("--questions"))
{
    return Questions.Print();
}
if (args.Contains("--schedules"))
{
    return SchedulePairs.Print();
}

if (args.Contains("--recurring"))
{
    return RecurringBenchmark.Print(isShort: args.Contains("--short"));
}

if (args.Contains("--indexes"))
{
    return IndexBenchmark.Print(isShort: args.Contains("--short"));
}

var isShort = args.Contains("--short");
Checks.BothSidesAgree();
Console.WriteLine("Both sides of every row give equal answers.");

var job = (isShort ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
var config = ManualConfig
    .CreateEmpty()
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddLogger(isShort ? NullLogger.Instance : ConsoleLogger.Default);

List<string> lines =
[
    .. new Goal("bare verdict", "ByHand", "Library", 2, AllocatesNothing: true).Lines(
        BenchmarkRunner.Run<BareVerdict>(config)
    ),
    .. new Goal("512 sets at once, a set", "OneByOne", "BitParallel", 1.0 / 20).Lines(
        BenchmarkRunner.Run<ManySets>(config)
    ),
    .. new Goal("explanation", "ByHand", "Library", 3).Lines(BenchmarkRunner.Run<ExplanationTree>(config)),
    .. NextStepLines(BenchmarkRunner.Run<NextSteps>(config)),
];

Console.WriteLine();
Console.WriteLine(Goal.Head);
lines.ForEach(Console.WriteLine);
return 0;

static IEnumerable<string> NextStepLines(BenchmarkDotNet.Reports.Summary summary) =>
    [
        .. new Goal("next question", "Explanation", "NextQuestion", 10, AllocatesNothing: true).Lines(summary),
        .. new Goal("way to a yes", "Explanation", "WayToYes", 10).Lines(summary),
        .. new Goal("its four smallest sets", "Explanation", "SmallestSets", 10).Lines(summary),
    ];
