using System.Text.Json;
using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class OverlapsTests
{
    private static readonly string Nabolag = Repository.Path("samples", "data", "nabolag.samskab.json");

    public static IEnumerable<object[]> Documents => CollaborationTests.Documents;

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    [InlineData("da", "csv")]
    public async Task The_overlaps_of_a_neighbourhood_are_told(string language, string format)
    {
        var ran = Ran.Line("overlaps", Nabolag, "--language", language, "--format", format);
        ran.Exit.ShouldBe(0);
        ran.Error.ShouldBeEmpty();
        await Verify(ran.Output, $"{language}.{format}");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Clusters_are_told_with_their_offers(string format) =>
        await Verify(Ran.Line("overlaps", Nabolag, "--clusters", "--format", format).Output, format);

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_overlaps_of_every_bundled_document_are_told_in_words(string name)
    {
        foreach (var language in new[] { "da", "en" })
        {
            var file = Repository.Path("samples", "data", name);
            var ran = Ran.Line("overlaps", file, "--from", "2016-01-01", "--all", "--language", language);
            ran.Exit.ShouldBe(0);
            ran.Output.ShouldContain(language == "da" ? "Oversigten er vejledning" : "The overview is guidance");
            foreach (var id in new[] { "{", "overlap.", "overlaps.", "calendar.", "fact.", "rule.", "host." })
            {
                ran.Output.ShouldNotContain(id);
            }
        }
    }

    [Fact]
    public void Each_command_of_the_page_prints_something()
    {
        using var shell = new Shell();
        var lines = Repository.Read("docs", "concepts", "overlaps.md").Split('\n');
        var commands = lines.Where(line => line.StartsWith("dotnet run", StringComparison.Ordinal)).ToList();
        commands.Count.ShouldBe(4);
        foreach (var command in commands)
        {
            shell.Run(command).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void TV_41_Two_associations_that_do_the_same_where_the_need_is_covered_come_first() =>
        First("overlaps", Nabolag).ShouldStartWith("Sammenfald og tidskollision: «Snak dansk»");

    [Fact]
    public void No_more_are_told_than_asked_for_and_all_are_counted()
    {
        var told = JsonElement.Parse(Ran.Line("overlaps", Nabolag, "--top", "2", "--format", "json").Output);
        told.GetProperty("overlaps").GetArrayLength().ShouldBe(2);
        told.GetProperty("counts").GetProperty("all").GetInt32().ShouldBe(8);
    }

    [Fact]
    public void Only_the_theme_and_the_area_that_are_named_are_told()
    {
        First("overlaps", Nabolag, "--theme", "motion").ShouldContain("«Torsdagsturen»");
        First("overlaps", Nabolag, "--area", "havnekvarteret", "--theme", "faellesspisning")
            .ShouldContain("«Spis sammen ved havnen»");
        Ran.Line("overlaps", Nabolag, "--area", "soebyen").Output.ShouldNotContain("Spis sammen");
    }

    [Fact]
    public void Days_before_the_offers_begin_have_no_overlaps()
    {
        var ran = Ran.Line("overlaps", Nabolag, "--from", "2026-08-01", "--until", "2026-08-31");
        ran.Exit.ShouldBe(0);
        ran.Output.ShouldContain("Ingen tilbud falder sammen, så der er noget at gøre ved det");
    }

    [Theory]
    [InlineData("«nix»", "--area", "nix")]
    [InlineData("«nix»", "--theme", "nix")]
    [InlineData("1. august 2026 ligger før 1. september 2026", "--until", "2026-08-01")]
    [InlineData("«0» er ikke et antal", "--top", "0")]
    [InlineData("«mange» er ikke et antal", "--top", "mange")]
    public void What_cannot_be_asked_for_is_wrong_usage(string told, string option, string value)
    {
        var ran = Ran.Line("overlaps", Nabolag, option, value);
        ran.Exit.ShouldBe(2);
        ran.Output.ShouldBeEmpty();
        ran.Error.ShouldContain(told);
    }

    [Fact]
    public void A_file_that_is_not_there_or_a_document_without_a_day_is_wrong_usage()
    {
        using var undated = new TemporaryFile("""{ "format": "samskab/1" }""");
        Ran.Line("overlaps", "no-such.json").Exit.ShouldBe(2);
        Ran.Line("overlaps", undated.Path).Exit.ShouldBe(2);
        Ran.Line("overlaps", undated.Path, "--from", "2026-09-01").Exit.ShouldBe(0);
    }

    [Fact]
    public void What_is_good_of_a_document_with_problems_is_told_and_the_exit_says_so()
    {
        using var bad = new TemporaryFile("""{ "format": "samskab/1", "asOf": "2026-09-01", "offers": [{}] }""");
        var ran = Ran.Line("overlaps", bad.Path);
        ran.Exit.ShouldBe(1);
        ran.Error.ShouldContain("problemer");
        ran.Output.ShouldContain("Sammenfald mellem tilbud");
    }

    [Theory]
    [InlineData("review")]
    [InlineData("rules")]
    [InlineData]
    public void What_is_no_table_is_not_written_as_one(params string[] command)
    {
        var ran = Ran.Line([.. command, "--format", "csv"]);
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain("csv kan kun skrives af kommandoerne gaps og overlaps.");
    }

    [Fact]
    public void A_spreadsheet_runs_no_name_and_quotation_marks_are_doubled()
    {
        using var file = Offers("=1+1", "Mad, \\\"snak\\\" og samvær");
        var lines = Ran.Line("overlaps", file.Path, "--format", "csv").Output.Split("\r\n");
        lines[0].ShouldStartWith("classes,severity,one,oneName,oneProvider,other,otherName,otherProvider,");
        lines[1].ShouldContain(",a,'=1+1,Foreningen,b,\"Mad, \"\"snak\"\" og samvær\",Klubben,");
        lines[2].ShouldBeEmpty();
    }

    private static string First(params string[] args) =>
        JsonElement
            .Parse(Ran.Line([.. args, "--format", "json", "--top", "1"]).Output)
            .GetProperty("overlaps")[0]
            .GetProperty("text")
            .GetString()!;

    private static TemporaryFile Offers(string one, string other) =>
        new(
            $$"""
            { "format": "samskab/1", "asOf": "2026-09-01",
              "themes": [{ "id": "t", "name": "Temaet" }],
              "actors": [{ "id": "f", "name": "Foreningen", "kind": "association" },
                         { "id": "k", "name": "Klubben", "kind": "association" }],
              "offers": [
                { "id": "a", "name": "{{one}}", "provider": "f", "theme": "t" },
                { "id": "b", "name": "{{other}}", "provider": "k", "theme": "t" }] }
            """
        );
}
