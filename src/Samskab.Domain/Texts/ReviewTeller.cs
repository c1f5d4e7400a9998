using System.Globalization;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>The sections of the page of one review.</summary>
internal sealed class ReviewTeller(CollaborationReview review, Collaboration collaboration, Wording wording)
{
    private readonly FindingTeller teller = new(collaboration, wording);
    private readonly ValueList<SourceDocument> sources = review.Sources;

    // No, unknown, yes: the order in which the page tells them.
    private readonly Dictionary<RuleId, Answer> firstTold = review
        .Findings.GroupBy(finding => finding.Rule)
        .ToDictionary(findings => findings.Key, findings => findings.Min(finding => finding.Answer));

    internal static Tone ToneOf(Answer answer) =>
        answer switch
        {
            Answer.Yes => Tone.For,
            Answer.No => Tone.Against,
            _ => Tone.Open,
        };

    internal Section Headline()
    {
        var headline = wording.Say(
            review.Findings.Count == 0 ? "review.nothing" : "review.headline",
            ("all", Number(review.Findings.Count)),
            ("no", Number(review.Count(Answer.No))),
            ("unknown", Number(review.Count(Answer.Unknown))),
            ("yes", Number(review.Count(Answer.Yes))),
            ("date", wording.Of(review.On))
        );
        return new("", [new(EntryKind.Headline, headline), new(EntryKind.Paragraph, wording.Say("review.standing"))]);
    }

    /// <summary>What is found by one answer, rule by rule, each rule and its words told once.</summary>
    internal Section Of(Answer answer, string heading) =>
        new(
            wording.Say(heading),
            [
                .. review
                    .Findings.Where(finding => finding.Answer == answer)
                    .GroupBy(review.RuleOf)
                    .Select(findings => Point(findings.Key, [.. findings])),
            ]
        );

    /// <summary>What would settle the open findings: each question once, the one that settles most first.</summary>
    internal Section Questions() =>
        new(
            wording.Say("review.questions"),
            [
                .. review
                    .Findings.SelectMany(finding => finding.Missing.Select(key => (Key: key, Finding: finding)))
                    .GroupBy(open => open.Key, open => open.Finding)
                    .OrderByDescending(open => open.Count())
                    .Select(Question),
            ]
        );

    /// <summary>How many of the findings of each chapter are as advised.</summary>
    internal Section Chapters() => new(wording.Say("review.chapters"), [.. review.ByChapter().Select(Chapter)]);

    private Entry Chapter(ChapterCount count) =>
        new(
            EntryKind.Point,
            wording.Say(
                "review.chapter",
                ("chapter", wording.Say($"chapter.{count.Chapter}")),
                ("yes", Number(count.Yes)),
                ("no", Number(count.No)),
                ("unknown", Number(count.Unknown))
            )
        );

    private Entry Point(Rule rule, List<Finding> findings) =>
        new(EntryKind.Point, wording.Addressed(rule))
        {
            Tone = ToneOf(findings[0].Answer),
            Parts =
            [
                .. findings.GroupBy(teller.Sentence).Select(Told),
                .. firstTold[rule.Id] == findings[0].Answer
                    ? rule.Citations.Select(Quotation).Concat(Reading(rule))
                    : [],
                .. findings.SelectMany(finding => finding.Proposes).Distinct().Select(Proposed),
                .. findings
                    .SelectMany(finding => finding.Advice.Select(id => review.AdviceOf(finding, id)))
                    .Distinct()
                    .Select(Advised),
            ],
        };

    private Entry Told(IGrouping<string, Finding> findings)
    {
        var names = wording.Listed(findings.Select(teller.NameOf));
        return new(EntryKind.Remark, wording.Say("review.finding", ("name", names), ("finding", findings.Key)));
    }

    private Entry Question(IGrouping<FactKey, Finding> open)
    {
        var who = review.FactOf(open.First(), open.Key) is { } fact ? wording.Of(fact.Answerers) : "";
        var names = wording.Listed(open.Select(teller.NameOf));
        return new(
            EntryKind.Point,
            wording.Say("review.missing", ("question", wording.QuestionOf(open.Key)), ("who", who))
        )
        {
            Parts = [new(EntryKind.Remark, wording.Say("review.concerns", ("names", names)))],
        };
    }

    private Entry Proposed(FactKey key) =>
        new(EntryKind.Remark, wording.Say("review.proposes", ("question", wording.QuestionOf(key))));

    private Entry Advised(Rule rule) =>
        new(EntryKind.Remark, wording.Addressed(rule)) { Parts = [.. rule.Citations.Select(Quotation)] };

    private IEnumerable<Entry> Reading(Rule rule) =>
        rule.Interpretation is { Default: var reading }
            ? [new(EntryKind.Remark, wording.Say("review.reading", ("reading", wording.Of(reading))))]
            : [];

    private Entry Quotation(Citation citation) => new(EntryKind.Quotation, wording.Quote(citation, sources));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
