namespace Samskab.Authority;

/// <summary>The cells of all matters and areas.</summary>
/// <remarks>Immutable: one that is changed shares what has not changed.</remarks>
internal sealed class CellTable
{
    private readonly PersistentArray<AreaCells> byMatter;

    private readonly AreaCells none;

    private CellTable(PersistentArray<AreaCells> byMatter, AreaCells none) =>
        (this.byMatter, this.none) = (byMatter, none);

    /// <summary>No cells, for so many places.</summary>
    public static CellTable Empty(int places) => new(PersistentArray<AreaCells>.Empty, AreaCells.Empty(places));

    /// <summary>The cells of one matter, by area.</summary>
    public AreaCells Of(int matter) => byMatter[matter] ?? none;

    /// <summary>The table with each place in <paramref name="before"/> rid of its rows, and each in <paramref name="now"/> given its.</summary>
    public CellTable With(IEnumerable<MandateState> before, IEnumerable<MandateState> now)
    {
        var changes = new Dictionary<(int Matter, int Area), CellChange>();
        foreach (var state in before)
        {
            Note(state, changes, (change, gone) => change.Without.Add(gone.Slot));
        }
        foreach (var state in now)
        {
            Note(state, changes, (change, here) => change.Rows.AddRange(here.Rows()));
        }
        return new(Applied(changes), none);
    }

    private PersistentArray<AreaCells> Applied(Dictionary<(int Matter, int Area), CellChange> changes)
    {
        var matters = byMatter;
        foreach (var ofMatter in changes.GroupBy(change => change.Key.Matter))
        {
            var cells = Of(ofMatter.Key);
            matters = matters.With(
                ofMatter.Key,
                cells.With(
                    ofMatter.Select(change =>
                        (change.Key.Area, cells[change.Key.Area].With(change.Value.Without, change.Value.Rows))
                    )
                )
            );
        }
        return matters;
    }

    private static void Note(
        MandateState state,
        Dictionary<(int, int), CellChange> changes,
        Action<CellChange, MandateState> note
    )
    {
        if (state.Line.IsNever)
        {
            return;
        }
        foreach (var area in state.Places)
        {
            if (!changes.TryGetValue((state.Matter, area), out var change))
            {
                changes.Add((state.Matter, area), change = new());
            }
            note(change, state);
        }
    }

    private sealed class CellChange
    {
        public HashSet<int> Without { get; } = [];

        public List<CellRow> Rows { get; } = [];
    }
}
