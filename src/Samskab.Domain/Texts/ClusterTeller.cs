using Samskab.Collaborations;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells clusters of offers that overlap.</summary>
internal sealed class ClusterTeller(Collaboration collaboration, OverlapSentences sentences, Wording wording)
{
    internal Section Section(ValueList<ClusterWithOffers> clusters) =>
        new(
            wording.Say("overlaps.clusters"),
            clusters.Count > 0
                ? [.. clusters.Select(Told)]
                : [new(EntryKind.Paragraph, wording.Say("overlaps.no-clusters"))]
        );

    private Entry Told(ClusterWithOffers told)
    {
        var cluster = told.Cluster;
        var more = cluster.Count - told.Offers.Count;
        return new(EntryKind.Point, Heading(told))
        {
            Tone = Tone.Open,
            Parts =
            [
                new(EntryKind.Remark, wording.Say("cluster.room", ("room", sentences.Of(cluster.Room)))),
                .. told.Offers.Select(offer => new Entry(
                    EntryKind.Remark,
                    wording.Say("cluster.offer", ("offer", offer.Name), ("provider", sentences.ProviderOf(offer)))
                )),
                .. more > 0
                    ? [new(EntryKind.Remark, wording.Say("cluster.more", ("count", wording.Number(more))))]
                    : Array.Empty<Entry>(),
                .. cluster.NextSteps.Select(step => new Entry(EntryKind.Remark, sentences.NextStep(step))),
            ],
        };
    }

    private string Heading(ClusterWithOffers told)
    {
        var cluster = told.Cluster;
        var area = cluster.Area is { } id ? collaboration.Areas.Find(id)!.Name : null;
        return wording.Say(
            (area is null ? "cluster.headline-no-area" : "cluster.headline") + (cluster.Overlaps == 1 ? "-one" : ""),
            ("theme", collaboration.Themes.Find(cluster.Theme)!.Name),
            ("area", area ?? ""),
            ("offers", wording.Number(cluster.Count)),
            ("overlaps", wording.Number(cluster.Overlaps))
        );
    }
}
