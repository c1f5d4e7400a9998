using NodaTime;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Supply;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells who lacks a place: which needs and for how long, which offers are full, what is not stated.</summary>
/// <remarks>The greatest gaps come first, those that are certain before those that are not.</remarks>
public static class GapsPage
{
    /// <summary>The page of some gaps.</summary>
    /// <param name="gaps">The gaps, in any order.</param>
    /// <param name="days">The days that they were asked for.</param>
    /// <param name="collaboration">The collaboration, for the names.</param>
    /// <param name="wording">The language.</param>
    /// <param name="most">How many gaps are told, 0 or more; the others are counted. Null for all.</param>
    public static Page Of(
        ValueList<Gap> gaps,
        DateInterval days,
        Collaboration collaboration,
        Wording wording,
        int? most = null
    )
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentOutOfRangeException.ThrowIfNegative(most ?? 0, nameof(most));
        var teller = new GapTeller(collaboration, wording);
        var told = Gaps.GreatestFirst(gaps).Take(most ?? gaps.Count).ToList();
        Section[] sections =
        [
            Told("gaps.certain", Answer.Yes, told, teller, wording),
            Told("gaps.possible", Answer.Unknown, told, teller, wording),
            new("", told.Count < gaps.Count ? [More(gaps.Count - told.Count, wording)] : []),
            teller.Sources(told),
        ];
        return new(
            wording.Say("gaps.title", ("days", teller.Of(days))),
            [Headline(gaps, wording), .. sections.Where(section => section.Entries.Count > 0)]
        );
    }

    private static Section Headline(ValueList<Gap> gaps, Wording wording)
    {
        var certain = gaps.Count(gap => gap.Shortage.IsCertain == Answer.Yes);
        var headline = wording.Say(
            gaps.Count == 0 ? "gaps.nothing" : "gaps.headline",
            ("certain", wording.Number(certain)),
            ("possible", wording.Number(gaps.Count - certain))
        );
        return new("", [new(EntryKind.Headline, headline), new(EntryKind.Paragraph, wording.Say("gaps.standing"))]);
    }

    private static Section Told(string heading, Answer isCertain, List<Gap> gaps, GapTeller teller, Wording wording) =>
        new(wording.Say(heading), [.. gaps.Where(gap => gap.Shortage.IsCertain == isCertain).Select(teller.Point)]);

    private static Entry More(int count, Wording wording) =>
        new(EntryKind.Paragraph, wording.Say("gaps.more", ("count", wording.Number(count))));
}
