using System.Diagnostics;
using Samskab.Areas;
using Samskab.Authority;
using Samskab.Benchmarks.Joins;
using Samskab.Facts;
using Samskab.TestKit;
using Samskab.Themes;

namespace Samskab.Benchmarks.Mandates;

/// <summary>Who may, asked a million times of 200,000 mandates, against lists by matter and area written by hand.</summary>
/// <remarks>All ways take turns, round by round, after a round that does not count; each run is checked by count and checksum.</remarks>
internal sealed class MandateBenchmark
{
    private readonly MandateWorkload workload = MandateWorkload.Of();
    private readonly (int Type, int Area, int At)[] queries = MandateWorkload.Queries();
    private readonly MandatesByHand byHand;
    private readonly MandateRegister register;
    private readonly Question[] questions;
    private readonly MatterId[] matters =
    [
        .. Enumerable.Range(0, MandateWorkload.Types).Select(MandateCountry.MatterOf),
    ];
    private readonly AreaId[] areas = [.. Enumerable.Range(0, AreaTree.Count).Select(MandateCountry.AreaIdOf)];

    private MandateBenchmark()
    {
        byHand = new(workload);
        var country = MandateCountry.Of(workload, workload.Count);
        var start = Stopwatch.GetTimestamp();
        register = MandateRegister.Of(country).Value;
        Console.WriteLine($"build the register: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        questions = [.. queries.Select(query => Question.Of(QuestionOf(query), register.Ground))];
        // Ids in the order of the workload's numbers: a number in the register is one in the workload.
    }

    public static int Print(bool isShort)
    {
        new MandateBenchmark().Run(isShort ? 3 : 7);
        Console.WriteLine();
        RecordBenchmark.Print(isShort);
        return 0;
    }

    private void Run(int rounds)
    {
        var (hand, holders, anyone, evidence, anyoneAsked) = (
            new double[rounds],
            new double[rounds],
            new double[rounds],
            new double[rounds],
            new double[rounds]
        );
        for (var round = -1; round < rounds; round++)
        {
            var times = (
                Timed(() => byHand.Holders(queries), Right),
                Timed(Holders, Right),
                Timed(Anyone, RightAnyone),
                Timed(Evidence, Right),
                Timed(AnyoneAsked, RightAnyone)
            );
            if (round >= 0)
            {
                (hand[round], holders[round], anyone[round], evidence[round], anyoneAsked[round]) = times;
            }
        }
        Console.WriteLine(Row.Head);
        Console.WriteLine(new Row("all holders", hand, holders, 0.12));
        Console.WriteLine(new Row("may anyone?", hand, anyone, 0.05));
        Console.WriteLine(new Row("all holders through the public API", hand, evidence, 0.5));
        Console.WriteLine(new Row("may anyone? through the public API", hand, anyoneAsked, null));
    }

    private static void Right(Hits hits) => MustBe(new(MandateWorkload.Hits, MandateWorkload.Checksum), hits);

    private static void RightAnyone(Hits hits) => MustBe(new(MandateWorkload.Answered, 0), hits);

    private Hits Holders()
    {
        var sink = new Sum();
        foreach (ref readonly var question in questions.AsSpan())
        {
            register.Index.Visit(question, ref sink);
        }
        return sink.Hits;
    }

    private Hits Anyone()
    {
        var hits = default(Hits);
        foreach (ref readonly var question in questions.AsSpan())
        {
            var sink = new BestAnswer(register, in question);
            register.Index.Visit(question, ref sink);
            if (sink.Answer == Answer.Yes)
            {
                hits.Add(0);
            }
        }
        return hits;
    }

    private Hits Evidence()
    {
        var visitor = new Visited();
        foreach (ref readonly var query in queries.AsSpan())
        {
            register.Visit(QuestionOf(query), ref visitor);
        }
        return visitor.Hits;
    }

    // Made for each question, as a host does.
    private DecisionQuestion QuestionOf((int Type, int Area, int At) query) =>
        new()
        {
            Matter = matters[query.Type],
            Area = areas[query.Area],
            On = MandateCountry.DayOf(query.At),
        };

    private Hits AnyoneAsked()
    {
        var hits = default(Hits);
        foreach (ref readonly var query in queries.AsSpan())
        {
            if (register.MayAnyone(QuestionOf(query)) == Answer.Yes)
            {
                hits.Add(0);
            }
        }
        return hits;
    }

    private static double Timed(Func<Hits> work, Action<Hits> check)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var hits = work();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        check(hits);
        return time;
    }

    private static void MustBe(Hits expected, Hits hits)
    {
        if (hits != expected)
        {
            throw new InvalidOperationException($"Found {hits}; there are {expected}.");
        }
    }

    private struct Sum : ICellSink
    {
        public Hits Hits;

        public bool Add(int tag)
        {
            Hits.Add(CellRow.SlotOf(tag));
            return true;
        }
    }

    private struct Visited : IGrantVisitor
    {
        public Hits Hits;

        public bool Visit(in GrantEvidence grant)
        {
            Hits.Add(grant.Number);
            return true;
        }
    }
}
