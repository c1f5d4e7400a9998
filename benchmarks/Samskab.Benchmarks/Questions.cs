using System.Globalization;
using Samskab.CoCreation;
using Samskab.Interviews;
using Samskab.TestKit;

namespace Samskab.Benchmarks;

/// <summary>How many questions an interview on co-creation is expected to put, beside the fewest that any order can reach.</summary>
internal static class Questions
{
    private static readonly double[] Chances = [0.5, 0.8, 0.95];

    internal static int Print()
    {
        Console.WriteLine(
            "| criteria | chance that an answer is favourable | default order | fewest possible | ratio |"
        );
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var criteria in CoCreationReadings.Criteria.Options)
        {
            var book = CoCreationBook.Read(new CoCreationReadings().With(CoCreationReadings.Criteria, criteria));
            foreach (var chance in Chances)
            {
                var expected = ExpectedQuestions.Of(
                    book,
                    new Interview(book),
                    chance,
                    [.. FavourableEffort.FavourableWhenNo.Select(fact => fact.Key)]
                );
                var fewest = new FewestQuestions(chance).Of(book.Contents);
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {criteria} | {chance} | {expected:0.0000} | {fewest:0.0000} | {expected / fewest:0.0000} |"
                    )
                );
            }
        }
        var worked = new WorkedCaseQuestions(CoCreationBook.Newest);
        Console.WriteLine();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{worked.Count} worked cases: {worked.ByDefault:0.00} questions a case by default, {worked.AtBest:0.00} by the best order for just these ({worked.ByDefault / worked.AtBest:0.000} ×)."
            )
        );
        return 0;
    }
}
