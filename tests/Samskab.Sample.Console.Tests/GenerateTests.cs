using System.Text.Json;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class GenerateTests
{
    [Fact]
    public void A_generated_document_is_good()
    {
        using var file = new TemporaryFile("");
        Generate("2000", "--out", file.Path).Exit.ShouldBe(0);
        var ran = Ran.Line("validate", file.Path);
        ran.Output.ShouldContain("Dokumentet er i orden.");
        ran.Exit.ShouldBe(0);
    }

    [Fact]
    public void A_document_as_large_as_a_country_is_read()
    {
        using var file = new TemporaryFile("""{ "format": "samskab/1" }""" + new string(' ', 65 << 20));
        Ran.Line("validate", file.Path).Exit.ShouldBe(0);
    }

    [Fact]
    public void What_is_printed_is_what_is_written_to_a_file()
    {
        using var file = new TemporaryFile("");
        Generate("100", "--out", file.Path);
        var printed = Generate("100");
        printed.Error.ShouldBeEmpty();
        printed.Output.ShouldBe(File.ReadAllText(file.Path));
        printed.Output.ShouldContain("Ærø Kommune");
    }

    [Fact]
    public void Another_seed_gives_another_document() =>
        Generate("100", "--seed", "2").Output.ShouldNotBe(Generate("100").Output);

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task It_is_told_what_was_written(string language)
    {
        using var file = new TemporaryFile("");
        var ran = Generate("1000", "--out", file.Path, "--language", language);
        ran.Error.ShouldBeEmpty();
        await Verify(ran.Output.Replace(file.Path, "FILE", StringComparison.Ordinal), language);
    }

    [Fact]
    public void It_is_told_as_JSON_too()
    {
        using var file = new TemporaryFile("");
        using var json = JsonDocument.Parse(Generate("100", "--out", file.Path, "--format", "json").Output);
        json.RootElement.GetProperty("format").GetString().ShouldBe("samskab-generation/1");
        json.RootElement.GetProperty("seed").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("offers").GetInt32().ShouldBe(100);
        json.RootElement.GetProperty("areas").GetInt32().ShouldBe(2_246);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("2000001")]
    [InlineData("-500")]
    [InlineData("1e6")]
    [InlineData("mange")]
    public void A_number_of_offers_that_is_not_permitted_is_wrong_usage(string offers)
    {
        var ran = Generate(offers);
        ran.Exit.ShouldBe(2);
        ran.Output.ShouldBeEmpty();
        ran.Error.ShouldContain($"«{offers}» er ikke et antal tilbud. Tilladt: et helt tal fra 100 til 2000000.");
    }

    [Fact]
    public void A_seed_below_zero_is_wrong_usage()
    {
        var ran = Generate("100", "--seed", "-1");
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain("«-1» kan ikke bruges til --seed.");
    }

    [Fact]
    public void Another_country_is_wrong_usage() =>
        Ran.Line("generate", "--country", "se", "--offers", "100").Exit.ShouldBe(2);

    [Fact]
    public void A_file_that_cannot_be_written_is_wrong_usage()
    {
        var ran = Generate("100", "--out", "/no/such/folder/country.json");
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain("/no/such/folder/country.json");
    }

    private static Ran Generate(string offers, params IEnumerable<string> more) =>
        Ran.Line(["generate", "--country", "dk", "--offers", offers, .. more]);
}
