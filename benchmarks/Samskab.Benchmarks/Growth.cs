using System.Diagnostics;
using System.Globalization;
using Samskab.Changes;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Benchmarks;

/// <summary>How the work for one set of facts grows with the rules of a book: 10, 100 and 1,000 criteria of two facts each.</summary>
/// <remarks>Half of the criteria are met, the others open. The median of nine rounds of a twentieth of a second each.</remarks>
internal static class Growth
{
    private static readonly int[] Rules = [10, 100, 1000];

    internal static int Print()
    {
        Console.WriteLine("| work | " + string.Join(" | ", Rules.Select(n => $"{n} rules, ns")) + " | 1,000 to 100 |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var (name, work) in Works())
        {
            var times = Rules.Select(rules => Median(work(BookOf(rules)))).ToList();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {string.Join(" | ", times.Select(ns => ns.ToString("0", CultureInfo.InvariantCulture)))} | {times[2] / times[1]:0.0} × |"
                )
            );
        }
        return 0;
    }

    private static IEnumerable<(string Name, Func<(RuleBook, FactSet), Action> Work)> Works() =>
        [
            ("verdict", one => () => one.Item1.Evaluate(in one.Item2)),
            ("explanation", one => () => one.Item1.Explain(in one.Item2)),
            ("open questions", one => () => one.Item1.Open(in one.Item2)),
            (
                "next question",
                one =>
                {
                    var interview = new Interview(one.Item1);
                    return () => interview.Next(in one.Item2);
                }
            ),
            ("way to a yes", one => () => one.Item1.WayTo(Answer.Yes, in one.Item2)),
            ("its four smallest sets", one => () => one.Item1.WayTo(Answer.Yes, in one.Item2).Smallest(4)),
        ];

    private static (RuleBook Book, FactSet Facts) BookOf(int rules)
    {
        var facts = Enumerable.Range(0, 2 * rules).Select(number => Asked($"f{number}")).ToValueList();
        var grounds = Enumerable
            .Range(0, rules)
            .Select(number => new Ground(
                Criterion($"large/rule-{number}"),
                new Condition.Any(facts[2 * number], facts[2 * number + 1])
            ))
            .ToValueList();
        var book = new RuleBook(
            Example.Contents with
            {
                Id = new("large"),
                Facts = facts,
                Blocks = [new(grounds)],
                Tensions = [],
                OnDisagreement = null,
            }
        );
        var set = new FactSet(book.Facts);
        for (var number = 0; number < rules; number += 2)
        {
            set = set.With(facts[2 * number].Key, Answer.Yes);
        }
        return (book, set);
    }

    private static RuleBook Example => CoCreation.CoCreationBook.Newest;

    private static Rule Criterion(string id)
    {
        var like = Example.Contents.Blocks[0].Grounds[0].Rule;
        return new(new(id), like.Force, like.Chapter, like.Audience, like.Citations);
    }

    private static Fact Asked(string key) => Example.Facts[0] with { Key = new(key), Steps = [] };

    private static double Median(Action work)
    {
        for (var i = 0; i < 100; i++)
        {
            work();
        }
        var rounds = Enumerable.Range(0, 9).Select(_ => Round(work)).Order().ToList();
        return rounds[4];
    }

    private static double Round(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        var count = 0;
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < 0.05)
        {
            for (var i = 0; i < 16; i++)
            {
                work();
            }
            count += 16;
        }
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }
}
