using System.Reflection;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.RuleBooks;

namespace Samskab.Benchmarks;

/// <summary>What the thousand sets of a row look like.</summary>
public enum Mix
{
    /// <summary>Every fact is favourable.</summary>
    Favourable,

    /// <summary>A tenth of the facts is unfavourable, the others favourable.</summary>
    TenthUnfavourable,

    /// <summary>A tenth of the facts is unknown, the others favourable.</summary>
    TenthUnknown,
}

/// <summary>The same answers for the library and for the code by hand.</summary>
internal sealed class Sets
{
    public const int Count = 1000;

    private static readonly RuleBook Book = CoCreationBook.Newest;
    private static readonly string[] Unwanted =
    [
        "oneActorFinallyResponsible",
        "establishedActivity",
        "solutionsPoliticallyFixed",
        "needAndSolutionIdentified",
    ];

    public Sets(Mix mix)
    {
        var random = new Random(2014);
        for (var i = 0; i < Count; i++)
        {
            Fill(i, mix, random);
        }
    }

    public FactSet[] OfLibrary { get; } = [.. Enumerable.Repeat(new FactSet(Book.Facts), Count)];

    public InitiativeAnswers[] ByHand { get; } = [.. Enumerable.Range(0, Count).Select(_ => new InitiativeAnswers())];

    private void Fill(int set, Mix mix, Random random)
    {
        foreach (var fact in DecidingFacts())
        {
            var answer = Answered(!Unwanted.Contains(fact.Key.Value), mix, random);
            OfLibrary[set] = OfLibrary[set].With(fact.Key, Checks.AnswerOf(answer));
            MemberOf(fact).SetValue(ByHand[set], answer);
        }
    }

    private static IEnumerable<Fact> DecidingFacts() =>
        from step in Book.Decision.Steps
        where step.Kind == Conditions.Outline.Kind.Is
        select Book.Facts[step.Number];

    private static bool? Answered(bool favourable, Mix mix, Random random) =>
        mix == Mix.Favourable || random.NextDouble() >= 0.1 ? favourable
        : mix == Mix.TenthUnknown ? null
        : !favourable;

    private static PropertyInfo MemberOf(Fact fact) =>
        typeof(InitiativeAnswers).GetProperty(char.ToUpperInvariant(fact.Key.Value[0]) + fact.Key.Value[1..])
        ?? throw new InvalidOperationException($"{nameof(InitiativeAnswers)} has nothing for {fact.Key}.");
}
