using System.Globalization;
using Samskab.Actors;
using Samskab.CoCreation;
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

    internal IEnumerable<Section> ByAudience() => Audiences.Select(For).Where(section => section.Entries.Count > 0);

    private Section For(ValueList<Party> audience) =>
        new(
            wording.Say("review.for", ("who", wording.Of(audience))),
            [
                .. review
                    .Findings.Where(finding =>
                        finding.Answer != Answer.Yes && CollaborationReview.RuleOf(finding).Audience == audience
                    )
                    .Select(Told),
            ]
        );

    private Entry Told(Finding finding) =>
        new(
            EntryKind.Point,
            wording.Say("review.finding", ("name", names.Of(finding.Subject)), ("finding", Sentence(finding)))
        )
        {
            Tone = finding.Answer == Answer.No ? Tone.Against : Tone.Open,
            Parts =
            [
                .. CollaborationReview.RuleOf(finding).Citations.Select(Quotation),
                .. finding.Missing.Select(Missing),
                .. finding.Proposes.Select(Proposed),
                .. finding.Advice.Select(Advised),
            ],
        };

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

    private Entry Missing(FactKey key)
    {
        var who = ReviewFacts.All.Find(key) is { } fact ? wording.Of(fact.Answerers) : "";
        return new(
            EntryKind.Remark,
            wording.Say("review.missing", ("question", wording.QuestionOf(key)), ("who", who))
        );
    }

    private Entry Proposed(FactKey key) =>
        new(EntryKind.Remark, wording.Say("review.proposes", ("question", wording.QuestionOf(key))));

    private Entry Advised(RuleId id)
    {
        var rule = Checks.Advice.First(one => one.Id == id);
        var text = wording.Say("advice", ("rule", wording.Of(rule)), ("who", wording.Of(rule.Audience)));
        return new(EntryKind.Remark, text) { Parts = [.. rule.Citations.Select(Quotation)] };
    }

    private Entry Quotation(Citation citation) =>
        new(EntryKind.Quotation, wording.Quote(citation, CoCreationBook.Newest));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
