using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Samskab.Collaborations;
using Samskab.Offers;
using Samskab.Overlaps;

namespace Samskab.Texts;

/// <summary>Writes overlaps as comma-separated values (RFC 4180): one header line, then a line each.</summary>
/// <remarks>Columns are only ever added, at the end. Values of a list are separated by «; »; what is not known is empty.</remarks>
public static class OverlapCsv
{
    private static readonly string[] OverlapColumns =
    [
        .. new[] { "classes", "severity", "one", "oneName", "oneProvider", "other", "otherName", "otherProvider" },
        .. new[] { "parties", "theme", "areas", "targetGroups", "from", "until", "meeting", "firstMeeting" },
        .. new[] { "needOn", "roomLeast", "roomMost", "needLeast", "needMost", "isExceeded", "missing", "nextSteps" },
    ];

    private static readonly string[] ClusterColumns =
    [
        .. new[] { "theme", "area", "count", "overlaps", "severity", "roomLeast", "roomMost", "offers", "nextSteps" },
    ];

    /// <summary>Writes the overlaps that an overview tells, or its clusters.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="overview">The overview.</param>
    public static void Write(TextWriter writer, OverlapOverview overview)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(overview);
        if (overview.Clusters is { } clusters)
        {
            CsvLine.Write(writer, ClusterColumns);
            foreach (var cluster in clusters)
            {
                CsvLine.Write(writer, Values(cluster, overview.Collaboration));
            }
            return;
        }
        CsvLine.Write(writer, OverlapColumns);
        foreach (var overlap in overview.Gravest)
        {
            CsvLine.Write(writer, Values(overlap, overview.Collaboration));
        }
    }

    private static string[] Values(Overlap overlap, Collaboration collaboration) =>
        [
            Listed(OverlapTerms.Of(overlap.Classes).Select(one => one.Kebab)),
            Text(overlap.Severity),
            overlap.One.Id.Value,
            overlap.One.Name,
            ProviderOf(overlap.One, collaboration),
            overlap.Other.Id.Value,
            overlap.Other.Name,
            ProviderOf(overlap.Other, collaboration),
            overlap.Parties.Kebab,
            collaboration.Themes.Find(overlap.Theme)!.Name,
            Listed(overlap.Areas.Select(area => collaboration.Areas.Find(area)!.Name)),
            Listed(overlap.TargetGroups.Select(group => collaboration.TargetGroups.Find(group)!.Name)),
            Text(overlap.From),
            Text(overlap.Until),
            Text(overlap.Sessions?.Meeting),
            overlap.Sessions?.First is { } first ? LocalDateTimePattern.GeneralIso.Format(first.Begins) : "",
            Text(overlap.Need.On),
            Text(overlap.Need.Room.Least),
            Text(overlap.Need.Room.Most),
            Text(overlap.Need.People.Least),
            Text(overlap.Need.People.Most),
            overlap.Need.IsExceeded.Kebab,
            Listed(overlap.Missing.Select(key => key.Value)),
            Listed(overlap.NextSteps.Select(rule => rule.Value)),
        ];

    private static string[] Values(ClusterWithOffers told, Collaboration collaboration) =>
        [
            collaboration.Themes.Find(told.Cluster.Theme)!.Name,
            told.Cluster.Area is { } area ? collaboration.Areas.Find(area)!.Name : "",
            Text(told.Cluster.Count),
            Text(told.Cluster.Overlaps),
            Text(told.Cluster.Severity),
            Text(told.Cluster.Room.Least),
            Text(told.Cluster.Room.Most),
            Listed(told.Offers.Select(offer => offer.Id.Value)),
            Listed(told.Cluster.NextSteps.Select(rule => rule.Value)),
        ];

    private static string ProviderOf(Offer offer, Collaboration collaboration) =>
        collaboration.Actors.Find(offer.Provider)!.Name;

    private static string Listed(IEnumerable<string> values) => string.Join("; ", values);

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
