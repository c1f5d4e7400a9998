using System.Text;
using System.Text.Json;
using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Ports;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Texts;
using Samskab.Uptake;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Uptake.Recorded;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Uptake;

public sealed class OwnAdviceTests
{
    private static readonly LocalDate Today = new(2026, 6, 1);

    #region progress-own
    private static readonly SourceDocument Guideline = new()
    {
        Id = new("retningslinje"),
        Title = "Retningslinje for kommunens fora",
        ShortTitle = "Retningslinje for fora",
        PrintsPages = false,
    };

    private static readonly Rule MeetRegularly = new(
        new("vores-kommune/meet-regularly"),
        Force.Recommendation,
        new("vores-kommune"),
        [Parties.Municipality],
        Guideline.Cite("§ 2", "Et forum mødes mindst én gang i kvartalet.")
    );

    private static readonly OwnAdvice Own = new() { Rules = [MeetRegularly], Sources = [Guideline] };

    private static readonly Phrasebook Texts = Phrasebook.Parse(
        Language.Danish,
        """
        {
          "chapter.vores-kommune": "Vores kommune",
          "rule.vores-kommune/meet-regularly": "Mødes jævnligt."
        }
        """u8
    );
    #endregion

    [Fact]
    public async Task A_step_of_a_rule_of_the_hosts_own_is_told_by_its_texts_and_its_words()
    {
        var progress = Progress.Of(Of(Taken), Today, new() { Situation = InOwnChapter });

        progress.Lines.ShouldHaveSingleItem().State.ShouldBe(ProgressState.Done);
        await Verify(PlainText.Write(ProgressPage.Of(progress, Of(Taken), Danish), width: 90));
    }

    [Fact]
    public void Its_json_has_the_words_of_the_hosts_document()
    {
        var report = Collaboration.Create(World with { Steps = [Taken] }, own: Own);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ProgressJson.Write(writer, Progress.Of(report.Value, Today), report, Danish);
        }
        using var written = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));

        var rule = written
            .RootElement.GetProperty("advice")
            .EnumerateArray()
            .ShouldHaveSingleItem()
            .GetProperty("rule");
        rule.GetProperty("id").GetString().ShouldBe(MeetRegularly.Id.Value);
        rule.GetProperty("text").GetString().ShouldBe("Mødes jævnligt.");
        rule.GetProperty("citations")[0].GetProperty("title").GetString().ShouldBe(Guideline.Title);
    }

    [Fact]
    public void It_is_counted_after_the_advice_of_the_sources_and_is_never_next()
    {
        var without = Progress.Of(Collaboration.Create(World).Value, Today);
        var with = Progress.Of(Of(), Today);

        with.Lines.ShouldBe([.. without.Lines, with.Lines[^1]]);
        with.Lines[^1].Rule.ShouldBe(MeetRegularly);
        with.Lines[^1].State.ShouldBe(ProgressState.Open);
        with.Next.ShouldBe(without.Next);
    }

    [Fact]
    public void What_a_review_finds_of_it_contradicts_the_step()
    {
        var found = new Finding
        {
            Rule = MeetRegularly.Id,
            Subject = "collaboration",
            Answer = Answer.No,
        };
        var scope = new ProgressScope { Situation = InOwnChapter, Findings = [found] };

        Progress.Of(Of(Taken), Today, scope).Lines.Single().Contradictions.ShouldBe([found]);
    }

    [Fact]
    public void A_rule_that_neither_the_chapters_nor_the_host_know_is_refused_by_name()
    {
        var unknown = Taken with { Rule = new("vores-kommune/no-such") };
        var report = Collaboration.Create(World with { Steps = [Taken, unknown with { Id = new("u") }] }, own: Own);
        var problem = report.Problems.ShouldHaveSingleItem();

        (problem.Code, problem.Path, problem.Value).ShouldBe(("unknown-rule", "steps/u.rule", "vores-kommune/no-such"));
        report.Value.Steps.ShouldHaveSingleItem().ShouldBe(Taken);
        Collaboration.Create(World with { Steps = [Taken] }).Problems.Single().Code.ShouldBe("unknown-rule");
    }

    [Fact]
    public void Advice_of_the_hosts_own_neither_decides_nor_takes_the_id_of_another_rule()
    {
        Refused(CoCreationInPractice.NewWelfare).ShouldContain("co-creation/new-welfare");
        Refused(GettingStarted.MapNeeds).ShouldContain("getting-started/map-needs");
        Refused(MeetRegularly, MeetRegularly).ShouldContain("vores-kommune/meet-regularly");

        static string Refused(params ValueList<Rule> rules) =>
            Should.Throw<ArgumentException>(() => new OwnAdvice { Rules = rules }).Message;
    }

    private static StepTaken Taken =>
        Step("s", MeetRegularly) with
        {
            On = DateBound.On(new(2026, 3, 3)),
            By = [new("kultur")],
        };

    private static AdviceSituation InOwnChapter => new() { Chapter = MeetRegularly.Chapter };

    private static Wording Danish => new(CollaborationTexts.Default.With(Texts), Language.Danish);

    private static Collaboration Of(params ValueList<StepTaken> steps)
    {
        var report = Collaboration.Create(World with { Steps = steps }, own: Own);
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }
}
