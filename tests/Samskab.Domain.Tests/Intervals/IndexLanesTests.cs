using System.Runtime.Intrinsics;
using FsCheck;
using FsCheck.Fluent;
using Samskab.Intervals;

namespace Samskab.Domain.Tests.Intervals;

public sealed class IndexLanesTests
{
    private static readonly ulong[] Corners =
    [
        0,
        1,
        int.MaxValue,
        1UL << 31,
        uint.MaxValue,
        1UL << 32,
        long.MaxValue,
        1UL << 63,
        ulong.MaxValue - 1,
        ulong.MaxValue,
    ];

    private static readonly Gen<(ulong[] Words, ulong Low, ulong High)> Any =
        from words in Gen.Elements(Corners).ArrayOf(IndexLanes.Count)
        from low in Gen.Elements(Corners)
        from high in Gen.Elements(Corners)
        select (words, low, high);

    [Fact]
    public void Sixty_four_places_are_compared_as_one_by_one() =>
        Law.Holds(
            Any,
            any =>
            {
                var numbers = Array.ConvertAll(any.Words, word => (uint)word);

                IndexLanes
                    .Within(any.Words, any.Low, any.High)
                    .ShouldBe(OneByOne(any.Words, word => any.Low <= word && word < any.High));
                IndexLanes.Below(any.Words, any.Low).ShouldBe(OneByOne(any.Words, word => word < any.Low));
                IndexLanes.Above(any.Words, any.Low).ShouldBe(OneByOne(any.Words, word => word > any.Low));
                IndexLanes.Above(numbers, (uint)any.Low).ShouldBe(OneByOne(numbers, number => number > (uint)any.Low));
            }
        );

    [Fact]
    public void The_greatest_of_sixty_four_places_is_found_with_or_without_other_times() =>
        Law.Holds(
            from words in Gen.Elements(Corners).ArrayOf(IndexLanes.Count)
            from times in Gen.Elements(Corners).Select(word => (uint)word).ArrayOf(IndexLanes.Count)
            select (words, times),
            any =>
            {
                IndexLanes.Greatest(any.words).ShouldBe(any.words.Max());
                IndexLanes.Greatest(any.words, any.times).ShouldBe(any.words.Zip(any.times, IndexRange.At).Max());
            }
        );

    [Fact]
    public void What_is_told_is_moved_to_the_front_on_every_processor() =>
        Law.Holds(
            Any,
            any =>
            {
                var words = Vector512.Create(any.Words.AsSpan(0, 8));
                var isTold = Vector512.LessThan(words, Vector512.Create(any.Low));
                var told = any.Words[..8].Where(word => word < any.Low).ToArray();

                Front(IndexLanes.Compress(isTold, words), told.Length).ShouldBe(told);
                IndexLanes.CompressOneByOne(isTold, words).ShouldBe(IndexLanes.Compress(isTold, words));
                IndexLanes.CountOf(isTold).ShouldBe(told.Length);
            }
        );

    [Fact]
    public void Numbers_are_moved_to_the_front_as_words_are()
    {
        var odd = Vector512.Create(0UL, ulong.MaxValue, 0, ulong.MaxValue, 0, 0, 0, ulong.MaxValue);

        IndexLanes
            .Compress(odd, Vector256.Create(10, -11, 12, 13, 14, 15, 16, int.MinValue))
            .ShouldBe(Vector256.Create(-11, 13, int.MinValue, 0, 0, 0, 0, 0));
    }

    [Fact]
    public void The_first_place_is_the_lowest_bit()
    {
        var words = new ulong[IndexLanes.Count];
        (words[0], words[5]) = (7, 8);

        IndexLanes.Within(words, 7, 9).ShouldBe(1UL | 1UL << 5);
        IndexLanes.Within(words, 7, 8).ShouldBe(1UL);
        IndexLanes.Above(words, 7).ShouldBe(1UL << 5);
    }

    private static ulong OneByOne<T>(T[] all, Func<T, bool> isMeant) =>
        all.Select((one, place) => isMeant(one) ? 1UL << place : 0).Aggregate((some, more) => some | more);

    private static ulong[] Front(Vector512<ulong> words, int count) =>
        [.. Enumerable.Range(0, count).Select(place => words[place])];
}
