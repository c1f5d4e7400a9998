using System.Text.Json;
using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class OccurrencesTests
{
    private static readonly string Nabolag = Repository.Path("samples", "data", "nabolag.samskab.json");

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "json")]
    public async Task The_next_times_of_an_offer_are_told(string language, string format) =>
        await Verify(
            Ran.Line("occurrences", Nabolag, "spis-sammen-havnen", "--language", language, "--format", format).Output,
            $"{language}.{format}"
        );

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task The_times_at_which_two_offers_take_place_at_once_are_told(string language) =>
        await Verify(
            Ran.Line(
                "occurrences",
                Nabolag,
                "snak-dansk",
                "--with",
                "sprogcafe-beboerhuset",
                "--top",
                "3",
                "--language",
                language
            ).Output,
            language
        );

    [Theory]
    [InlineData("Omkring 40 gange om året, men datoerne er ikke oplyst", "it-hjaelp-derhjemme")]
    [InlineData("Det kan ikke afgøres endnu, om de er samtidig", "it-hjaelp-derhjemme", "--with", "it-cafeen")]
    [InlineData("Aldrig samtidig", "lektiecafeen", "--with", "lektiehjaelp-biblioteket")]
    [InlineData("Én gang fra 1. september 2026 til 7. september 2026", "snak-dansk", "--until", "2026-09-07")]
    [InlineData("Ingen gange fra 1. januar 2027", "snak-dansk", "--from", "2027-01-01")]
    public void What_is_known_of_the_times_is_told(string told, params string[] args)
    {
        var ran = Ran.Line(["occurrences", Nabolag, .. args]);
        ran.Exit.ShouldBe(0);
        ran.Output.ShouldContain(told);
    }

    [Fact]
    public void All_times_are_counted_and_no_more_told_than_asked_for()
    {
        var told = JsonElement.Parse(
            Ran.Line("occurrences", Nabolag, "snak-dansk", "--top", "2", "--format", "json").Output
        );
        told.GetProperty("count").GetInt32().ShouldBe(16);
        told.GetProperty("times").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("«nix»", "nix")]
    [InlineData("«nix»", "snak-dansk", "--with", "nix")]
    [InlineData("1. august 2026 ligger før", "snak-dansk", "--until", "2026-08-01")]
    [InlineData("«0»", "snak-dansk", "--top", "0")]
    public void What_cannot_be_asked_for_is_wrong_usage(string told, params string[] args)
    {
        var ran = Ran.Line(["occurrences", Nabolag, .. args]);
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain(told);
    }
}
