using System.Text.Json;
using Samskab.TestKit;
using Xunit;

namespace Samskab.Sample.Console.Tests;

public sealed class CompareTests
{
    private static string File => Repository.Path("samples", "data", "sprogcafe.samskab.json");

    [Fact]
    public void The_same_day_by_the_same_version_changes_nothing()
    {
        var ran = Ran.Line("compare", File, "--language", "en");
        ran.Exit.ShouldBe(0);
        ran.Output.Split('\n').Count(line => line.EndsWith("as before", StringComparison.Ordinal)).ShouldBe(4);
    }

    [Fact]
    public void As_json_each_case_has_its_answers_and_what_changed()
    {
        var ran = Ran.Line("compare", File, "--since", "2026-06-01", "--on", "2027-01-01", "--format", "json");
        using var json = JsonDocument.Parse(ran.Output);
        var changed = json
            .RootElement.GetProperty("cases")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == "sprogcafe");
        (changed.GetProperty("before").GetString(), changed.GetProperty("after").GetString()).ShouldBe(("yes", "no"));
        changed.GetProperty("change").GetProperty("answerBefore").GetString().ShouldBe("yes");
    }

    [Theory]
    [InlineData("--since", "2027-01-01", "ligger efter")]
    [InlineData("--since", "2010-01-01", "Der er ingen version")]
    [InlineData("--version-of-book", "2", "«2» er ingen version af regelbogen")]
    public void A_later_day_a_day_before_the_book_and_a_version_that_is_none_are_wrong_usage(
        string option,
        string value,
        string told
    )
    {
        var ran = Ran.Line("compare", File, option, value);
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain(told);
    }
}
