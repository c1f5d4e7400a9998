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

    [Fact]
    public void Vectors_answer_as_one_by_one() =>
        Law.Holds(
            from words in Gen.Elements(Corners).ArrayOf(IndexLanes.Count)
            from low in Gen.Elements(Corners)
            from high in Gen.Elements(Corners)
            select (words, low, high),
            any =>
            {
                var numbers = Array.ConvertAll(any.words, word => (uint)word);
                var (low, high) = (any.low, any.high);

                IndexLanes
                    .Vectors.Within(any.words, low, high)
                    .ShouldBe(IndexLanes.OneByOne.Within(any.words, low, high));
                IndexLanes.Vectors.Above(any.words, low).ShouldBe(IndexLanes.OneByOne.Above<ulong>(any.words, low));
                IndexLanes
                    .Vectors.Above(numbers, (uint)low)
                    .ShouldBe(IndexLanes.OneByOne.Above<uint>(numbers, (uint)low));
            }
        );

    [Fact]
    public void The_first_place_is_the_lowest_bit()
    {
        var words = new ulong[IndexLanes.Count];
        (words[0], words[5]) = (7, 8);

        IndexLanes.Within(words, 7, 9).ShouldBe(1UL | 1UL << 5);
        IndexLanes.Within(words, 7, 8).ShouldBe(1UL);
        IndexLanes.Above(words, 7).ShouldBe(1UL << 5);
    }
}
