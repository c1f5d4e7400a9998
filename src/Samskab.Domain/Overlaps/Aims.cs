using System.Runtime.InteropServices;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>What offers and needs are about and whom they are for, numbered, and which of these meet.</summary>
/// <remarks>Two aims meet when one theme is the other or lies in it, and their groups can share people. One thread numbers, others may ask.</remarks>
internal sealed class Aims(Collaboration collaboration)
{
    // What is held of meeting aims at a time, so that very many different aims take time, not memory.
    private const int MostHeld = 1 << 24;

    private readonly GroupLists groups = new(collaboration);
    private readonly Dictionary<(int Theme, int Groups), int> numbers = [];
    private readonly Column<(int Theme, int Groups)> aims = new();
    private readonly Column<int>?[] ofTheme = new Column<int>[collaboration.Themes.Count];
    private Meetings meetings = new(0);

    /// <summary>How many there are.</summary>
    public int Count => aims.Count;

    /// <summary>The number of an aim, which equal ones share.</summary>
    public int NumberOf(ThemeId theme, ValueList<TargetGroupId>? forGroups)
    {
        var aim = (collaboration.Themes.NumberOf(theme), groups.NumberOf(forGroups));
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, aim, out var isKnown);
        if (!isKnown)
        {
            number = aims.Add(aim);
            (ofTheme[aim.Item1] ??= new()).Add(number);
        }
        return number;
    }

    /// <summary>The number of the theme.</summary>
    public int ThemeOf(int aim) => aims[aim].Theme;

    /// <summary>Whether the groups of two aims can share people.</summary>
    public Answer Groups(int one, int other) => groups.CanShare(aims[one].Groups, aims[other].Groups);

    /// <summary>The aims that meet or may meet one, ascending; itself among them unless it is for none.</summary>
    public ReadOnlySpan<int> Meeting(int aim)
    {
        var known = meetings;
        if (known.Of.Length != Count || known.Held > MostHeld)
        {
            meetings = known = new(Count);
        }
        return known.Of[aim] ?? Hold(known, aim);
    }

    private int[] Hold(Meetings known, int aim)
    {
        int[] others =
        [
            .. NestedThemes(aims[aim].Theme)
                .SelectMany(OfTheme)
                .Where(other => Groups(aim, other) != Answer.No)
                .Order(),
        ];
        known.Of[aim] = others;
        known.Held += others.Length;
        return others;
    }

    private IEnumerable<int> OfTheme(int theme)
    {
        var own = ofTheme[theme];
        for (var i = 0; i < own?.Count; i++)
        {
            yield return own[i];
        }
    }

    private IEnumerable<int> NestedThemes(int theme)
    {
        var id = collaboration.Themes.Nodes[theme].Id;
        return collaboration
            .Themes.Ancestors(id)
            .Concat(collaboration.Themes.Inside(id))
            .Select(node => collaboration.Themes.NumberOf(node.Id))
            .Distinct();
    }

    /// <summary>What was asked before, among so many aims. Threads that ask the same at once find the same.</summary>
    private sealed class Meetings(int count)
    {
        public int[]?[] Of { get; } = new int[count][];

        public long Held { get; set; }
    }
}
