using System.Text.Json;
using Samskab.TestKit;
using Samskab.Verdicts;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class ReviewTests
{
    private const string Group = """{ "id": "g", "name": "Gruppen", "kind": "working-group" """;

    public static IEnumerable<object[]> Documents => CollaborationTests.Documents;

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    public async Task Without_a_command_Rudersdal_is_reviewed(string language, string format)
    {
        var ran = Ran.Line("--language", language, "--format", format);
        ran.Exit.ShouldBe(0);
        ran.Error.ShouldBeEmpty();
        await Verify(ran.Output, $"{language}.{format}");
    }

    [Fact]
    public void The_command_without_a_file_reviews_the_same() => Ran.Line("review").ShouldBe(Ran.Line());

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_bundled_document_is_reviewed_in_words(string name)
    {
        foreach (var language in new[] { "da", "en" })
        {
            var ran = Ran.Line("review", Repository.Path("samples", "data", name), "--language", language);
            ran.Exit.ShouldBe(0);
            foreach (var id in new[] { "{", "review.", "finding.", "term.", "host.", "forums/", "offers/", "needs/" })
            {
                ran.Output.ShouldNotContain(id);
            }
        }
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task What_has_changed_since_a_day_is_told(string language)
    {
        var ran = Ran.Line("--since", "2016-12-31", "--language", language);
        ran.Exit.ShouldBe(0);
        // The headline and the section that follows it; the rest stands in the review without an earlier day.
        await Verify(string.Join("\n\n", ran.Output.Split("\n\n").Take(2)) + "\n", language);
    }

    [Fact]
    public void The_printed_findings_are_read_again_and_counted()
    {
        var review = JsonElement.Parse(Ran.Line("--format", "json").Output);
        var findings = review
            .GetProperty("findings")
            .EnumerateArray()
            .Select(one => one.GetProperty("finding").Deserialize(FindingJson.Finding)!)
            .ToList();
        foreach (var answers in findings.GroupBy(finding => finding.Answer))
        {
            var counted = review.GetProperty("counts").GetProperty(answers.Key.ToString().ToLowerInvariant());
            counted.GetInt32().ShouldBe(answers.Count());
        }
        findings.Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void An_earlier_document_is_compared_with_on_its_own_day()
    {
        using var earlier = Document("2016-01-01", Group + "}");
        using var later = Document("2017-01-01", Group + """, "seats": [] }""");
        var ran = Ran.Line("review", later.Path, "--earlier", earlier.Path);
        ran.Exit.ShouldBe(0);
        ran.Output.ShouldContain("Ændret siden 1. januar 2016");
        ran.Output.ShouldContain(
            "- Gruppen: Der er ingen tovholder.\n    * Før: Det fremgår ikke, om der er en tovholder."
        );
    }

    [Fact]
    public void The_day_of_since_goes_before_that_of_the_earlier_document()
    {
        using var earlier = Document(
            "2016-01-01",
            Group + """, "established": { "earliest": "2016-01-01", "latest": "2016-01-01" } }"""
        );
        using var later = Document("2017-01-01", Group + "}");
        Ran.Line("review", later.Path, "--earlier", earlier.Path)
            .Output.ShouldContain("Intet er ændret siden 1. januar 2016.");
        Ran.Line("review", later.Path, "--earlier", earlier.Path, "--since", "2015-01-01")
            .Output.ShouldContain("? Nyt – Gruppen");
    }

    [Fact]
    public void A_day_after_the_one_that_is_reviewed_is_wrong_usage()
    {
        var ran = Ran.Line("--since", "2017-03-02");
        ran.Exit.ShouldBe(2);
        ran.Output.ShouldBeEmpty();
        ran.Error.ShouldContain("2. marts 2017 ligger efter 1. marts 2017.");
        Ran.Line("--since", "2017-03-01").Output.ShouldContain("Intet er ændret siden 1. marts 2017.");
    }

    [Theory]
    [InlineData("L", "Styregruppen har én formand", "tovholder")]
    [InlineData("C", "tovholder", "Styregruppen har én formand")]
    [InlineData("K", "tovholder", "Styregruppen har én formand")]
    [InlineData("both", "tovholder", "Styregruppen har én formand")]
    public void Only_what_addresses_a_party_is_told(string party, string told, string untold)
    {
        var ran = Ran.Line("--for", party);
        ran.Exit.ShouldBe(0);
        ran.Output.ShouldContain(told);
        ran.Output.ShouldNotContain(untold);
    }

    [Fact]
    public void What_addresses_one_side_alone_is_not_for_both()
    {
        var aarhus = Repository.Path("samples", "data", "aarhus.samskab.json");
        Ran.Line("review", aarhus, "--for", "K")
            .Output.ShouldContain("Læg møderne, når frivillige med arbejde har fri.");
        Ran.Line("review", aarhus, "--for", "both").Output.ShouldNotContain("Læg møderne");
        Ran.Line("review", aarhus, "--for", "C").Output.ShouldNotContain("Læg møderne");
    }

    [Fact]
    public void A_party_that_is_none_or_a_file_that_is_not_there_is_wrong_usage()
    {
        Ran.Line("--for", "X").Exit.ShouldBe(2);
        Ran.Line("review", "no-such.json").Exit.ShouldBe(2);
        Ran.Line("--earlier", "no-such.json").Error.ShouldContain("no-such.json");
        Ran.Line("--earlier", "no-such.json").Exit.ShouldBe(2);
    }

    [Fact]
    public void What_is_good_of_a_document_with_problems_is_reviewed_and_the_exit_says_so()
    {
        using var bad = Document("2017-01-01", Group + """, "reportsToForum": "h" }""");
        using var good = Document("2017-01-01", Group + "}");
        var ran = Ran.Line("review", bad.Path);
        ran.Exit.ShouldBe(1);
        ran.Error.ShouldContain("«h» ved forums/g.reportsToForum findes ikke.");
        var compared = Ran.Line("review", good.Path, "--earlier", bad.Path);
        compared.Exit.ShouldBe(1);
        compared.Error.ShouldStartWith(bad.Path);
        Ran.Line("review", good.Path, "--earlier", good.Path).Exit.ShouldBe(0);
    }

    [Fact]
    public void A_document_without_a_day_needs_one_unless_it_is_broken()
    {
        using var undated = new TemporaryFile("""{ "format": "samskab/1", "forums": [] }""");
        using var broken = new TemporaryFile("""{ "format": "samskab/1", "forums": [{}] }""");
        Ran.Line("review", undated.Path).Exit.ShouldBe(2);
        Ran.Line("review", undated.Path).Error.ShouldContain("--on 2016-06-01");
        Ran.Line("review", undated.Path, "--on", "2016-06-01").Exit.ShouldBe(0);
        Ran.Line("review", broken.Path).Exit.ShouldBe(1);
    }

    private static TemporaryFile Document(string asOf, string forum) =>
        new($$"""{ "format": "samskab/1", "asOf": "{{asOf}}", "forums": [{{forum}}] }""");
}
