using Samskab.Collaborations;
using Samskab.Reviews;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>The section of a review's page that tells what has changed since an earlier one.</summary>
internal sealed class ChangeTeller(
    CollaborationReview review,
    Collaboration collaboration,
    EarlierReview earlier,
    Wording wording
)
{
    private readonly FindingTeller before = new(earlier.Collaboration, wording);
    private readonly FindingTeller now = new(collaboration, wording);

    internal Section Section()
    {
        var since = ("date", wording.Of(earlier.Review.On));
        var change = ReviewChange.Of(review.Since(earlier.Review));
        return new(
            wording.Say("review.changed", since),
            change.IsEmpty ? [new(EntryKind.Paragraph, wording.Say("review.unchanged", since))] : Entries(change)
        );
    }

    private ValueList<Entry> Entries(ReviewChange change) =>
        [
            .. change.Changed.GroupBy(pair => (now.Sentence(pair.Now), before.Sentence(pair.Before))).Select(Changed),
            .. change.New.Select(finding =>
                Point("review.new", now.Line(finding), ReviewTeller.ToneOf(finding.Answer))
            ),
            .. change.Gone.Select(finding => Point("review.gone", before.Line(finding), Tone.Plain)),
        ];

    private Entry Changed(IGrouping<(string Now, string Before), (Finding Before, Finding Now)> pairs)
    {
        var names = wording.Listed(pairs.Select(pair => now.NameOf(pair.Now)));
        return new(EntryKind.Point, wording.Say("review.finding", ("name", names), ("finding", pairs.Key.Now)))
        {
            Tone = ReviewTeller.ToneOf(pairs.First().Now.Answer),
            Parts = [new(EntryKind.Remark, wording.Say("review.was", ("finding", pairs.Key.Before)))],
        };
    }

    private Entry Point(string id, string line, Tone tone) =>
        new(EntryKind.Point, wording.Say(id, ("finding", line))) { Tone = tone };
}
