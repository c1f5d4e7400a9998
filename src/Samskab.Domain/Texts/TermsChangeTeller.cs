using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>The sections of a comparison of two versions of terms of reference.</summary>
internal sealed class TermsChangeTeller(TermsComparison comparison, Wording wording)
{
    private readonly TermsWords words = new(wording);

    internal Section Opening() =>
        new(
            "",
            [
                new(
                    EntryKind.Headline,
                    wording.Say("terms.from-to", ("one", comparison.One.Version), ("other", comparison.Other.Version))
                ),
                .. Overview(),
                .. comparison.Parts.Any(one => one.Change is TermsChange.Changed) ? Legend() : [],
            ]
        );

    internal Section Part(ComparedPart compared) =>
        new(
            words.NameOf(compared.Part),
            compared.Change.Match<ValueList<Entry>>(
                _ => [Says("terms.same", Tone.Plain)],
                its => Changed(its),
                its => [With("terms.added", words.Entries(its.After)) with { Tone = Tone.For }],
                its => [With("terms.removed", words.Entries(its.Before)) with { Tone = Tone.Against }],
                _ => [Says("terms.still-missing", Tone.Against)],
                its => CannotTell(its)
            )
        );

    internal IEnumerable<Section> Quorum()
    {
        var (before, after) = (comparison.One.Quorum, comparison.Other.Quorum);
        return before is null && after is null
            ? []
            :
            [
                new(
                    wording.Say("terms.quorum"),
                    before == after
                        ? [Says("terms.same", Tone.Plain)]
                        : [With("terms.before", Required(before)), With("terms.after", Required(after))]
                ),
            ];
    }

    private IEnumerable<Entry> Overview() =>
        from change in comparison.Parts.GroupBy(one => IdOf(one.Change), one => words.TermOf(one.Part))
        select new Entry(
            EntryKind.Point,
            wording.Say("terms.overview", ("change", wording.Say(change.Key)), ("parts", wording.Listed(change)))
        );

    private static string IdOf(TermsChange change) =>
        change.Match(
            _ => "terms.overview-same",
            _ => "terms.overview-changed",
            _ => "terms.overview-added",
            _ => "terms.overview-removed",
            _ => "terms.overview-still-missing",
            _ => "terms.overview-cannot-tell"
        );

    private IEnumerable<Entry> Legend() =>
        [
            WordDifference.Entry(
                EntryKind.Paragraph,
                [
                    new(RunMark.Kept, wording.Say("terms.legend")),
                    new(RunMark.Removed, wording.Say("terms.legend-removed")),
                    new(RunMark.Added, wording.Say("terms.legend-added")),
                ]
            ),
        ];

    private ValueList<Entry> Changed(TermsChange.Changed its) =>
        [
            With("terms.difference", [.. WordDifference.Entries(its.Before, its.After)]),
            With("terms.before", words.Entries(new TermsSection.Written(its.Before))),
            With("terms.after", words.Entries(new TermsSection.Written(its.After))),
        ];

    private ValueList<Entry> CannotTell(TermsChange.CannotTell its) =>
        [
            Says("terms.cannot-tell", Tone.Open),
            With("terms.before", words.Entries(its.Before)),
            With("terms.after", words.Entries(its.After)),
        ];

    private ValueList<Entry> Required(Quorum? quorum) =>
        quorum is null ? [new(EntryKind.Point, wording.Say("not-stated")) { Tone = Tone.Open }] : words.Entries(quorum);

    private Entry With(string text, ValueList<Entry> parts) =>
        new(EntryKind.Point, wording.Say(text)) { Parts = [.. parts.Select(Below)] };

    // Running text below a point is a point of its own.
    private static Entry Below(Entry entry) =>
        entry.Kind == EntryKind.Paragraph ? entry with { Kind = EntryKind.Remark } : entry;

    private Entry Says(string text, Tone tone) => new(EntryKind.Point, wording.Say(text)) { Tone = tone };
}
