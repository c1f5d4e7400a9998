using System.Text.Json;
using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class MandatesTests
{
    private const string LanguageCafe =
        "--matter kulturtilskud --area havnen --theme samtale --amount 60000 --on 2016-05-03";

    private static readonly string Nordby = Repository.Path("samples", "data", "nordby.samskab.json");

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    public async Task What_was_known_then_is_told_with_what_has_been_recorded_since(string language, string format) =>
        await Verify(
            Asked($"{LanguageCafe} --as-known-at 2016-05-03 --language {language} --format {format}"),
            $"{language}.{format}"
        );

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task Of_the_forum_alone_the_answer_goes_from_yes_to_no(string language) =>
        await Verify(
            Asked($"{LanguageCafe} --holder sprogforum --as-known-at 2016-05-03 --language {language}"),
            language
        );

    [Fact]
    public void What_nothing_recorded_later_changes_is_told_as_such() =>
        Asked($"{LanguageCafe} --holder kulturudvalget --as-known-at 2016-05-03")
            .ShouldContain("Intet, der er registreret siden 3. maj 2016 kl. 23.59, ændrer svaret");

    [Fact]
    public void A_question_of_today_tells_nothing_that_came_since() =>
        Asked(LanguageCafe).ShouldNotContain("Hvad der er registreret siden");

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    public async Task All_that_the_mandates_of_Nordby_leave_unclear_is_told(string language, string format) =>
        await Verify(Asked($"--findings --language {language} --format {format}"), $"{language}.{format}");

    [Theory]
    [InlineData("--conflicts", "conflicts")]
    [InlineData("--gaps", "gaps")]
    [InlineData("--gaps --conflicts", "conflicts,gaps")]
    public void Only_the_kinds_that_are_asked_for_are_reviewed(string options, string kinds)
    {
        var counts = JsonElement.Parse(Asked(options + " --format json")).GetProperty("counts");

        string.Join(',', counts.EnumerateObject().Select(one => one.Name)).ShouldBe(kinds);
    }

    [Fact]
    public void A_review_begins_on_the_day_of_the_document_and_lasts_a_year()
    {
        var scope = JsonElement.Parse(Asked("--gaps --format json")).GetProperty("scope");

        scope.GetProperty("from").GetString().ShouldBe("2026-06-01");
        scope.GetProperty("until").GetString().ShouldBe("2027-06-01");
    }

    [Fact]
    public void A_matter_narrows_a_review()
    {
        var all = Asked("--gaps --from 2000-01-01 --until 2000-12-31");
        var one = Asked("--gaps --from 2000-01-01 --until 2000-12-31 --matter kulturtilskud");

        all.ShouldContain("«Tilskud»");
        one.ShouldNotContain("«Tilskud»");
        one.ShouldContain("«Tilskud til kulturelle aktiviteter»");
    }

    [Theory]
    [InlineData("", "Angiv --matter")]
    [InlineData("--from 2026-06-01", "--from og --until hører til en gennemgang")]
    [InlineData(
        "--findings --on 2026-06-01 --theme dansk",
        "Ikke tilladt sammen med --findings, --conflicts eller --gaps: --theme, --on"
    )]
    [InlineData("--gaps --amount 5", "eller --gaps: --amount")]
    [InlineData("--gaps --from 2026-06-01 --until 2026-05-31", "31. maj 2026 ligger før 1. juni 2026")]
    [InlineData("--gaps --matter nix", "ingen sag «nix»")]
    [InlineData("--gaps --area nix", "«nix»")]
    [InlineData("--gaps --top 0", "«0» er ikke et antal")]
    public void What_cannot_be_asked_is_wrong_usage(string options, string told)
    {
        var ran = Ran.Line(["mandates", Nordby, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        ran.Exit.ShouldBe(2);
        ran.Output.ShouldBeEmpty();
        ran.Error.ShouldContain(told);
    }

    [Theory]
    [InlineData("--matter", "t")]
    [InlineData("--gaps")]
    public void What_is_wrong_with_a_document_is_told_before_a_day_is_asked_for(params string[] options)
    {
        using var broken = new TemporaryFile("""{ "format": "samskab/1", "mandates": [{ "id": "m" }] }""");

        var ran = Ran.Line(["mandates", broken.Path, .. options]);

        ran.Exit.ShouldBe(1);
        ran.Error.ShouldContain("$.mandates[0].holder");
    }

    [Fact]
    public void A_document_without_a_day_needs_the_first_one()
    {
        using var undated = new TemporaryFile("""{ "format": "samskab/1" }""");

        Ran.Line("mandates", undated.Path, "--gaps").Error.ShouldContain("Angiv den første dag, fx --from 2026-06-01");
        Ran.Line("mandates", undated.Path, "--gaps", "--from", "9999-06-01").Exit.ShouldBe(0);
    }

    private static string Asked(string options)
    {
        var ran = Ran.Line(["mandates", Nordby, .. options.Split(' ')]);
        ran.Error.ShouldBeEmpty();
        ran.Exit.ShouldBe(0);
        return ran.Output;
    }
}
