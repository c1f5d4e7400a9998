using System.Globalization;
using Samskab.Actors;
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
    private static readonly ValueList<Party>[] Audiences =
    [
        Parties.BothSides,
        [Parties.Municipality],
        [Parties.CivilSociety],
        [Parties.Management],
    ];

    private readonly ValueList<SourceDocument> sources =
    [
        .. CollaborationSources.All,
        .. review.Own.SelectMany(check => check.Sources),
    ];

    private readonly SubjectNames names = new(collaboration, wording);

    internal Section Headline()
    {
        var headline = wording.Say(
            "review.headline",
            ("no", Number(review.Count(Answer.No))),
            ("unknown", Number(review.Count(Answer.Unknown))),
            ("yes", Number(review.Count(Answer.Yes))),
            ("date", wording.Of(review.On))
        );
        return new("", [new(EntryKind.Headline, headline), new(EntryKind.Paragraph, wording.Say("review.standing"))]);
    }

    internal IEnumerable<Section> ByAudience() =>
        Audiences
            .Concat(review.Own.Select(check => check.Rule.Audience))
            .Distinct()
            .Select(For)
            .Where(section => section.Entries.Count > 0);

    private Section For(ValueList<Party> audience) =>
        new(
            wording.Say("review.for", ("who", wording.Of(audience))),
            [
                .. review
                    .Findings.Where(finding =>
                        finding.Answer != Answer.Yes && review.RuleOf(finding).Audience == audience
                    )
                    .Select(Told),
            ]
        );

    private Entry Told(Finding finding)
    {
        var rule = review.RuleOf(finding);
        var text = wording.Say("review.finding", ("name", names.Of(finding.Subject)), ("finding", Sentence(finding)));
        return new(EntryKind.Point, text)
        {
            Tone = finding.Answer == Answer.No ? Tone.Against : Tone.Open,
            Parts =
            [
                .. rule.Citations.Select(Quotation),
                .. Reading(rule),
                .. finding.Missing.Select(key => Missing(key, finding)),
                .. finding.Proposes.Select(Proposed),
                .. finding.Advice.Select(id => Advised(id, finding)),
            ],
        };
    }

    private IEnumerable<Entry> Reading(Rule rule) =>
        rule.Interpretation is { Default: var reading }
            ? [new(EntryKind.Remark, wording.Say("review.reading", ("reading", wording.Of(reading))))]
            : [];

    private string Sentence(Finding finding)
    {
        var values = finding.Values.Select(value => (value.Name, Shown(value))).ToArray();
        return wording.Say($"finding.{finding.Rule}.{(finding.Answer == Answer.No ? "no" : "unknown")}", values);
    }

    private string Shown(FindingValue value) =>
        value.Match(
            count => count.Number.ToString(CultureInfo.InvariantCulture),
            share => wording.Say("review.share", ("part", Number(share.Part)), ("whole", Number(share.Whole))),
            day => wording.Of(day.Date),
            terms => string.Join(", ", terms.Keys.Select(key => wording.Say($"term.{key}"))),
            subjects => string.Join(", ", subjects.Paths.Select(names.Of)),
            words => string.Join(", ", words.Texts)
        );

    private Entry Missing(FactKey key, Finding finding)
    {
        var fact = ReviewFacts.All.Find(key) ?? OwnOf(finding)?.FindFact(key);
        var who = fact is null ? "" : wording.Of(fact.Answerers);
        return new(
            EntryKind.Remark,
            wording.Say("review.missing", ("question", wording.QuestionOf(key)), ("who", who))
        );
    }

    private Entry Proposed(FactKey key) =>
        new(EntryKind.Remark, wording.Say("review.proposes", ("question", wording.QuestionOf(key))));

    private Entry Advised(RuleId id, Finding finding)
    {
        var rule = OwnOf(finding)?.FindAdvice(id) ?? Checks.Advice.First(one => one.Id == id);
        var text = wording.Say("advice", ("rule", wording.Of(rule)), ("who", wording.Of(rule.Audience)));
        return new(EntryKind.Remark, text) { Parts = [.. rule.Citations.Select(Quotation)] };
    }

    private OwnCheck? OwnOf(Finding finding) => review.Own.FirstOrDefault(check => check.Rule.Id == finding.Rule);

    private Entry Quotation(Citation citation) => new(EntryKind.Quotation, wording.Quote(citation, sources));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
