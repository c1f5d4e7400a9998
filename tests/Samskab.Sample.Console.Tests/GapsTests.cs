using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class GapsTests
{
    private static string Nordby => Repository.Path("samples", "data", "nordby.samskab.json");

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    [InlineData("da", "csv")]
    public async Task Who_lacks_a_place_in_Nordby_in_the_summer_is_told(string language, string format) =>
        await Verify(
            Ran.Line(["gaps", Nordby, .. Summer, "--language", language, "--format", format]).Output,
            $"{language}.{format}"
        );

    [Fact]
    public async Task Gaps_on_the_day_of_the_document_in_a_part_of_the_municipality_are_told() =>
        await Verify(Ran.Line("gaps", Nordby, "--area", "bakken", "--theme", "dansk").Output);

    [Fact]
    public void The_greatest_are_told_and_the_others_counted()
    {
        var output = Ran.Line(["gaps", Nordby, .. Summer, "--top", "1"]).Output;

        output.ShouldContain("Hjælp til at lære dansk");
        output.ShouldNotContain("Mentor");
        output.ShouldContain("… og 3 til.");
    }

    [Fact]
    public void Where_nobody_lacks_a_place_that_is_told() =>
        Ran.Line("gaps", Nordby, "--on", "2027-06-01")
            .Output.ShouldContain("Der er ingen oplyste behov, der mangler plads.");

    [Theory]
    [InlineData("--on 2026-06-01 --from 2026-06-01 --until 2026-07-01", "Angiv enten --on eller --from")]
    [InlineData("--from 2026-06-01", "Angiv både --from og --until")]
    [InlineData("--from 2026-07-01 --until 2026-06-01", "1. juni 2026 ligger før 1. juli 2026")]
    [InlineData("--top -1", "«-1» er ikke et antal huller")]
    [InlineData("--area no-such", "Tilladt: nordby, bakken, havnen")]
    [InlineData("--theme no-such", "intet tema med id «no-such»")]
    public void What_cannot_be_asked_is_wrong_usage(string options, string told)
    {
        var ran = Ran.Line(["gaps", Nordby, .. options.Split(' ')]);

        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain(told);
    }

    [Fact]
    public void Another_command_does_not_write_csv()
    {
        var ran = Ran.Line("review", Nordby, "--format", "csv");

        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain("csv kan kun skrives af kommandoerne gaps og overlaps");
    }

    private static string[] Summer => ["--from", "2026-06-01", "--until", "2026-08-31"];
}
