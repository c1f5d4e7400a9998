using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class CoverageTests
{
    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    public async Task How_much_of_the_sources_is_covered_is_told(string language, string format) =>
        await Verify(Ran.Line("coverage", "--language", language, "--format", format).Output, $"{language}.{format}");

    [Fact]
    public void Coverage_takes_no_document() => Ran.Line("coverage", "nordby.samskab.json").Exit.ShouldBe(2);
}
