using Samskab.Documents;
using Samskab.Facts;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.TestKit;

namespace Samskab.Benchmarks;

/// <summary>How many questions the worked cases take, each as likely as the others: by the default order, and by the best order for just these cases.</summary>
/// <remarks>
/// What a case does not state is answered «not known». The best order knows all cases, though not which one is at hand: after
/// each answer it goes on with those that still fit. Every such order is tried.
/// </remarks>
internal sealed class WorkedCaseQuestions
{
    private readonly RuleBook book;
    private readonly Interview interview;
    private readonly Answer[][] cases;
    private readonly Dictionary<(int Asked, int Cases), double> known = [];

    internal WorkedCaseQuestions(RuleBook book)
    {
        (this.book, interview) = (book, new(book));
        using var file = File.OpenRead(Repository.Path("samples", "data", "cases.samskab.json"));
        var document = new CollaborationReader().Read(file).Value;
        cases = [.. document.Initiatives.Select(one => AnswersOf(book, one.Statements, document.AsOf!.Value))];
    }

    internal int Count => cases.Length;

    internal double ByDefault => cases.Average(Asked);

    internal double AtBest => Fewest(0, (1 << cases.Length) - 1) / cases.Length;

    private static Answer[] AnswersOf(RuleBook book, IEnumerable<Statement> statements, NodaTime.LocalDate on) =>
        [.. book.Facts.Select(fact => KnownFact.Of(fact, statements, on).Answer)];

    // Not known is an answer too: the fact is not asked again.
    private int Asked(Answer[] truth)
    {
        var statements = new List<Statement>();
        var on = book.Contents.ValidFrom;
        var count = 0;
        while (interview.Next(statements, on).Question is { } question)
        {
            count++;
            statements.Add(question.Fact.Is(truth[book.Facts.NumberOf(question.Fact.Key)]));
        }
        return count;
    }

    // The sum over the cases that still fit.
    private double Fewest(int asked, int fitting)
    {
        if (fitting == 0)
        {
            return 0;
        }
        if (!known.TryGetValue((asked, fitting), out var questions))
        {
            var open = Mattering(asked, fitting);
            questions = open.Count == 0 ? 0 : open.Min(number => Ask(number, asked, fitting));
            known.Add((asked, fitting), questions);
        }
        return questions;
    }

    private double Ask(int number, int asked, int fitting)
    {
        double questions = 0;
        foreach (var answer in Enum.GetValues<Answer>())
        {
            var rest = 0;
            for (var i = 0; i < cases.Length; i++)
            {
                rest |= (fitting >> i & 1) == 1 && cases[i][number] == answer ? 1 << i : 0;
            }
            questions += Fewest(asked | 1 << number, rest) + System.Numerics.BitOperations.PopCount((uint)rest);
        }
        return questions;
    }

    // All cases that fit have the same answers to what was asked.
    private List<int> Mattering(int asked, int fitting)
    {
        var facts = new FactSet(book.Facts);
        var one = cases[System.Numerics.BitOperations.TrailingZeroCount(fitting)];
        for (var number = 0; number < one.Length; number++)
        {
            facts = (asked >> number & 1) == 1 ? facts.With(book.Facts[number].Key, one[number]) : facts;
        }
        return
        [
            .. Verdicts
                .Assessment.Open(book, in facts)
                .Select(fact => book.Facts.NumberOf(fact.Key))
                .Where(number => (asked >> number & 1) == 0),
        ];
    }
}
