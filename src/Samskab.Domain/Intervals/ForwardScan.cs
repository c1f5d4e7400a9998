using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samskab.Intervals;

/// <summary>Finds the overlaps of sorted intervals: each meets those behind it that start before it ends.</summary>
/// <remarks>
/// Follows the forward scan of Bouros and Mamoulis, «A Forward Scan based Plane Sweep Algorithm for Parallel Interval Joins»,
/// PVLDB 10(11), 2017. What is found is a run of neighbours in the order of the list, here compared several at a time.
/// </remarks>
internal abstract class ForwardScan
{
    public static readonly ForwardScan Scalar = new ForwardScan<Twice<OneLane, ulong>, ulong>();
    public static readonly ForwardScan Vector256 = new ForwardScan<Lanes256, Vector256<ulong>>();
    public static readonly ForwardScan Vector512 = new ForwardScan<Lanes512, Vector512<ulong>>();

    /// <summary>The one with the widest instructions that this processor has.</summary>
    public static ForwardScan Widest =>
        System.Runtime.Intrinsics.Vector512.IsHardwareAccelerated ? Vector512
        : System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated ? Vector256
        : Scalar;

    /// <summary>Gives the pairs whose first is in the range, in its order, then in the order of the second.</summary>
    public abstract void Pairs<TSink>(IntervalList list, int from, int to, ref TSink sink)
        where TSink : IPairSink;

    /// <summary>Writes for each place in the range the place at which the run of those it meets ends.</summary>
    public abstract void Runs(IntervalList list, int from, int to, Span<int> runs);

    /// <summary>Counts the pairs whose first is in the range.</summary>
    public abstract long Count(IntervalList list, int from, int to);

    /// <summary>Gives the pairs of one range of places with another, none within a range; both are in order, and closed.</summary>
    public abstract void Pairs<TSink>(
        IntervalList list,
        (int From, int To) one,
        (int From, int To) other,
        ref TSink sink
    )
        where TSink : IPairSink;
}

/// <summary>The scan with so many lanes.</summary>
/// <remarks>It takes two steps as one, but for pairs of two lists, of which most intervals meet none or few.</remarks>
internal sealed class ForwardScan<TLanes, T> : ForwardScan
    where TLanes : ILanes<T>
{
    // How many eights are looked at before a run is taken for a long one.
    private const int Patience = 128;

    public override void Pairs<TSink>(IntervalList list, int from, int to, ref TSink sink)
    {
        if (list.Layout.HoldsIds)
        {
            Pairs(list, new IdsInWords(list), from, to, ref sink);
        }
        else
        {
            Pairs(list, new IdsBeside(list), from, to, ref sink);
        }
    }

    public override void Pairs<TSink>(
        IntervalList list,
        (int From, int To) one,
        (int From, int To) other,
        ref TSink sink
    )
    {
        if (list.Layout.HoldsIds)
        {
            Pairs(list, new IdsInWords(list), one, other, ref sink);
        }
        else
        {
            Pairs(list, new IdsBeside(list), one, other, ref sink);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Runs(IntervalList list, int from, int to, Span<int> runs)
    {
        ref var words = ref list.FirstWord;
        ref var firsts = ref list.FirstOfEight;
        ref var ends = ref list.FirstEnd;
        ref var run = ref MemoryMarshal.GetReference(runs[..to]);
        for (nint i = from; i < to; i++)
        {
            Unsafe.Add(ref run, i) = (int)RunEnd(list, ref words, ref firsts, i, Unsafe.Add(ref ends, i));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override long Count(IntervalList list, int from, int to)
    {
        ref var words = ref list.FirstWord;
        ref var firsts = ref list.FirstOfEight;
        ref var ends = ref list.FirstEnd;
        nint count = 0;
        for (nint i = from; i < to; i++)
        {
            count += RunEnd(list, ref words, ref firsts, i, Unsafe.Add(ref ends, i)) - (i + 1);
        }
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pairs<TIds, TSink>(IntervalList list, TIds ids, int from, int to, ref TSink sink)
        where TIds : IIds, allows ref struct
        where TSink : IPairSink
    {
        ref var words = ref list.FirstWord;
        ref var ends = ref list.FirstEnd;
        var output = new Output(sink.Room());
        for (nint i = from; i < to; i++)
        {
            Write<Twice<TLanes, T>, TIds, TSink>(
                ref words,
                ids,
                i + 1,
                Unsafe.Add(ref ends, i),
                ids[i],
                ref output,
                ref sink
            );
        }
        sink.Take((int)output.Count);
    }

    // Which of the two comes next is hard to foresee: it is computed, and the other range scanned from where it stands.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pairs<TIds, TSink>(
        IntervalList list,
        TIds ids,
        (int From, int To) one,
        (int From, int To) other,
        ref TSink sink
    )
        where TIds : IIds, allows ref struct
        where TSink : IPairSink
    {
        ref var words = ref list.FirstWord;
        ref var ends = ref list.FirstEnd;
        var output = new Output(sink.Room());
        nint i = one.From,
            j = other.From;
        while (i < one.To && j < other.To)
        {
            nint isOne = Unsafe.BitCast<bool, byte>(Unsafe.Add(ref words, i) <= Unsafe.Add(ref words, j));
            var place = j ^ ((i ^ j) & -isOne);
            var at = i ^ j ^ place;
            i += isOne;
            j += 1 - isOne;
            Write<TLanes, TIds, TSink>(
                ref words,
                ids,
                at,
                Unsafe.Add(ref ends, place),
                ids[place],
                ref output,
                ref sink
            );
        }
        sink.Take((int)output.Count);
    }

    // How many of the next eights begin below the end, and how many of the last of them are below it: most often without a branch
    // on what is found.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint RunEnd(IntervalList list, ref ulong words, ref ulong firsts, nint place, ulong end)
    {
        var ends = TLanes.All(end);
        var eight = place / IntervalList.Eight;
        for (var last = eight + Patience; eight <= last; eight += Twice<TLanes, T>.Count)
        {
            var below = Twice<TLanes, T>.Below(ref firsts, eight + 1, ends);
            if (below != Full<Twice<TLanes, T>>())
            {
                var at = IntervalList.Eight * (eight + BitOperations.PopCount(below));
                return at + CountBelowOfEight(ref words, at, ends);
            }
        }
        return list.RunEnd((int)place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountBelowOfEight(ref ulong words, nint at, T ends)
    {
        var count = 0;
        for (var i = 0; i < IntervalList.Eight; i += TLanes.Count)
        {
            count += BitOperations.PopCount(TLanes.Below(ref words, at + i, ends));
        }
        return count;
    }

    // Counting the lanes only in the last step keeps the next address from waiting for the count.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<TStep, TIds, TSink>(
        ref ulong words,
        TIds ids,
        nint at,
        ulong end,
        uint id,
        ref Output output,
        ref TSink sink
    )
        where TStep : ILanes<T>
        where TIds : IIds, allows ref struct
        where TSink : IPairSink
    {
        while (true)
        {
            var ends = TStep.All(end);
            var first = TStep.All((ulong)id << 32);
            for (; output.Count <= output.Last; output.Count += TStep.Count, at += TStep.Count)
            {
                var below = ids.WriteBelow<TStep, T>(ref words, at, ends, first, ref output.Pairs, output.Count);
                if (below != Full<TStep>())
                {
                    output.Count += BitOperations.PopCount(below);
                    return;
                }
            }
            sink.Take((int)output.Count);
            output = new(sink.Room());
        }
    }

    /// <summary>What a step tells where all of its words are below an end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Full<TStep>()
        where TStep : ILanes<T> => (1u << TStep.Count) - 1;

    /// <summary>The room of a sink, and how much of it is used.</summary>
    private ref struct Output(Span<Pair> room)
    {
        public ref ulong Pairs = ref Unsafe.As<Pair, ulong>(ref MemoryMarshal.GetReference(room));
        public nint Last = room.Length - IPairSink.Step;
        public nint Count;
    }
}
