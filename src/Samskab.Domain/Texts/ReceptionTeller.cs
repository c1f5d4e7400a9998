using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Verdicts;
using Samskab.Walkthroughs;

namespace Samskab.Texts;

/// <summary>The sections of the page of a timeline.</summary>
internal sealed class ReceptionTeller(
    TimelineReview review,
    Collaboration collaboration,
    CardWords words,
    Wording wording
)
{
    private readonly FindingTeller findings = new(collaboration, wording);
    private readonly AdviceWords advice = new(wording);
    private readonly ReceptionWalkthrough through = review.Walkthrough;

    internal Section Headline() =>
        new(
            "",
            [
                new(
                    EntryKind.Headline,
                    wording.Say(
                        "reception.headline",
                        ("arrival", wording.Of(through.Timeline.Arrival)),
                        ("days", words.Of(through.Window)),
                        ("cards", wording.Number(through.Cards.Count))
                    )
                ),
                new(EntryKind.Paragraph, wording.Say("reception.standing")),
            ]
        );

    /// <summary>The cards that stand in no week: outside, or not known where.</summary>
    internal Section Unplaced()
    {
        var placed = through.Weeks.SelectMany(week => week.Begin.Concat(week.GoOn)).ToHashSet();
        return new(
            wording.Say("reception.unplaced"),
            [
                .. through
                    .Cards.Where(card => !placed.Contains(card))
                    .Select(card => new Entry(
                        EntryKind.Point,
                        wording.Say("reception.side", ("side", words.NameOf(card.Side)), ("cards", words.Told(card)))
                    )),
            ]
        );
    }

    internal Section Found() => new(wording.Say("reception.found"), [.. review.Findings.Select(Found)]);

    internal Section Order() =>
        new(
            wording.Say("reception.best-order"),
            through.Order.Best == through.Cards
                ? []
                : [.. through.Order.Best.Select(card => new Entry(EntryKind.Point, words.Told(card)))]
        );

    internal Section Synergies() => new(wording.Say("reception.synergies"), [.. through.Synergies.Select(Told)]);

    internal Section Questions() =>
        new(
            wording.Say("review.questions"),
            [
                .. review
                    .Findings.SelectMany(finding => finding.Missing)
                    .Distinct()
                    .Select(key => new Entry(EntryKind.Point, Question(ReviewFacts.All.Find(key)!))),
            ]
        );

    internal Section About() => advice.About(review.Findings.Select(TimelineReview.RuleOf));

    internal string Told(OutOfOrder one) =>
        wording.Say(
            one.IsCertain == Answer.Yes ? "reception.out-of-order" : "reception.perhaps-out-of-order",
            ("card", one.Card.Card.Title),
            ("earlier", one.Earlier.Card.Title)
        );

    internal string Circle(IReadOnlyList<PlacedCard> circle) =>
        wording.Say(
            "reception.circle",
            ("cards", string.Join(" → ", circle.Append(circle[0]).Select(one => one.Card.Title)))
        );

    internal string Told(FreeStretch stretch) =>
        wording.Say(
            stretch.IsCertain == Answer.Yes ? "reception.free" : "reception.perhaps-free",
            ("days", words.Of(stretch.During)),
            ("who", words.NameOf(stretch))
        );

    internal string Told(InformationPeak peak) =>
        wording.Say(
            peak.IsCertain == Answer.Yes ? "reception.peak" : "reception.perhaps-peak",
            ("week", words.Of(peak.Week)),
            ("cards", words.Titles(peak.Cards.Concat(peak.Perhaps)))
        );

    internal string Sentence(CardSynergy one) =>
        wording.Say(
            one.IsCertain == Answer.Yes ? "reception.synergy" : "reception.perhaps-synergy",
            ("one", one.Municipality.Card.Title),
            ("other", one.CivilSociety.Card.Title)
        );

    private Entry Told(CardSynergy one) =>
        new(EntryKind.Point, Sentence(one)) { Tone = one.IsCertain == Answer.Yes ? Tone.Plain : Tone.Open };

    private Entry Found(Finding finding)
    {
        var rule = TimelineReview.RuleOf(finding);
        return new(EntryKind.Point, findings.Sentence(finding))
        {
            Tone = ToneOf(finding.Answer),
            Parts =
            [
                .. Details(rule).Select(detail => new Entry(EntryKind.Remark, detail)),
                .. finding.Proposes.Select(key => new Entry(
                    EntryKind.Remark,
                    wording.Say("review.proposes", ("question", wording.QuestionOf(key)))
                )),
                .. rule.Citations.Select(citation => new Entry(
                    EntryKind.Quotation,
                    wording.Quote(citation, CollaborationSources.All)
                )),
            ],
        };
    }

    // What may be in every week, because nothing is stated, is asked for and not told week by week.
    private IEnumerable<string> Details(Rule rule) =>
        rule == ReceptionWorkshop.InformationInDoses
            ? through.Peaks.Where(one => one.IsCertain == Answer.Yes).Select(Told)
        : rule == ReceptionWorkshop.RoomForNewThinking
            ? through.Free.Where(one => one.IsCertain == Answer.Yes).Select(Told)
        : rule == ReceptionWorkshop.BestOrder
            ? through.Order.OutOfOrder.Select(Told).Concat(through.Order.Circles.Select(one => Circle(one)))
        : [];

    private string Question(Fact fact) =>
        wording.Say("review.missing", ("question", wording.QuestionOf(fact.Key)), ("who", wording.Of(fact.Answerers)));

    private static Tone ToneOf(Answer answer) =>
        answer switch
        {
            Answer.Yes => Tone.For,
            Answer.No => Tone.Against,
            _ => Tone.Open,
        };
}
