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
    [InlineData("K", "da")]
    [InlineData("C", "da")]
    [InlineData("L", "da")]
    [InlineData("K", "en")]
    public async Task Each_party_of_Rudersdal_is_given_a_page(string party, string language) =>
        await Verify(
            Ran.Line("advice", Data("rudersdal"), "--for", party, "--language", language).Output,
            $"{party}.{language}"
        );

    [Fact]
    public async Task A_collaboration_of_one_forum_is_given_the_advice_of_that_forum() =>
        await Verify(Ran.Line("advice", Data("ringkoebing-skjern"), "--for", "K").Output);

    [Fact]
    public async Task Where_there_are_neither_efforts_nor_fora_the_collaboration_is_given_advice() =>
        await Verify(Ran.Line("advice", Data("nabolag"), "--for", "K").Output);

    [Fact]
    public void Each_party_is_given_one_page_however_many_efforts_there_are()
    {
        var output = Ran.Line("advice", Data("sprogcafe")).Output;

        output.Split("====\n").Length.ShouldBe(4);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("20")]
    public void A_section_holds_as_much_as_is_asked_for_and_says_how_to_see_the_rest(string top)
    {
        var cut = Ran.Line("advice", Data("rudersdal"), "--for", "K", "--top", top).Output;

        cut.Contains("… og 19 til: --top 20", StringComparison.Ordinal).ShouldBe(top == "1");
        cut.Split('\n')
            .Count(line => line.TrimStart().StartsWith("? ", StringComparison.Ordinal))
            .ShouldBe(top == "1" ? 1 : 20);
    }

    [Theory]
    [InlineData("da", "gennemført eller valgt fra: 1 råd. Se dem med progress.")]
    [InlineData("en", "done or set aside: 1. See them with progress.")]
    public void What_is_done_is_left_out_and_progress_shows_it(string language, string told) =>
        Ran.Line("advice", Data("rudersdal"), "--for", "C", "--language", language).Output.ShouldContain(told);

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
        string[] line = ["advice", Data("nabolag"), "--for", "K", "--phase"];

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
