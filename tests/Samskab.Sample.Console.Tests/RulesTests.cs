using System.Text.Json;
using Samskab.Chapters;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class RulesTests
{
    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task All_rules_are_listed_by_chapter(string language) =>
        await Verify(Ran.Line("rules", "--language", language).Output, language);

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "markdown")]
    [InlineData("en", "json")]
    public async Task One_rule_shows_the_words_it_rests_on(string language, string format) =>
        await Verify(
            Ran.Line("rules", "co-creation/no-equal-collaboration", "--language", language, "--format", format).Output,
            $"{language}.{format}"
        );

    [Fact]
    public async Task The_advice_of_a_chapter_is_listed() =>
        await Verify(Ran.Line("rules", "--chapter", "overview").Output);

    [Fact]
    public void Every_rule_of_a_chapter_can_be_shown_with_its_words()
    {
        foreach (var rule in SourceChapters.All.SelectMany(chapter => chapter.Rules).Distinct())
        {
            var ran = Ran.Line("rules", rule.Id.Value, "--format", "json");
            ran.Exit.ShouldBe(0);
            var quoted = JsonElement.Parse(ran.Output).GetProperty("rules")[0].GetProperty("citations")[0];
            quoted.GetProperty("quotation").GetString().ShouldBe(rule.Citations[0].Quotation);
        }
    }

    [Fact]
    public void A_chapter_that_is_not_there_is_refused_with_those_that_are()
    {
        var ran = Ran.Line("rules", "--chapter", "no-such");
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldStartWith("Der er intet kapitel med id «no-such». Tilladt: ");
        ran.Error.ShouldContain("overview");
    }

    [Theory]
    [InlineData("co-creation/no-such-rule")]
    [InlineData("nonsense")]
    public void A_rule_that_is_not_there_is_wrong_usage(string id)
    {
        var ran = Ran.Line("rules", id);
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain(id);
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("--colour")]
    public void What_is_not_understood_is_wrong_usage(string word)
    {
        var ran = Ran.Line(word);
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain($"«{word}» forstås ikke her.");
    }

    [Theory]
    [InlineData("--language", "fr")]
    [InlineData("--format", "pdf")]
    [InlineData("assess", "--on")]
    public void A_wrong_option_is_wrong_usage(string one, string other) => Ran.Line(one, other).Exit.ShouldBe(2);

    [Fact]
    public void Both_languages_of_the_host_have_the_same_texts()
    {
        var danish = Ran.Line("--help");
        var english = Ran.Line("--help", "--language", "en");
        danish.Exit.ShouldBe(0);
        english.Exit.ShouldBe(0);
        (danish.Output + english.Output).ShouldNotContain("host.");
    }
}
