using Samskab.Hierarchies;
using Samskab.Overlaps;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells how many overlaps there are, of what, where and about what.</summary>
internal sealed class OverlapCounts(OverlapOverview overview, OverlapSentences sentences, Wording wording)
{
    private const int MostListed = 8;

    internal string Headline => Say(wording, "overlaps.headline", overview.Count, overview.Scope);

    /// <summary>Whether all are told below, or how many.</summary>
    internal string Heading =>
        overview.Gravest.Count == overview.Count ? wording.Say("overlaps.each")
        : overview.Gravest.Count == 1 ? wording.Say("overlaps.gravest-one")
        : wording.Say("overlaps.gravest", ("count", wording.Number(overview.Gravest.Count)));

    /// <summary>A sentence with a number of overlaps in a period: there is one for none, for one and for more.</summary>
    internal static string Say(
        Wording wording,
        string id,
        long count,
        OverlapScope scope,
        params ReadOnlySpan<(string Name, string Value)> values
    ) =>
        wording.Say(
            id
                + (
                    count == 0 ? "-none"
                    : count == 1 ? "-one"
                    : ""
                ),
            [.. values, ("count", wording.Number(count)), ("period", wording.Period(scope.From, scope.Until))]
        );

    internal Section Section() =>
        new(
            wording.Say("overlaps.totals"),
            overview.Count == 0
                ? []
                :
                [
                    Line(
                        "overlaps.by-class",
                        overview.ByClass.Select(one => Counted(sentences.NameOf(one.Class), one.Count))
                    ),
                    Line("overlaps.by-area", Areas()),
                    Line(
                        "overlaps.by-theme",
                        Listed(
                            overview.ByTheme,
                            overview.Collaboration.Themes,
                            theme => theme.Name,
                            "overlaps.more-themes"
                        )
                    ),
                ]
        );

    private IEnumerable<string> Areas()
    {
        var nowhere = overview.Count - overview.ByArea.Sum(one => one.Own);
        var listed = Listed(overview.ByArea, overview.Collaboration.Areas, area => area.Name, "overlaps.more-areas");
        return nowhere > 0 ? listed.Append(Counted(wording.Say("overlaps.nowhere"), nowhere)) : listed;
    }

    // Those with most overlaps of their own.
    private IEnumerable<string> Listed<TNode, TId>(
        ValueList<OverlapCount<TId>> counts,
        Hierarchy<TNode, TId> hierarchy,
        Func<TNode, string> name,
        string more
    )
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId>
    {
        var own = counts.Where(one => one.Own > 0).OrderByDescending(one => one.Own).ToList();
        var listed = own.Take(MostListed).Select(one => Counted(name(hierarchy.Find(one.Id)!), one.Own));
        var unlisted = own.Skip(MostListed).ToList();
        return unlisted.Count == 0
            ? listed
            : listed.Append(
                wording.Say(
                    more,
                    ("others", wording.Number(unlisted.Count)),
                    ("count", wording.Number(unlisted.Sum(one => one.Own)))
                )
            );
    }

    private Entry Line(string id, IEnumerable<string> counts) =>
        new(EntryKind.Remark, wording.Say(id, ("counts", string.Join(", ", counts))));

    private string Counted(string name, long count) =>
        wording.Say("overlaps.count", ("name", name), ("count", wording.Number(count)));
}
