using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samskab.Authority;

/// <summary>The mandates about one matter in one area, by the stretches of days on which they can be exercised.</summary>
/// <remarks>
/// Rows stand in blocks of four: their first days, their last days, their tags; what is left of a block is never met. Many rows
/// are kept in pieces by the slot of their mandate, so that a change copies one piece only.
/// </remarks>
internal readonly struct Cell
{
    private const int Lanes = 4;
    private const int BlockLength = 3 * Lanes;
    private const int MaxFlatLength = 128 * BlockLength;
    private const int PieceBits = 8;

    // Rows, or pieces of them.
    private readonly object? content;

    private Cell(object? content) => this.content = content;

    public bool IsEmpty => content is null;

    /// <summary>Tells of each row that holds a day, until the sink wants no more; whether it wanted all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Visit<TSink>(int day, ref TSink sink)
        where TSink : struct, ICellSink, allows ref struct =>
        content is null || (content is int[] rows ? Visit(rows, day, ref sink) : VisitPieces(day, ref sink));

    /// <summary>All rows, in no order.</summary>
    public IEnumerable<CellRow> Rows =>
        content is null ? []
        : content is int[] rows ? RowsOf(rows)
        : Pieces().SelectMany(RowsOf);

    /// <summary>The cell without the rows of some slots, with other rows.</summary>
    public Cell With(IReadOnlySet<int> withoutSlots, IReadOnlyCollection<CellRow> rows)
    {
        if (content is PersistentArray<int[]> pieces)
        {
            return new(Changed(pieces, withoutSlots, rows));
        }
        var changed = Changed((int[]?)content, withoutSlots, rows);
        return changed is { Length: > MaxFlatLength }
            ? new(Changed(PersistentArray<int[]>.Empty, withoutSlots, [.. RowsOf(changed)]))
            : new(changed);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Visit<TSink>(int[] rows, int day, ref TSink sink)
        where TSink : struct, ICellSink, allows ref struct
    {
        var asked = Vector128.Create(day);
        ref var first = ref MemoryMarshal.GetArrayDataReference(rows);
        for (var block = 0; block < rows.Length; block += BlockLength)
        {
            var from = Vector128.LoadUnsafe(ref first, (nuint)block);
            var to = Vector128.LoadUnsafe(ref first, (nuint)(block + Lanes));
            var met = (
                Vector128.LessThanOrEqual(from, asked) & Vector128.GreaterThanOrEqual(to, asked)
            ).ExtractMostSignificantBits();
            for (; met != 0; met &= met - 1)
            {
                if (!sink.Add(Unsafe.Add(ref first, block + 2 * Lanes + BitOperations.TrailingZeroCount(met))))
                {
                    return false;
                }
            }
        }
        return true;
    }

    private bool VisitPieces<TSink>(int day, ref TSink sink)
        where TSink : struct, ICellSink, allows ref struct
    {
        foreach (var piece in Pieces())
        {
            if (!Visit(piece, day, ref sink))
            {
                return false;
            }
        }
        return true;
    }

    private IEnumerable<int[]> Pieces() => ((PersistentArray<int[]>)content!).Values.Select(one => one.Value);

    private static PersistentArray<int[]> Changed(
        PersistentArray<int[]> pieces,
        IReadOnlySet<int> withoutSlots,
        IReadOnlyCollection<CellRow> rows
    )
    {
        var byPiece = rows.ToLookup(row => CellRow.SlotOf(row.Tag) >> PieceBits);
        foreach (
            var piece in withoutSlots
                .Select(slot => slot >> PieceBits)
                .Concat(byPiece.Select(one => one.Key))
                .Distinct()
        )
        {
            pieces = pieces.With(piece, Changed(pieces[piece], withoutSlots, [.. byPiece[piece]]));
        }
        return pieces;
    }

    private static int[]? Changed(int[]? rows, IReadOnlySet<int> withoutSlots, IReadOnlyCollection<CellRow> added)
    {
        List<CellRow> kept =
        [
            .. RowsOf(rows ?? []).Where(row => !withoutSlots.Contains(CellRow.SlotOf(row.Tag))),
            .. added,
        ];
        return kept.Count == 0 ? null : Blocks(kept);
    }

    private static int[] Blocks(List<CellRow> rows)
    {
        var blocks = new int[(rows.Count + Lanes - 1) / Lanes * BlockLength];
        for (var i = 0; i < blocks.Length / 3; i++)
        {
            var at = i / Lanes * BlockLength + i % Lanes;
            var row = i < rows.Count ? rows[i] : new(int.MaxValue, int.MinValue, 0);
            (blocks[at], blocks[at + Lanes], blocks[at + 2 * Lanes]) = (row.From, row.To, row.Tag);
        }
        return blocks;
    }

    private static IEnumerable<CellRow> RowsOf(int[] rows)
    {
        for (var block = 0; block < rows.Length; block += BlockLength)
        {
            for (var i = block; i < block + Lanes && rows[i] <= rows[i + Lanes]; i++)
            {
                yield return new(rows[i], rows[i + Lanes], rows[i + 2 * Lanes]);
            }
        }
    }
}
