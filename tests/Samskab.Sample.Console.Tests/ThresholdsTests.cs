using Samskab.Reviews;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class ThresholdsTests
{
    private const string MetTwelveDaysAgo = """
        {
          "format": "samskab/1",
          "asOf": "2026-06-01",
          "forums": [{ "id": "g", "name": "Gruppen", "kind": "working-group", "established": "2020-01-01" }],
          "meetings": [{ "id": "m", "forum": "g", "on": "2026-05-20" }],
          "steps": [
            { "id": "s", "rule": "co-creation/frequent-open-communication", "state": "done", "on": "2026-05-20" }
          ]
        }
        """;

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "markdown")]
    [InlineData("en", "json")]
    public async Task The_numbers_that_reviews_go_by_are_listed_with_the_words_they_stand_for(
        string language,
        string format
    )
    {
        var ran = Ran.Line("thresholds", "--language", language, "--format", format, "--threshold", "maxSilence=60");
        ran.Exit.ShouldBe(0);
        ran.Error.ShouldBeEmpty();
        await Verify(ran.Output, $"{language}.{format}");
    }

    [Fact]
    public void A_review_goes_by_what_is_set()
    {
        var (asked, set) = (
            Ran.Line("--on", "2017-04-01"),
            Ran.Line("--on", "2017-04-01", "--threshold", "maxOverviewAge=1")
        );
        asked.Output.ShouldContain("er 6 som anbefalet, 0 er det ikke");
        set.Output.ShouldContain("er 5 som anbefalet, 1 er det ikke");
    }

    [Fact]
    public void Progress_goes_by_what_is_set()
    {
        using var file = new TemporaryFile(MetTwelveDaysAgo);
        Ran.Line("progress", file.Path, "--threshold", "maxSilence=12").Output.ShouldContain("Gennemgangen siger ja");
        Ran.Line("progress", file.Path, "--threshold", "maxSilence=11")
            .Output.ShouldContain("men gennemgangen siger nej");
    }

    [Fact]
    public void Advice_goes_by_what_is_set()
    {
        using var file = new TemporaryFile(MetTwelveDaysAgo);
        const string talk = "Kommunikér hyppigt og åbent";
        Ran.Line("advice", file.Path, "--threshold", "maxSilence=12").Output.ShouldContain("Det gør I allerede");
        Ran.Line("advice", file.Path, "--threshold", "maxSilence=11").Output.ShouldContain(talk);
        Ran.Line("advice", file.Path, "--threshold", "maxSilence=12").Output.ShouldNotContain(talk);
    }

    [Theory]
    [InlineData("maxSilence=-1", "«-1» kan ikke være maxSilence. Tilladt: et helt tal, 0 eller mere.")]
    [InlineData("maxSideShare=0,5", "«0,5» kan ikke være maxSideShare. Tilladt: en andel fra 0 til 1, fx 0.6.")]
    [InlineData("workEnds=16", "«16» kan ikke være workEnds. Tilladt: et klokkeslæt, fx 08:00.")]
    [InlineData("silence=9", "Der er intet tal med navnet «silence». Tilladt: maxSideShare,")]
    [InlineData("maxSilence", "«maxSilence» er ikke NAVN=VÆRDI, fx maxSilence=60.")]
    public void What_is_not_permitted_is_refused(string setting, string message)
    {
        var ran = Ran.Line("thresholds", "--threshold", setting);
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldStartWith(message);
        ran.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Of_two_that_set_the_same_the_later_goes_before() =>
        Ran.Line("thresholds", "--threshold", "maxSilence=60", "--threshold", "maxSilence=90")
            .ShouldBe(Ran.Line("thresholds"));

    [Fact]
    public void Every_number_is_listed()
    {
        var listed = Ran.Line("thresholds").Output;
        Threshold.All.Where(one => !listed.Contains($"({one.Name},")).ShouldBeEmpty();
    }
}
