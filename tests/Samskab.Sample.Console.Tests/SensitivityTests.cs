using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class SensitivityTests
{
    private static string Efforts => Repository.Path("samples", "data", "sprogcafe.samskab.json");

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    public async Task What_verdicts_hang_on_is_told_by_effort_and_by_reading(string language, string format)
    {
        var ran = Ran.Line("sensitivity", Efforts, "--language", language, "--format", format);
        ran.Exit.ShouldBe(0);
        ran.Error.ShouldBeEmpty();
        await Verify(ran.Output, $"{language}.{format}");
    }

    [Fact]
    public void An_effort_of_which_little_is_known_hangs_on_no_reading() =>
        Ran.Line("sensitivity", Efforts)
            .Output.ShouldContain("Naturklub for børn: Mangler oplysninger\n    * Ingen anden læsning");
}
