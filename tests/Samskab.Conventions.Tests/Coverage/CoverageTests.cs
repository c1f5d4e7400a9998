using Samskab.Conventions.Tests.Quotations;
using Samskab.Ports;
using Samskab.Rules;
using Samskab.Sample;
using Samskab.TestKit;
using Samskab.Texts;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Samskab.Conventions.Tests.Coverage;

public sealed class CoverageTests(ITestOutputHelper output)
{
    private static readonly CoverageStatus[] NotDone = [CoverageStatus.Planned, CoverageStatus.LeftOut];

    [Fact]
    public void There_are_620_rows_and_no_id_twice()
    {
        CoverageRows.All.Count.ShouldBe(620);
        CoverageRows.All.Select(row => row.Id).ShouldBeUnique();
    }

    [Fact]
    public void No_row_is_taken_out_or_moved_within_its_theme()
    {
        var themes = CoverageRows.All.GroupBy(row => row.Theme, row => row.Id);

        string.Concat(themes.Select(theme => string.Join(' ', theme) + "\n"))
            .ShouldBe(Repository.Read("tests", "Samskab.Conventions.Tests", "Coverage", "row-ids.txt"));
    }

    [Fact]
    public void The_rows_are_those_of_the_catalogue()
    {
        if (Repository.Sources is not { } sources || !File.Exists(Path.Combine(sources, "..", "catalogue.md")))
        {
            output.WriteLine("The catalogue is not at hand: the ids alone were compared, with row-ids.txt.");
            No_row_is_taken_out_or_moved_within_its_theme();
            return;
        }
        var listed =
            from line in File.ReadAllLines(Path.Combine(sources, "..", "catalogue.md"))
            where line.StartsWith("| R-", StringComparison.Ordinal)
            let cells = line.Split('|').Select(cell => cell.Trim()).ToArray()
            select $"{cells[1]} {cells[2]} {cells[3].Replace('–', '-').Replace('—', '-')}";

        CoverageRows.All.Select(row => $"{row.Id} {row.Kind} {row.Pages}").ShouldBe(listed);
    }

    [Fact]
    public void What_is_done_says_by_what_and_what_is_not_says_why()
    {
        var silent =
            from row in CoverageRows.All
            let isNotDone = NotDone.Contains(row.Status)
            where isNotDone != (row.Reason is not null) || isNotDone != (row.By.Count == 0)
            select row.Id;

        silent.ShouldBeNone("A row names what stands for it, or the reason why nothing does.");
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Every_reason_has_its_text(string language)
    {
        var wording = new Wording(HostTexts.All, new Language(language));
        var reasons = CoverageRows.All.Where(row => row.Reason is not null).Select(row => row.ReasonText);

        reasons.Where(id => wording.Say(id) == id).ShouldBeNone("A reason has a text in Danish and in English.");
    }

    [Fact]
    public void A_capability_that_is_planned_is_no_reason_to_leave_out()
    {
        var both = CoverageRows
            .All.Where(row => row.Reason is not null)
            .GroupBy(row => row.Reason!)
            .Where(reason => reason.Select(row => row.Status).Distinct().Count() > 1);

        both.Select(reason => reason.Key).ShouldBeNone("A reason is either a capability or a ground to leave out.");
    }

    [Fact]
    public void Every_named_member_exists()
    {
        var missing = Named(by => !IsRule(by) && !IsCommand(by) && !IsDocument(by) && !CoveredMember.Exists(by));

        missing.ShouldBeNone("A member is named by its type and its own name.");
    }

    [Fact]
    public void Every_named_rule_exists_and_cites_the_row()
    {
        var wrong =
            from row in CoverageRows.All
            let citing = Citing(row, [.. AllRules.List, .. AllRules.Executed])
            from name in row.By
            where IsRule(name) && !citing.Contains(name)
            select $"{row.Id}: {name}";

        wrong.ShouldBeNone("A row names rules that cite it.");
    }

    [Fact]
    public void Every_named_document_cites_the_row()
    {
        var cited = SampleData.Quotations().Select(one => (one.Owner, one.Passage)).ToHashSet();
        var wrong =
            from row in CoverageRows.All
            from name in row.By
            where IsDocument(name) && !cited.Contains((name, row.Id))
            select $"{row.Id}: {name}";

        wrong.ShouldBeNone("A row names documents of the samples that cite it.");
    }

    [Fact]
    public void Every_named_command_is_shown_in_the_readme()
    {
        var readme = Repository.Read("README.md");

        Named(by => IsCommand(by) && !readme.Contains($"dotnet run -- {by[CoverageRow.Command.Length..]} "))
            .ShouldBeNone("A command is one of the console sample.");
    }

    [Fact]
    public void A_row_that_a_rule_cites_is_executed_where_something_answers_by_it_and_advice_otherwise()
    {
        var wrong =
            from row in CoverageRows.All
            let advising = Citing(row, AllRules.List)
            let answering = Citing(row, AllRules.Executed)
            where advising.Count > 0 || answering.Count > 0
            let isExecuted = answering.Count > 0 || !row.By.All(IsRule)
            let expected = isExecuted ? CoverageStatus.Executed : CoverageStatus.Advice
            let named = answering.Count > 0 ? answering : advising
            where row.Status != expected || !named.SequenceEqual(row.By.Where(IsRule))
            select $"{row.Id} {expected}: {string.Join(", ", named)}";

        wrong.ShouldBeNone("A row that rules cite names those that something answers by, or else those that advise.");
    }

    [Fact]
    public void The_coverage_page_is_made_of_the_rows() =>
        ApprovedFile.ShouldBe(CoverageDocument.Text(), "docs", "coverage.md");

    [Fact]
    public void The_rules_page_is_made_of_the_rules() =>
        ApprovedFile.ShouldBe(RulesDocument.Text(), "docs", "rules.md");

    private static IEnumerable<string> Named(Func<string, bool> isWrong) =>
        from row in CoverageRows.All
        from name in row.By
        where isWrong(name)
        select $"{row.Id}: {name}";

    private static List<string> Citing(CoverageRow row, IEnumerable<Rule> rules) =>
        [
            .. from rule in rules
            where rule.Citations.Any(citation => citation.Passage == row.Id)
            select CoverageRow.Rule + rule.Id.Value,
        ];

    private static bool IsRule(string by) => by.StartsWith(CoverageRow.Rule, StringComparison.Ordinal);

    private static bool IsCommand(string by) => by.StartsWith(CoverageRow.Command, StringComparison.Ordinal);

    private static bool IsDocument(string by) => by.EndsWith(CoverageRow.Document, StringComparison.Ordinal);
}
