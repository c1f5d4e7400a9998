using Samskab.Actors;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Guidance;

/// <summary>What the sources advise those who are in a situation: steps, recommendations and cautions, each to whom it addresses.</summary>
public static class Advice
{
    /// <summary>The chapters that can be asked for, in the order of their ids.</summary>
    public static ValueList<Chapter> Chapters { get; } =
        SourceChapters
            .All.Where(chapter => chapter.Rules.Any(rule => !rule.Decides))
            .Select(chapter => chapter.Id)
            .Order()
            .ToValueList();

    /// <summary>The advice in a situation, party by party, each rule once to each.</summary>
    /// <remarks>
    /// Where co-creation fits, or that is not the question, the advice of the phase. Where it does not fit, what the sources advise
    /// for each ground that speaks against, and what can change the facts behind it. Where it is open, none but that of a chapter
    /// that is asked for: <see cref="Questions"/> come first. Of a forum, what a review found not to be so, and what is said of its kind. A party gets steps first, then recommendations, cautions and ideas,
    /// each as they stand in the handbook, the other sources after it.
    /// </remarks>
    /// <param name="situation">The situation.</param>
    public static ValueList<AdviceItem> For(AdviceSituation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var selected = Lines(situation)
            .SelectMany(line => line.Rules, (line, rule) => (Rule: rule, line.Reason))
            .Where(one => IsAskedFor(one.Rule, situation))
            .GroupBy(one => one.Rule, one => one.Reason)
            .ToList();
        return Parties
            .All.Where(party => situation.Audiences.Contains(party))
            .SelectMany(party => For(party, selected).Take(situation.Most ?? int.MaxValue))
            .ToValueList();
    }

    /// <summary>The questions that are open and that a party can answer, in the order of the rule book.</summary>
    /// <param name="situation">The situation; without a verdict nothing is open.</param>
    /// <param name="party">The party.</param>
    /// <exception cref="ArgumentException">The party is <c>default</c>.</exception>
    public static ValueList<Fact> Questions(AdviceSituation situation, Party party)
    {
        ArgumentNullException.ThrowIfNull(situation);
        Identifier.Given(party);
        return situation.Verdict is { } verdict
            ? CoCreationFacts
                .All.Where(fact => verdict.Open.Contains(fact.Key) && fact.Answerers.Contains(party))
                .ToValueList()
            : [];
    }

    private static IEnumerable<AdviceItem> For(Party party, IEnumerable<IGrouping<Rule, AdviceReason>> selected) =>
        selected
            .Where(one => one.Key.Audience.Contains(party))
            .OrderBy(one => RankOf(one.Key.Force))
            .ThenBy(one => one.Key, BySource.Comparer)
            .Select(one => new AdviceItem(one.Key, party, [.. one.Distinct()]));

    private static IEnumerable<AdviceLine> Lines(AdviceSituation situation) =>
        [
            .. situation.Forum is { } forum ? About(forum, situation) : Of(situation.Verdict, situation.Phase),
            .. situation.Chapter is { } chapter ? [In(chapter)] : Array.Empty<AdviceLine>(),
        ];

    private static IEnumerable<AdviceLine> Of(Verdict? verdict, Phase? phase) =>
        verdict?.Answer switch
        {
            Answer.Unknown => [],
            Answer.No => Against(verdict),
            _ => AdviceTable.All.Where(line => Belongs(line, phase)),
        };

    private static IEnumerable<AdviceLine> About(Forum forum, AdviceSituation situation) =>
        [
            .. situation.Findings.Where(finding => finding.Answer == Answer.No).Select(Found),
            ForumTable.LineOf(forum.Kind),
            .. situation.Phase == Phase.Idea ? Of(null, Phase.Idea) : [],
        ];

    private static AdviceLine Found(Finding finding) =>
        new(
            new AdviceReason.OfFinding(finding.Rule),
            finding.Advice.Prepend(finding.Rule).Select(SourceChapters.FindRule).OfType<Rule>().ToValueList()
        );

    private static bool Belongs(AdviceLine line, Phase? phase) =>
        line.Reason is AdviceReason.OfPhase one && (phase is null || one.Phase == phase);

    private static IEnumerable<AdviceLine> Against(Verdict verdict)
    {
        var grounds = verdict.Decisive.Select(reason => reason.Rule).ToHashSet();
        return AdviceTable
            .All.Where(line => line.Reason is AdviceReason.OfGround one && grounds.Contains(one.Rule))
            .Concat(CanChange(verdict))
            .Concat(
                verdict.Tensions.Contains(CoCreationTensions.NewElementByItself.Id) ? [AdviceTable.NewElement] : []
            );
    }

    private static IEnumerable<AdviceLine> CanChange(Verdict verdict) =>
        CoCreationBook
            .OfVersion(verdict.BookVersion)!
            .Explain(verdict)
            .Parts.SelectMany(block => block.Parts)
            .OfType<Explanation.OfGround>()
            .Where(ground => ground.IsDecisive)
            .SelectMany(ground => ground.DecisiveFacts())
            .Distinct()
            .Select(fact => new AdviceLine(new AdviceReason.OfFact(fact.Key), fact.Steps));

    private static AdviceLine In(Chapter chapter) =>
        new(
            new AdviceReason.OfChapter(chapter),
            (SourceChapters.Find(chapter)?.Rules ?? []).Where(rule => !rule.Decides).ToValueList()
        );

    internal static bool IsAskedFor(Rule rule, AdviceSituation situation) =>
        IsIn(rule, situation.Chapter)
        && (situation.Chapter is not null || rule.Force != Force.Idea || situation.IncludesIdeas);

    /// <summary>Whether a rule stands in a chapter; any does where none is asked for.</summary>
    internal static bool IsIn(Rule rule, Chapter? chapter) =>
        chapter is not { } asked || SourceChapters.Find(asked) is { } found && found.Rules.Contains(rule);

    internal static int RankOf(Force force) =>
        force switch
        {
            Force.ActionStep => 0,
            Force.Caution => 2,
            Force.Idea => 3,
            _ => 1,
        };
}
