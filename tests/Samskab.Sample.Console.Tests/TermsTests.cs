using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class TermsTests
{
    private static string Nordby => Repository.Path("samples", "data", "nordby.samskab.json");

    [Theory]
    [InlineData("da", "markdown")]
    [InlineData("en", "markdown")]
    [InlineData("da", "text")]
    public async Task The_terms_of_reference_of_Nordby_can_be_handed_out(string language, string format) =>
        await Verify(Run("--language", language, "--format", format).Output, $"{language}.{format}");

    [Theory]
    [InlineData("da", "markdown")]
    [InlineData("en", "text")]
    public async Task What_has_changed_from_one_version_to_another_is_told(string language, string format) =>
        await Verify(
            Run("--compare", "2024", "--language", language, "--format", format).Output,
            $"{language}.{format}"
        );

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task The_forum_of_Nordby_is_told_with_its_deputy_and_its_vacant_seat(string language) =>
        await Verify(Ran.Line("forum", Nordby, "koordineringsforum", "--language", language).Output, language);

    [Fact]
    public async Task A_working_group_is_told_with_all_it_reports_to_and_what_is_missing_to_close_it() =>
        await Verify(Ran.Line("forum", Nordby, "sproggruppen").Output);

    [Fact]
    public void The_version_is_the_one_that_is_in_force_on_the_day()
    {
        Run().Output.ShouldContain("Version 2026");
        Run("--on", "2026-02-28").Output.ShouldContain("Version 2024");
        Run("--version", "2024").Output.ShouldContain("(i kraft den 1. juni 2026: nej)");
    }

    [Theory]
    [InlineData("no-such", "", "Tilladt: koordineringsforum, sprogforum, sproggruppen.")]
    [InlineData("koordineringsforum", "--version 2025", "ingen version «2025» af kommissoriet. Tilladt: 2024, 2026.")]
    [InlineData("koordineringsforum", "--compare 2025", "ingen version «2025» af kommissoriet. Tilladt: 2024, 2026.")]
    [InlineData("koordineringsforum", "--on 2023-01-01", "gælder 1. januar 2023. Vælg én med --version.")]
    [InlineData("koordineringsforum", "--format json", "Tilladt her: text, markdown.")]
    [InlineData("sproggruppen", "", "har intet oplyst kommissorium")]
    public void What_is_not_there_is_wrong_usage_that_names_what_is(string forum, string options, string told)
    {
        var ran = Ran.Line([
            "kommissorium",
            Nordby,
            forum,
            .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ]);

        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain(told);
    }

    [Theory]
    [InlineData("da", "som det kan deles ud")]
    [InlineData("en", "to hand out")]
    public void Help_is_in_both_languages(string language, string told) =>
        Ran.Line("kommissorium", "--help", "--language", language).Output.ShouldContain(told);

    private static Ran Run(params string[] options) =>
        Ran.Line(["kommissorium", Nordby, "koordineringsforum", .. options]);
}
