using NodaTime;
using Samskab.Actors;
using Samskab.Facts;
using Samskab.Values;
using Samskab.Walkthroughs;

namespace Samskab.Texts;

/// <summary>Tells a timeline week by week, with the two sides beside each other.</summary>
internal sealed class ReceptionWeeks(ReceptionWalkthrough through, CardWords words, Wording wording)
{
    private static readonly ValueList<Side?> Sides = [Side.Municipality, Side.CivilSociety, null];

    /// <summary>The weeks; those in a row in which nothing begins and of which the same is told are one.</summary>
    internal IEnumerable<Entry> Told()
    {
        var open = new List<ToldWeek>();
        foreach (var week in through.Weeks.Select(Told))
        {
            if (open.Count > 0 && !(open[^1].IsQuiet && week.IsQuiet && open[^1].Remarks == week.Remarks))
            {
                yield return Entry(open);
                open.Clear();
            }
            open.Add(week);
        }
        if (open.Count > 0)
        {
            yield return Entry(open);
        }
    }

    private Entry Entry(List<ToldWeek> weeks) =>
        new(EntryKind.Point, weeks is [var only] ? words.Of(only.Week) : Several(weeks[0].Week, weeks[^1].Week))
        {
            Tone = weeks[0].Tone,
            Parts = [.. weeks[0].Remarks.Select(remark => new Entry(EntryKind.Remark, remark))],
        };

    private string Several(TimelineWeek first, TimelineWeek last) =>
        wording.Say(
            "reception.several-weeks",
            ("first", wording.Number(first.WeekOfYear)),
            ("last", wording.Number(last.WeekOfYear)),
            ("days", words.Of(new DateInterval(first.Days.Start, last.Days.End)))
        );

    private ToldWeek Told(TimelineWeek week)
    {
        var peak = through.Peaks.FirstOrDefault(one => one.Week.Number == week.Number && one.IsCertain == Answer.Yes);
        var free = through
            .Free.Where(one => one.IsCertain == Answer.Yes && one.During.Contains(week.Days))
            .Select(one => wording.Say("reception.free-week", ("who", words.NameOf(one))));
        return new(
            week,
            [
                .. Sides.SelectMany(side => Begun(side, week)),
                .. week.GoOn.Count == 0
                    ? Array.Empty<string>()
                    : [wording.Say("reception.go-on", ("count", wording.Number(week.GoOn.Count)))],
                .. peak is null ? Array.Empty<string>() : [Of(peak)],
                .. free,
            ],
            peak is null ? Tone.Plain : Tone.Against
        );
    }

    private IEnumerable<string> Begun(Side? side, TimelineWeek week)
    {
        var cards = week.Begin.Where(card => card.Side == side).Select(words.Told).ToList();
        return cards.Count == 0
            ? []
            :
            [
                wording.Say(
                    "reception.side",
                    ("side", words.NameOf(side)),
                    ("cards", string.Join(wording.Say("reception.between-cards"), cards))
                ),
            ];
    }

    private string Of(InformationPeak peak) =>
        wording.Say("reception.peak-week", ("count", wording.Number(peak.Cards.Count)));
}
