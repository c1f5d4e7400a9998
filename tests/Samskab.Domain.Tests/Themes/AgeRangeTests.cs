using System.Text.Json;
using FsCheck.Fluent;
using Samskab.Themes;

namespace Samskab.Domain.Tests.Themes;

public sealed class AgeRangeTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(18, 25)]
    [InlineData(65, 130)]
    public void Ages_are_in_order_from_0_to_130(int from, int to)
    {
        var ages = new AgeRange(from, to);

        (ages.From, ages.To).ShouldBe((from, to));
        AgeRange.Parse(ages.ToString()).ShouldBe(ages);
        JsonSerializer.Deserialize<AgeRange>(JsonSerializer.Serialize(ages)).ShouldBe(ages);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(0, 131)]
    public void Other_ages_are_refused(int from, int to) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new AgeRange(from, to)).Message.ShouldContain("0 to 130");

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"18\"")]
    [InlineData("\"18-\"")]
    [InlineData("\"-18\"")]
    [InlineData("\"25-18\"")]
    [InlineData("\"18-25-30\"")]
    [InlineData("\"18 - 25\"")]
    [InlineData("18")]
    public void Other_texts_are_refused(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<AgeRange>(json)).Message.ShouldContain("18-25");

    [Fact]
    public void Ages_meet_where_an_age_is_in_both() =>
        Law.Holds(
            Any.Zip(Any),
            pair => pair.Item1.Meets(pair.Item2).ShouldBe(Years(pair.Item1).Intersect(Years(pair.Item2)).Any())
        );

    private static FsCheck.Gen<AgeRange> Any =>
        from low in Gen.Choose(0, 130)
        from high in Gen.Choose(low, Math.Min(130, low + 30))
        select new AgeRange(low, high);

    private static IEnumerable<int> Years(AgeRange ages) => Enumerable.Range(ages.From, ages.To - ages.From + 1);
}
