using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Texts;
using Samskab.Themes;

namespace Samskab.Sample;

/// <summary>Says what is wrong with the ids of areas and themes that a command line names.</summary>
internal static class KnownIds
{
    // A country has thousands: the first ones show what ids look like.
    private const int MostListed = 30;

    /// <summary>What is wrong, or null where both are known or not named.</summary>
    internal static string? Wrong(Wording wording, Collaboration collaboration, string? area, string? theme) =>
        area is not null
        && !(AreaId.TryParse(area, null, out var areaId) && collaboration.Areas.Find(areaId) is not null)
            ? NotKnown(wording, "host.no-area", area, collaboration.Areas.Nodes.Select(one => one.Id.Value))
        : theme is not null
        && !(ThemeId.TryParse(theme, null, out var themeId) && collaboration.Themes.Find(themeId) is not null)
            ? NotKnown(wording, "host.no-theme", theme, collaboration.Themes.Nodes.Select(one => one.Id.Value))
        : null;

    /// <summary>Says that an id is none of those that there are.</summary>
    internal static string NotKnown(Wording wording, string text, string id, IEnumerable<string> ids)
    {
        var listed = ids.Take(MostListed + 1).ToList();
        var some = string.Join(", ", listed.Take(MostListed));
        return wording.Say(text, ("id", id), ("ids", listed.Count > MostListed ? some + ", …" : some));
    }
}
