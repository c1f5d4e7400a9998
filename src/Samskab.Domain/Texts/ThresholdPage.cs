using System.Globalization;
using Samskab.Chapters;
using Samskab.Reviews;
using Samskab.Sources;

namespace Samskab.Texts;

/// <summary>Tells what numbers a review goes by, whose they are, and which words of the sources they stand for.</summary>
public static class ThresholdPage
{
    /// <summary>The page.</summary>
    /// <param name="thresholds">The thresholds, as they are set.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(Thresholds thresholds, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        ArgumentNullException.ThrowIfNull(wording);
        return new(
            wording.Say("threshold.title"),
            [
                new("", [new(EntryKind.Paragraph, wording.Say("threshold.standing"))]),
                .. SourceChapters
                    .All.GroupJoin(
                        Threshold.All,
                        chapter => chapter.Id,
                        one => one.Rule.Chapter,
                        (chapter, its) =>
                            new Section(
                                wording.Say($"chapter.{chapter.Id}"),
                                [.. its.Select(one => Told(one, thresholds, wording))]
                            )
                    )
                    .Where(section => section.Entries.Count > 0),
            ]
        );
    }

    /// <summary>Which values a threshold can have.</summary>
    /// <param name="threshold">The threshold.</param>
    /// <param name="wording">The language.</param>
    public static string Permitted(Threshold threshold, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        ArgumentNullException.ThrowIfNull(wording);
        return threshold is { Kind: ThresholdKind.Count, Most: < int.MaxValue }
            ? wording.Say("threshold.permitted-range", ("least", Text(threshold.Least)), ("most", Text(threshold.Most)))
            : wording.Say($"threshold.permitted-{threshold.Kind.Kebab}", ("least", Text(threshold.Least)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Entry Told(Threshold threshold, Thresholds thresholds, Wording wording) =>
        new(
            EntryKind.Point,
            wording.Say(
                "threshold.line",
                ("what", wording.Say($"threshold.{threshold.Name}")),
                ("value", threshold.ValueIn(thresholds)),
                ("name", threshold.Name),
                ("whose", wording.Say(WhoseOf(threshold, thresholds)))
            )
        )
        {
            Parts =
            [
                .. threshold
                    .Rule.Citations.Take(1)
                    .Select(words => new Entry(EntryKind.Quotation, wording.Quote(words, CollaborationSources.All))),
            ],
        };

    private static string WhoseOf(Threshold threshold, Thresholds thresholds) =>
        threshold.ValueIn(thresholds) != threshold.ValueIn(Thresholds.Default) ? "threshold.set"
        : threshold.IsPrinted ? "threshold.printed"
        : "threshold.ours";
}
