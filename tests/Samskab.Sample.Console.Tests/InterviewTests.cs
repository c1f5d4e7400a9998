using System.Text.Json;
using Samskab.Facts;
using Samskab.TestKit;
using Samskab.Verdicts;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class InterviewTests : IDisposable
{
    private const string Day = "2026-06-01";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samskab");

    private string Saved => Path.Combine(folder.FullName, "saved.json");

    private static string Efforts => Repository.Path("samples", "data", "sprogcafe.samskab.json");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    public async Task An_interview_is_told_from_its_first_question_to_the_next_steps(string language, string format)
    {
        var ran = Ran.Typing(
            "hm\nv\nstop\n",
            ["interview", Efforts, "--initiative", "lektiecafe", "--language", language, "--format", format]
        );
        ran.Exit.ShouldBe(0);
        await Verify(ran.Error + ran.Output, $"{language}.{format}");
    }

    [Fact]
    public void A_stopped_interview_is_taken_up_again_where_it_was_left()
    {
        Ran.Typing("v\nn\nn\n", "interview", "--on", Day, "--save", Saved).Exit.ShouldBe(0);
        var again = Ran.Typing("n\n", "interview", Saved, "--save", Saved);
        Questions(Ran.Typing("v\nn\nn\nn\n", "interview", "--on", Day))[3..].ShouldBe(Questions(again));
        Questions(again).Count.ShouldBe(2);
    }

    [Fact]
    public void Nothing_is_asked_twice_and_it_ends_by_itself()
    {
        var ran = Ran.Typing(string.Concat(Enumerable.Repeat("v\n", 100)), "interview", "--on", Day);
        var asked = Questions(ran);
        asked.Count.ShouldBeGreaterThan(16);
        ran.Output.ShouldContain("Alle er spurgt, og ingen ved det endnu:");
        ran.Output.ShouldNotContain("? Spørg");
        // What each side is asked for itself is asked of both.
        asked.GroupBy(question => question).ShouldAllBe(same => same.Count() <= 2);
        asked.Count.ShouldBe(16 + 4);
    }

    [Fact]
    public void Who_answers_alone_is_asked_only_what_that_party_can_tell()
    {
        var ran = Ran.Typing(string.Concat(Enumerable.Repeat("v\n", 100)), "interview", "--on", Day, "--as", "ledelse");
        Questions(ran).Count.ShouldBe(4);
        ran.Output.ShouldContain("? Spørg begge parter:");
        ran.Output.ShouldContain("? Spørg kommunale aktører:");
    }

    [Fact]
    public void The_end_of_what_is_piped_in_is_a_stop() =>
        Questions(Ran.Typing("", "interview", "--on", Day)).Count.ShouldBe(1);

    [Fact]
    public void Answers_given_beforehand_are_those_that_are_given_one_by_one()
    {
        Ran.Typing("nej\nja\n", "interview", "--on", Day, "--save", Saved).Exit.ShouldBe(0);
        var typed = File.ReadAllText(Saved);
        using var list = new TemporaryFile("# to svar\nestablishedActivity = nej\nneedAndSolutionIdentified = yes;");
        var ran = Ran.Line("interview", "--on", Day, "--answers", list.Path, "--save", Saved);
        ran.Error.ShouldBeEmpty();
        File.ReadAllText(Saved).ShouldBe(typed);
    }

    [Fact]
    public void A_later_answer_takes_the_place_of_an_earlier_one()
    {
        Ran.Line("interview", "--on", Day, "--answers", "establishedActivity=ja", "--save", Saved);
        Ran.Line("interview", Saved, "--answers", "establishedActivity=nej", "--save", Saved).Exit.ShouldBe(0);
        Ran.Line("assess", Saved, "--format", "json").Output.ShouldContain("\"answer\": \"unknown\"");
        Ran.Line("validate", Saved).Exit.ShouldBe(0);
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task All_that_is_wrong_with_given_answers_is_told_at_once(string language)
    {
        const string Answers =
            "mandat=ja,mandate=måske,mandate=stop,openness@ledelse=nej,openness@bob=ja,foo,mandate=ja,mandate=nej";
        var ran = Ran.Line("interview", "--on", Day, "--answers", Answers, "--language", language);
        ran.Exit.ShouldBe(2);
        ran.Output.ShouldBeEmpty();
        await Verify(ran.Error, language);
    }

    [Theory]
    [InlineData("interview", "2026-06-01")]
    [InlineData("interview --initiative x", "--on 2026-06-01")]
    [InlineData("interview --on 2013-01-01 --answers mandate=ja", "1. januar 2014")]
    [InlineData("interview --on 2026-06-01 --answers no-such-file", "no-such-file")]
    [InlineData("interview no-such.json", "no-such.json")]
    [InlineData("interview {efforts}", "lektiecafe")]
    [InlineData("interview {efforts} --initiative x", "naturklub")]
    [InlineData("interview {efforts} --initiative lektiecafe --name X", "--name")]
    [InlineData("interview --on 2026-06-01 --as bob", "bob")]
    [InlineData("interview --on 2026-06-01 --answers mandate=ja --save /no/such/folder/x.json", "/no/such/folder")]
    [InlineData("assess --depth -1", "-1")]
    [InlineData("assess --depth dyb", "dyb")]
    [InlineData("replay no-such.json", "no-such.json")]
    [InlineData("sensitivity no-such.json", "no-such.json")]
    public void Wrong_usage_says_what_is_permitted(string line, string told)
    {
        var ran = Ran.Line(line.Replace("{efforts}", Efforts, StringComparison.Ordinal).Split(' '));
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain(told);
    }

    [Fact]
    public void A_document_with_problems_is_not_asked_about_and_not_saved()
    {
        using var file = new TemporaryFile(
            """{ "format": "samskab/1", "asOf": "2026-06-01", "initiatives": [{ "id": "a" }] }"""
        );
        var ran = Ran.Line("interview", file.Path, "--save", Saved);
        ran.Exit.ShouldBe(1);
        ran.Error.ShouldContain("$.initiatives[0].name mangler");
        File.Exists(Saved).ShouldBeFalse();
    }

    [Fact]
    public void The_thematic_fund_has_questions_of_its_own_and_its_document_is_read_again()
    {
        var ran = Ran.Typing("j\nj\nj\n", "interview", "--book", "thematic-fund", "--on", Day, "--save", Saved);
        ran.Output.ShouldContain("Indsatsen opfylder idéens krav til en temapulje");
        Questions(ran).Count.ShouldBe(3);
        Ran.Line("validate", Saved).Exit.ShouldBe(0);
    }

    [Fact]
    public void A_diagnosis_asks_on_where_a_decision_is_there()
    {
        string[] line = ["interview", "--on", Day, "--answers", "establishedActivity=ja"];
        Ran.Line(line).Output.ShouldContain("Der er ikke mere at spørge om.");
        Ran.Line([.. line, "--goal", "diagnose"]).Output.ShouldContain("Hvem der skal spørges om hvad");
    }

    [Fact]
    public void The_verdict_of_an_interview_is_that_of_its_saved_document()
    {
        var told = Ran.Line(
            "interview",
            Efforts,
            "--initiative",
            "sprogcafe",
            "--answers",
            "mandate=ja",
            "--save",
            Saved,
            "--format",
            "json"
        );
        using var interview = JsonDocument.Parse(told.Output);
        using var assessed = JsonDocument.Parse(
            Ran.Line("assess", Saved, "--initiative", "sprogcafe", "--format", "json").Output
        );
        var verdict = interview.RootElement.GetProperty("verdict").Deserialize(VerdictJson.Verdict)!;
        verdict.Answer.ShouldBe(Answer.Yes);
        assessed
            .RootElement.GetProperty("assessments")[0]
            .GetProperty("verdict")
            .Deserialize(VerdictJson.Verdict)
            .ShouldBe(verdict);
    }

    // A question is the line before the one that underlines it.
    private static List<string> Questions(Ran ran)
    {
        var lines = ran.Error.Split('\n');
        return
        [
            .. lines
                .Zip(lines.Skip(1))
                .Where(pair => pair.Second.StartsWith("===", StringComparison.Ordinal))
                .Select(pair => pair.First),
        ];
    }
}
