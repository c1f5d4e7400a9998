using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Finds what a reach meets or may meet, and looks at nothing whose theme or areas are apart from it.</summary>
/// <remarks>
/// What is added stands under its theme and each of its areas. A question goes to the themes above and below, and in each to
/// the areas that share a place with one of its own; what does not state its areas is always looked at.
/// </remarks>
internal sealed class ReachIndex<T>(Collaboration collaboration, Encounters encounters)
{
    private readonly Dictionary<Spot, List<(Reach Reach, T Item)>> items = [];
    private readonly Dictionary<ThemeId, SpotsOfTheme> themes = [];
    private readonly Dictionary<Spot, List<(List<(Reach, T)> Items, Answer Areas)>> around = [];
    private readonly Dictionary<AreaId, List<AreaId>> meeting = [];

    /// <summary>Adds an item; before the first question.</summary>
    public void Add(Reach reach, T item)
    {
        if (!items.TryGetValue(reach.Spot, out var there))
        {
            items.Add(reach.Spot, there = []);
            Add(reach.Spot);
        }
        there.Add((reach, item));
    }

    /// <summary>What a reach meets or may meet, each once, always in the same order.</summary>
    public IEnumerable<(T Item, Encounter Encounter)> Meeting(Reach reach)
    {
        foreach (var (there, areas) in Around(reach.Spot))
        {
            foreach (var (other, item) in there)
            {
                if (encounters.Of(reach, other, areas) is { } encounter)
                {
                    yield return (item, encounter);
                }
            }
        }
    }

    private void Add(Spot spot)
    {
        if (!themes.TryGetValue(spot.Theme, out var own))
        {
            themes.Add(spot.Theme, own = new());
        }
        own.Add(spot);
    }

    private List<(List<(Reach, T)> Items, Answer Areas)> Around(Spot spot)
    {
        if (!around.TryGetValue(spot, out var there))
        {
            there = [.. NestedThemes(spot.Theme).SelectMany(theme => Around(spot.Areas, themes[theme]))];
            around.Add(spot, there);
        }
        return there;
    }

    private IEnumerable<(List<(Reach, T)> Items, Answer Areas)> Around(ValueList<AreaId>? areas, SpotsOfTheme there)
    {
        if (areas is not { } own)
        {
            return there.All.Select(spot => (items[spot], Answer.Unknown));
        }
        var met = own.SelectMany(Meeting).SelectMany(there.In).Distinct().Select(spot => (items[spot], Answer.Yes));
        return own.Count == 0 ? [] : met.Concat(there.Unstated.Select(spot => (items[spot], Answer.Unknown)));
    }

    private IEnumerable<ThemeId> NestedThemes(ThemeId theme) =>
        collaboration
            .Themes.Ancestors(theme)
            .Concat(collaboration.Themes.Inside(theme))
            .Select(node => node.Id)
            .Distinct()
            .Where(themes.ContainsKey);

    // Who shares a place with an area lies above something in it.
    private List<AreaId> Meeting(AreaId area)
    {
        if (!meeting.TryGetValue(area, out var areas))
        {
            var inside = collaboration.Areas.Inside(area);
            areas =
            [
                .. inside.SelectMany(node => collaboration.Areas.Ancestors(node.Id)).Select(node => node.Id).Distinct(),
            ];
            meeting.Add(area, areas);
        }
        return areas;
    }

    private sealed class SpotsOfTheme
    {
        private readonly Dictionary<AreaId, List<Spot>> byArea = [];

        /// <summary>Those that state an area, and those that do not state their areas.</summary>
        public List<Spot> All { get; } = [];

        /// <summary>Those that do not state their areas.</summary>
        public List<Spot> Unstated { get; } = [];

        public IEnumerable<Spot> In(AreaId area) => byArea.GetValueOrDefault(area) ?? Enumerable.Empty<Spot>();

        public void Add(Spot spot)
        {
            if (spot.Areas is not { } areas)
            {
                All.Add(spot);
                Unstated.Add(spot);
                return;
            }
            if (areas.Count > 0)
            {
                All.Add(spot);
            }
            foreach (var area in areas.Distinct())
            {
                Add(area, spot);
            }
        }

        private void Add(AreaId area, Spot spot)
        {
            if (!byArea.TryGetValue(area, out var spots))
            {
                byArea.Add(area, spots = []);
            }
            spots.Add(spot);
        }
    }
}
