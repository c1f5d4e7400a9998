using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells overlaps to those who coordinate offers.</summary>
/// <remarks>How many there are, of what, where and about what; the gravest in full; and the words that the next steps rest on.</remarks>
public static class OverlapPage
{
    /// <summary>The page of an overview.</summary>
    /// <param name="overview">The overview.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(OverlapOverview overview, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(overview);
        ArgumentNullException.ThrowIfNull(wording);
        var sentences = new OverlapSentences(overview.Collaboration, wording);
        var counts = new OverlapCounts(overview, sentences, wording);
        var told = overview.Clusters is { } clusters
            ? new ClusterTeller(overview.Collaboration, sentences, wording).Section(clusters)
            : Told(overview.Gravest, counts.Heading, sentences);
        return PageOf(
            wording.Say("overlaps.title"),
            Opening(counts.Headline, overview.Gravest, wording),
            [counts.Section(), told, Words(StepsOf(overview), wording)]
        );
    }

    /// <summary>The page of what one offer overlaps, or would overlap.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="overlaps">Its overlaps, the gravest first.</param>
    /// <param name="scope">What was asked for.</param>
    /// <param name="collaboration">The collaboration, for the names.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(
        Offer offer,
        ValueList<Overlap> overlaps,
        OverlapScope scope,
        Collaboration collaboration,
        Wording wording
    )
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(wording);
        var headline = OverlapCounts.Say(wording, "overlaps.of-offer", overlaps.Count, scope, ("offer", offer.Name));
        return PageOf(
            wording.Say("overlaps.title"),
            Opening(headline, overlaps, wording),
            [
                Told(overlaps, wording.Say("overlaps.each"), new(collaboration, wording)),
                Words(StepsOf(overlaps), wording),
            ]
        );
    }

    private static Page PageOf(string title, Section opening, Section[] sections) =>
        new(title, [opening, .. sections.Where(section => section.Entries.Count > 0)]);

    private static Section Opening(string headline, ValueList<Overlap> told, Wording wording)
    {
        var offers = told.SelectMany(one => new[] { one.One, one.Other }).Distinct().ToList();
        var assumed = offers.Count(offer => offer.Basis == Basis.Assumed);
        return new(
            "",
            [
                new(EntryKind.Headline, headline),
                new(EntryKind.Paragraph, wording.Say("overlaps.standing")),
                .. assumed > 0
                    ? [new(EntryKind.Paragraph, Assumed(assumed, offers.Count, wording))]
                    : Array.Empty<Entry>(),
            ]
        );
    }

    private static string Assumed(int assumed, int shown, Wording wording) =>
        wording.Say(
            assumed == shown ? "overlaps.assumed-all" : "overlaps.assumed",
            ("count", wording.Number(assumed)),
            ("all", wording.Number(shown))
        );

    private static Section Told(ValueList<Overlap> overlaps, string heading, OverlapSentences sentences) =>
        new(heading, [.. overlaps.Select(overlap => Told(overlap, sentences))]);

    private static Entry Told(Overlap overlap, OverlapSentences sentences) =>
        new(EntryKind.Point, sentences.Heading(overlap))
        {
            Tone = ToneOf(overlap.Classes),
            Parts = [.. sentences.Lines(overlap).Select(line => new Entry(EntryKind.Remark, line))],
        };

    private static Tone ToneOf(OverlapClasses classes) =>
        (classes & (OverlapClasses.Duplication | OverlapClasses.Collision)) != OverlapClasses.None ? Tone.Against
        : classes.HasFlag(OverlapClasses.PossibleDuplication) ? Tone.Open
        : Tone.For;

    private static IEnumerable<RuleId> StepsOf(OverlapOverview overview) =>
        overview.Clusters is { } clusters
            ? clusters.SelectMany(told => told.Cluster.NextSteps)
            : StepsOf(overview.Gravest);

    private static IEnumerable<RuleId> StepsOf(ValueList<Overlap> overlaps) =>
        overlaps.SelectMany(overlap => overlap.NextSteps);

    // Each rule once, in the order of the chapters.
    private static Section Words(IEnumerable<RuleId> told, Wording wording)
    {
        var steps = told.ToHashSet();
        return new(
            wording.Say("overlaps.words"),
            [
                .. OverlapTerms
                    .Rules.Where(rule => steps.Contains(rule.Id))
                    .Select(rule => new Entry(EntryKind.Point, wording.Of(rule))
                    {
                        Parts =
                        [
                            .. rule.Citations.Select(citation => new Entry(
                                EntryKind.Quotation,
                                wording.Quote(citation, CollaborationSources.All)
                            )),
                        ],
                    }),
            ]
        );
    }
}
