using System.Runtime.InteropServices;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>What offers and needs are about and whom they are for, numbered, and which of these meet.</summary>
/// <remarks>Two aims meet when one theme is the other or lies in it, and their groups can share people.</remarks>
internal sealed class Aims(Collaboration collaboration)
{
    // What is held of meeting aims at a time, so that very many different aims take time, not memory.
    private const int MostHeld = 1 << 24;

    private readonly GroupLists groups = new(collaboration);
    private readonly Dictionary<(int Theme, int Groups), int> numbers = [];
    private readonly List<(int Theme, int Groups)> aims = [];
    private readonly List<int>?[] ofTheme = new List<int>[collaboration.Themes.Count];
    private readonly Dictionary<int, int[]> meeting = [];
    private long held;

    /// <summary>How many there are.</summary>
    public int Count => aims.Count;

    /// <summary>The number of an aim, which equal ones share.</summary>
    public int NumberOf(ThemeId theme, ValueList<TargetGroupId>? forGroups)
    {
        var aim = (collaboration.Themes.NumberOf(theme), groups.NumberOf(forGroups));
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, aim, out var isKnown);
        if (!isKnown)
        {
            number = aims.Count;
            Add(aim);
        }
        return number;
    }

    /// <summary>The number of the theme.</summary>
    public int ThemeOf(int aim) => aims[aim].Theme;

    /// <summary>Whether the groups of two aims can share people.</summary>
    public Answer Groups(int one, int other) => groups.CanShare(aims[one].Groups, aims[other].Groups);

    /// <summary>Whether two aims meet or may meet.</summary>
    public bool Meet(int one, int other) =>
        AreNested(aims[one].Theme, aims[other].Theme) && Groups(one, other) != Answer.No;

    /// <summary>The aims that meet or may meet one, ascending; itself among them unless it is for none.</summary>
    public ReadOnlySpan<int> Meeting(int aim)
    {
        if (!meeting.TryGetValue(aim, out var others))
        {
            others =
            [
                .. NestedThemes(aims[aim].Theme)
                    .SelectMany(theme => ofTheme[theme]!)
                    .Where(other => Groups(aim, other) != Answer.No)
                    .Order(),
            ];
            Hold(aim, others);
        }
        return others;
    }

    private void Add((int Theme, int Groups) aim)
    {
        (ofTheme[aim.Theme] ??= []).Add(aims.Count);
        aims.Add(aim);
        meeting.Clear();
        held = 0;
    }

    private void Hold(int aim, int[] others)
    {
        if ((held += others.Length) > MostHeld)
        {
            meeting.Clear();
            held = others.Length;
        }
        meeting.Add(aim, others);
    }

    private IEnumerable<int> NestedThemes(int theme)
    {
        var id = collaboration.Themes.Nodes[theme].Id;
        return collaboration
            .Themes.Ancestors(id)
            .Concat(collaboration.Themes.Inside(id))
            .Select(node => collaboration.Themes.NumberOf(node.Id))
            .Distinct()
            .Where(number => ofTheme[number] is not null);
    }

    private bool AreNested(int one, int other) =>
        collaboration.Themes.IsInside(one, other) || collaboration.Themes.IsInside(other, one);
}
