using System.Text.Json;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Verdicts;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class AssessTests
{
    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    public async Task The_bundled_cases_are_assessed(string language, string format)
    {
        var ran = Ran.Line("assess", "--language", language, "--format", format);
        ran.Exit.ShouldBe(0);
        ran.Error.ShouldBeEmpty();
        await Verify(ran.Output, $"{language}.{format}");
    }

    [Fact]
    public void Each_bundled_case_has_the_verdict_that_the_source_gives_or_implies()
    {
        using var json = JsonDocument.Parse(Ran.Line("assess", "--format", "json").Output);
        var answers = json
            .RootElement.GetProperty("assessments")
            .EnumerateArray()
            .Select(one => one.GetProperty("verdict").Deserialize(VerdictJson.Verdict)!)
            .ToDictionary(verdict => verdict.Subject, verdict => verdict.Answer);
        answers.ShouldBe(
            new Dictionary<string, Answer>
            {
                ["boligpakken"] = Answer.Yes,
                ["boligpakken-i-drift"] = Answer.No,
                ["donationer-2015"] = Answer.Yes,
                ["netvaerksfamilier"] = Answer.No,
                ["kolding-modtagerkorps"] = Answer.No,
                ["nye-aktiviteter"] = Answer.Unknown,
                ["mindre-lokalsamfund"] = Answer.Unknown,
                ["beskaeftigelse"] = Answer.Unknown,
            },
            ignoreOrder: true
        );
    }

    [Fact]
    public void The_printed_verdict_is_read_again_equal_and_explains_itself()
    {
        using var json = JsonDocument.Parse(
            Ran.Line("assess", "--format", "json", "--initiative", "boligpakken").Output
        );
        var element = json.RootElement.GetProperty("assessments")[0].GetProperty("verdict");
        var verdict = element.Deserialize(VerdictJson.Verdict)!;
        JsonElement.DeepEquals(JsonSerializer.SerializeToElement(verdict, VerdictJson.Verdict), element).ShouldBeTrue();
        CoCreationBook.Newest.Explain(verdict).Answer.ShouldBe(verdict.Answer);
    }

    [Fact]
    public void One_initiative_can_be_chosen()
    {
        var ran = Ran.Line("assess", "--initiative", "netvaerksfamilier");
        ran.Output.ShouldContain("Netværksfamilier");
        ran.Output.ShouldNotContain("Boligpakken");
    }

    [Fact]
    public void An_initiative_that_is_not_there_is_wrong_usage_that_names_those_that_are()
    {
        var ran = Ran.Line("assess", "--initiative", "boligpakke");
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain("boligpakken, boligpakken-i-drift");
    }

    [Fact]
    public void A_document_without_a_day_needs_one()
    {
        using var file = new TemporaryFile("""{ "format": "samskab/1", "initiatives": [] }""");
        var ran = Ran.Line("assess", file.Path);
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain("--on 2016-06-01");
        Ran.Line("assess", file.Path, "--on", "2016-06-01").Exit.ShouldBe(0);
    }

    [Theory]
    [InlineData("2013-12-31")]
    [InlineData("2016-02-30")]
    [InlineData("1. juni 2016")]
    public void A_day_that_is_none_or_before_the_rules_is_wrong_usage(string day)
    {
        var ran = Ran.Line("assess", "--on", day);
        ran.Exit.ShouldBe(2);
        ran.Output.ShouldBeEmpty();
        ran.Error.ShouldContain(day == "2013-12-31" ? "1. januar 2014" : "2016-06-01");
    }

    [Fact]
    public void What_is_good_of_a_document_with_problems_is_assessed_and_the_exit_says_so()
    {
        using var file = new TemporaryFile(
            """
            {
              "format": "samskab/1",
              "asOf": "2016-06-01",
              "initiatives": [
                { "id": "a", "name": "A", "statements": [{ "fact": "establishedActivity", "answer": "yes" }] },
                { "id": "b" }
              ]
            }
            """
        );
        var ran = Ran.Line("assess", file.Path);
        ran.Exit.ShouldBe(1);
        ran.Output.ShouldContain("- A: Samskabelse er ikke relevant");
        ran.Error.ShouldContain("$.initiatives[1].name mangler (linje 6)");
    }
}
