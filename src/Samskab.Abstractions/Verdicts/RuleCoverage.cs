using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>Which rules of a book were decisive in a set of verdicts.</summary>
/// <remarks>For the cases that a book is tested with: a rule that none of them turns on is not tested.</remarks>
public sealed record RuleCoverage
{
    private RuleCoverage(ValueList<CoveredRule> rules) => Rules = rules;

    /// <summary>The rules that decide, in the order of the book.</summary>
    public ValueList<CoveredRule> Rules { get; }

    /// <summary>The rules that were not decisive in any of the verdicts, in the order of the book.</summary>
    public ValueList<RuleId> Never => [.. Rules.Where(rule => rule.Total == 0).Select(rule => rule.Rule)];

    /// <summary>What verdicts cover of a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="verdicts">Verdicts of this version of the book, about any subjects and days, in any order.</param>
    /// <exception cref="ArgumentException">A verdict is another book's, or another version's.</exception>
    public static RuleCoverage Of(RuleBook book, IEnumerable<Verdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(verdicts);
        var reasons = verdicts.SelectMany(verdict => ReasonsOf(book, verdict)).ToLookup(reason => reason.Rule);
        return new([
            .. book.Contents.Blocks.SelectMany(block => block.Grounds).Select(ground => Of(ground.Rule.Id, reasons)),
        ]);
    }

    private static CoveredRule Of(RuleId rule, ILookup<RuleId, Reason> reasons)
    {
        var open = reasons[rule].Count(reason => reason.Kind == ReasonKind.Open);
        var yes = reasons[rule].Count(reason => reason.Kind == ReasonKind.Favourable);
        return new(rule, yes, reasons[rule].Count() - yes - open, open);
    }

    private static ValueList<Reason> ReasonsOf(RuleBook book, Verdict verdict)
    {
        Assessment.RequireOf(book, verdict);
        return verdict.Decisive;
    }
}

/// <summary>In how many verdicts a rule was decisive.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="ForYes">In how many it let the verdict be yes.</param>
/// <param name="ForNo">In how many it spoke against.</param>
/// <param name="AsOpen">In how many it could not be told yet, and still mattered.</param>
public sealed record CoveredRule(RuleId Rule, int ForYes, int ForNo, int AsOpen)
{
    /// <summary>The rule.</summary>
    public RuleId Rule
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Rule);

    /// <summary>In how many verdicts it was decisive at all.</summary>
    public int Total => ForYes + ForNo + AsOpen;
}
