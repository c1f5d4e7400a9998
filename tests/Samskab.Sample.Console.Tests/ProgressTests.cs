using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class ProgressTests
{
    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    public async Task How_far_Nordby_has_come_is_told(string language, string format) =>
        await Verify(Told("nordby", "--top", "1", "--language", language, "--format", format), $"{language}.{format}");

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "json")]
    public async Task What_has_been_taken_up_since_a_day_is_told(string language, string format) =>
        await Verify(
            Told(
                "nordby",
                "--since",
                "2026-01-31",
                "--chapter",
                "structure",
                "--for",
                "K",
                "--top",
                "1",
                "--language",
                language,
                "--format",
                format
            ),
            $"{language}.{format}"
        );

    [Fact]
    public async Task How_far_Rudersdal_has_come_is_told_with_the_words_of_its_sources() =>
        await Verify(Told("rudersdal", "--top", "0"));

    [Fact]
    public async Task How_far_an_effort_has_come_is_told() =>
        await Verify(Told("rudersdal", "--initiative", "samskabelse-som-arbejdsmetode", "--for", "L"));

    [Fact]
    public async Task How_far_a_forum_has_come_is_told() =>
        await Verify(Told("ringkoebing-skjern", "--forum", "moedeforum", "--for", "both", "--top", "1"));

    [Fact]
    public void Of_an_earlier_day_later_steps_are_not_told()
    {
        Told("nordby", "--on", "2026-02-01").ShouldContain("I gang: Afdæk");
        Told("nordby", "--on", "2026-04-13").ShouldContain("I gang: Afdæk");
        Told("nordby", "--on", "2026-04-14").ShouldContain("Gennemført: Afdæk");
        Told("nordby", "--on", "2026-01-19").ShouldNotContain("I gang: Afdæk");
    }

    [Fact]
    public void Nothing_has_changed_since_the_same_day() =>
        Told("nordby", "--since", "2026-06-01").ShouldContain("Intet er ændret siden 1. juni 2026.");

    [Theory]
    [InlineData("--chapter no-such", "Der er intet kapitel med id «no-such». Tilladt: aarhus-2018")]
    [InlineData("--forum no-such", "koordineringsforum")]
    [InlineData("--initiative no-such", "no-such")]
    [InlineData("--for X", "X")]
    [InlineData("--top -1", "«-1» er ikke et antal skridt")]
    [InlineData("--on 2026-02-30", "2026-02-30")]
    [InlineData("--since 2026-06-02", "2. juni 2026 ligger efter 1. juni 2026")]
    public void What_cannot_be_asked_is_wrong_usage(string options, string told)
    {
        var ran = Ran.Line(["progress", Data("nordby"), .. options.Split(' ')]);

        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain(told);
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task What_is_wrong_with_steps_is_told_and_the_rest_is_shown(string language)
    {
        using var file = new TemporaryFile(
            """
            {
              "format": "samskab/1",
              "asOf": "2026-06-01",
              "actors": [{ "id": "a", "name": "Kulturafdelingen", "kind": "department" }],
              "forums": [{ "id": "f", "name": "Sproggruppen", "kind": "working-group" }],
              "steps": [
                { "id": "1", "rule": "getting-started/map-needs", "state": "done", "by": ["a"] },
                { "id": "2", "rule": "getting-started/no-such", "state": "done" },
                { "id": "3", "rule": "joint-efforts/follow-up", "state": "done", "on": "2026-05-01" },
                { "id": "4", "rule": "joint-efforts/follow-up", "state": "taken-up", "on": "2026-05-01" },
                { "id": "5", "rule": "joint-efforts/follow-up", "state": "done", "by": ["b"] },
                { "id": "6", "rule": "joint-efforts/follow-up", "state": "done", "evidence": [{ "terms": "f" }] },
                { "id": "7", "rule": "joint-efforts/follow-up", "state": "done", "evidence": [{ "record": "010170-1234" }] },
                { "id": "8", "rule": "joint-efforts/quality-check", "state": "done", "date": "2026-05-01" }
              ]
            }
            """
        );

        var ran = Ran.Line("progress", file.Path, "--top", "0", "--language", language);

        ran.Exit.ShouldBe(1);
        await Verify(ran.Error + "\n" + ran.Output, language);
    }

    private static string Told(string document, params string[] options)
    {
        var ran = Ran.Line(["progress", Data(document), .. options]);
        ran.Exit.ShouldBe(0);
        ran.Error.ShouldBeEmpty();
        return ran.Output;
    }

    private static string Data(string name) => Repository.Path("samples", "data", $"{name}.samskab.json");
}
