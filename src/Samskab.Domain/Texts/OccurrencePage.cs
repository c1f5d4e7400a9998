using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells when an offer takes place, or when two do so at once.</summary>
public static class OccurrencePage
{
    /// <summary>The page of occurrences.</summary>
    /// <param name="occurrences">The occurrences.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(OfferOccurrences occurrences, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        ArgumentNullException.ThrowIfNull(wording);
        var times = occurrences.Other is null
            ? occurrences.Sessions.Select(wording.Of).ToValueList()
            : occurrences.Meeting.Select(one => wording.Between(one.Begins, one.Ends)).ToValueList();
        Section[] sections =
        [
            new("", [new(EntryKind.Headline, Headline(occurrences, wording))]),
            .. times.Count > 0 ? [Listed(times, occurrences.Count, wording)] : Array.Empty<Section>(),
        ];
        return new(
            wording.Say(
                occurrences.Other is null ? "occurrences.title" : "occurrences.title-both",
                ("offer", occurrences.Offer.Name),
                ("other", occurrences.Other?.Name ?? "")
            ),
            [.. sections]
        );
    }

    private static string Headline(OfferOccurrences occurrences, Wording wording) =>
        wording.Say(
            TextOf(occurrences),
            ("count", wording.Number(occurrences.Count ?? occurrences.Offer.Schedule?.PerYear ?? 0)),
            ("period", wording.Period(occurrences.Days.Start, occurrences.Days.End))
        );

    private static string TextOf(OfferOccurrences occurrences)
    {
        var text = occurrences.Other is null ? "occurrences.times" : "occurrences.both";
        return occurrences.Count switch
        {
            0 => text + "-none",
            1 => text + "-one",
            not null => text,
            _ => occurrences is { Other: null, Offer.Schedule.PerYear: not null }
                ? "occurrences.times-pace"
                : text + "-unknown",
        };
    }

    private static Section Listed(ValueList<string> times, int? count, Wording wording) =>
        new(
            wording.Say("occurrences.next"),
            [
                .. times.Select(time => new Entry(EntryKind.Point, time)),
                .. count - times.Count is { } more and > 0
                    ? [new(EntryKind.Paragraph, wording.Say("occurrences.more", ("count", wording.Number(more))))]
                    : Array.Empty<Entry>(),
            ]
        );
}
