using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class AdviceTests
{
    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    public async Task The_next_steps_of_Rudersdal_are_told(string language, string format)
    {
        var ran = Ran.Line([
            "advice",
            Data("rudersdal"),
            "--initiative",
            "samskabelse-som-arbejdsmetode",
            "--language",
            language,
            "--format",
            format,
        ]);

        ran.Exit.ShouldBe(0);
        await Verify(ran.Output, $"{language}.{format}");
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task Where_no_effort_is_told_of_the_collaboration_is_given_advice(string language) =>
        await Verify(
            Ran.Line("advice", Data("ringkoebing-skjern"), "--top", "4", "--language", language).Output,
            language
        );

    [Fact]
    public async Task What_an_established_activity_is_advised_is_told_to_civil_society() =>
        await Verify(Ran.Line("advice", Data("kolding"), "--for", "C").Output);

    [Fact]
    public async Task The_advice_of_a_chapter_to_management_is_told() =>
        await Verify(
            Ran.Line(
                "advice",
                Data("rudersdal"),
                "--for",
                "L",
                "--chapter",
                "management-backing",
                "--initiative",
                "frivillighedsguiden"
            ).Output
        );

    [Fact]
    public async Task The_next_steps_of_a_forum_are_a_page_to_hand_out() =>
        await Verify(
            Ran.Line(
                "advice",
                Data("rudersdal"),
                "--forum",
                "koordineringsforummet",
                "--for",
                "C",
                "--format",
                "markdown"
            ).Output
        );

    [Fact]
    public void A_phase_that_is_given_goes_before_that_of_the_status()
    {
        string[] line = ["advice", Data("ringkoebing-skjern"), "--for", "K", "--phase"];

        Ran.Line([.. line, "idea"]).Output.ShouldContain("Det hører til i idéfasen");
        Ran.Line([.. line, "idea"]).Output.ShouldNotContain("når idéerne føres ud i livet");
        Ran.Line([.. line, "practice"]).Output.ShouldContain("når idéerne føres ud i livet");
        Ran.Line([.. line, "practice"]).Output.ShouldNotContain("Det hører til i idéfasen");
    }

    [Theory]
    [InlineData("--chapter no-such", "Der er intet kapitel med id «no-such». Tilladt: aarhus-2018")]
    [InlineData("--initiative no-such", "frivillighedsguiden")]
    [InlineData("--forum no-such", "Dokumentet har intet forum med id «no-such». Tilladt: ")]
    [InlineData("--for X", "X")]
    [InlineData("--phase later", "later")]
    [InlineData("--top -1", "«-1» er ikke et antal råd")]
    public void What_cannot_be_asked_is_wrong_usage(string options, string told)
    {
        var ran = Ran.Line(["advice", Data("rudersdal"), .. options.Split(' ')]);

        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain(told);
    }

    private static string Data(string name) => Repository.Path("samples", "data", $"{name}.samskab.json");
}
