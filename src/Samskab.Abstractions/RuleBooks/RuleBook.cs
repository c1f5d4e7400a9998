using System.Collections.Frozen;
using NodaTime;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Sources;

namespace Samskab.RuleBooks;

/// <summary>One version of a rule book, checked and ready to answer.</summary>
/// <remarks>
/// The verdict is three-valued (strong Kleene): yes or no exactly when every way to answer the unanswered facts agrees.
/// Where each fact stands in one place that is exact by itself. Facts that stand in several places (<see cref="Repeated"/>) are
/// answered both ways as long as they are unanswered: with k of them the verdict looks at 2^k cases, 512 at once.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class RuleBook
{
    private readonly CompiledCondition compiled;
    private readonly bool isPlain;
    private readonly FrozenDictionary<RuleId, Rule> rules;

    /// <summary>A rule book with the given contents.</summary>
    /// <param name="contents">What stands in it.</param>
    /// <exception cref="ArgumentException">The contents do not fit together: the message says what, and what is permitted.</exception>
    /// <remarks>At most 16 facts may stand in several places of what decides, and of each tension.</remarks>
    public RuleBook(RuleBookContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        RuleBookCheck.Version(contents);
        Contents = contents;
        Facts = new(contents.Facts);
        Rules = RuleBookCheck.Rules(contents);
        rules = Rules.ToFrozenDictionary(rule => rule.Id);
        RuleBookCheck.Sources(contents, Rules);
        RuleBookCheck.Readings(contents);
        Decision = Outline.Of(new Condition.All([.. contents.Blocks.Select(block => block.Condition)]), Facts);
        RuleBookCheck.Repeated($"Rule book {contents.Id}", Decision);
        Tensions = [.. contents.Tensions.Select(tension => Outline.Of(tension.Condition, Facts))];
        foreach (var (tension, outline) in contents.Tensions.Zip(Tensions))
        {
            RuleBookCheck.Repeated($"Tension {tension.Rule.Id}", outline);
        }
        isPlain = Decision.Repeated.Length == 0;
        Repeated = [.. Decision.Repeated.Select(number => Facts[number])];
        compiled = new(Decision);
        FormOfYes = NormalForm.Of(Decision);
        FormOfNo = NormalForm.Of(Decision, sought: false);
    }

    /// <summary>What stands in the book.</summary>
    public RuleBookContents Contents { get; }

    /// <summary>The id of the book.</summary>
    public RuleBookId Id => Contents.Id;

    /// <summary>The name of this version.</summary>
    public string Version => Contents.Version;

    /// <summary>The facts, numbered in the order of the book.</summary>
    public FactList Facts { get; }

    /// <summary>The facts that stand in several places of what decides, in the order of the book; at most 16.</summary>
    public IReadOnlyList<Fact> Repeated { get; }

    /// <summary>All rules of the book: what decides, what is in tension, what is advised; each once, in the book's order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    internal Outline Decision { get; }

    internal Outline[] Tensions { get; }

    /// <summary>When the verdict is yes.</summary>
    internal NormalForm FormOfYes { get; }

    /// <summary>When the verdict is no.</summary>
    internal NormalForm FormOfNo { get; }

    /// <summary>Whether the version is valid on a day.</summary>
    /// <param name="date">The day.</param>
    public bool IsValidOn(LocalDate date) => !(date < Contents.ValidFrom) && !(date > Contents.ValidUntil);

    /// <summary>The rule of an id, or null where the book has none.</summary>
    /// <param name="id">The id.</param>
    public Rule? Find(RuleId id) => rules.GetValueOrDefault(id);

    /// <summary>The cited document of an id, or null where the book has none.</summary>
    /// <param name="id">The id.</param>
    public SourceDocument? Find(SourceId id) => Contents.Sources.FirstOrDefault(source => source.Id == id);

    /// <summary>The facts that a ground of the book turns on, each once, in the order of the book.</summary>
    /// <param name="ground">The ground.</param>
    public IReadOnlyList<Fact> FactsOf(Ground ground)
    {
        ArgumentNullException.ThrowIfNull(ground);
        return Outline
            .Of(ground.Condition, Facts)
            .Numbers()
            .Distinct()
            .Order()
            .Select(number => Facts[number])
            .ToList();
    }

    /// <summary>The bare answer to a fact set, without reasons and without allocation.</summary>
    /// <param name="facts">Answers to the facts of this book.</param>
    /// <exception cref="ArgumentException">The answers are to the facts of another book.</exception>
    public Answer Evaluate(in FactSet facts)
    {
        Require(in facts);
        return isPlain ? compiled.Evaluate(in facts) : EvaluateInCases(in facts);
    }

    /// <summary>Checks the rules of the book against one another.</summary>
    /// <remarks>Exact; nothing is kept.</remarks>
    public RuleBookReport Check() =>
        new()
        {
            Book = Id,
            Version = Version,
            Count = PartialSets.Count(this),
            Anomalies = new AnomalyFinder(this).Find(),
            NotTaken = RuleBookCheck.NotTaken(this),
        };

    /// <summary>Reads the condition that decides in a logic of the caller's.</summary>
    /// <typeparam name="TLogic">The logic, a struct.</typeparam>
    /// <typeparam name="T">What a condition becomes in it.</typeparam>
    /// <param name="logic">The logic.</param>
    public T Fold<TLogic, T>(TLogic logic)
        where TLogic : struct, ILogic<T> => Decision.Fold<TLogic, T>(ref logic);

    private Answer EvaluateInCases(in FactSet facts)
    {
        var cases = new CaseSplit(Decision, in facts);
        return cases.IsPlain ? compiled.Evaluate(in facts) : cases.Agreed();
    }

    internal void Require(in FactSet facts)
    {
        if (!facts.IsOver(Facts))
        {
            throw new ArgumentException(
                $"The answers are to the facts of another book. Permitted: a set over the facts of {Id} {Version}: new FactSet(book.Facts).",
                nameof(facts)
            );
        }
    }
}
