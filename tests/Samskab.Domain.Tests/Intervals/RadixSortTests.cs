using FsCheck.Fluent;
using Samskab.Intervals;

namespace Samskab.Domain.Tests.Intervals;

public sealed class RadixSortTests
{
    [Fact]
    public void Words_and_the_ids_beside_them_are_ordered_by_the_bits_asked_for_and_keep_their_order_otherwise()
    {
        Law.Holds(
            from seed in Gen.Choose(0, int.MaxValue)
            from count in Gen.Choose(0, 300)
            from low in Gen.Choose(0, 64)
            from high in Gen.Choose(low, 64)
            select (seed, count, low, high),
            one =>
            {
                var draw = new SplitMix64((ulong)one.seed);
                ulong[] words = [.. Enumerable.Range(0, one.count).Select(_ => draw.Next() & draw.Next())];
                var expected = words
                    .Select((word, id) => (Word: word, Id: (uint)id))
                    .OrderBy(item => Bits(item.Word, one.low, one.high))
                    .ToList();

                Sorted(words, one.low, one.high).ShouldBe(expected);
                Sorted(words, one.low, one.high, withIds: false)
                    .Select(item => item.Word)
                    .ShouldBe(expected.Select(item => item.Word));
            }
        );
    }

    private static List<(ulong Word, uint Id)> Sorted(ulong[] given, int low, int high, bool withIds = true)
    {
        ulong[] words = [.. given];
        uint[] ids = [.. Enumerable.Range(0, withIds ? words.Length : 0).Select(id => (uint)id)];
        var (spare, spareIds) = (new ulong[words.Length], new uint[ids.Length]);
        RadixSort.Sort(new(words, ids), new(spare, spareIds), low, high);
        var isSpare = RadixSort.EndsInSpare(low, high);
        var sortedIds = isSpare ? spareIds : ids;
        return [.. (isSpare ? spare : words).Select((word, place) => (word, withIds ? sortedIds[place] : 0))];
    }

    private static ulong Bits(ulong word, int low, int high) =>
        high == low ? 0 : word >> low & ulong.MaxValue >> (64 - (high - low));
}
