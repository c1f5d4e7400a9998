using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Texts;
using Samskab.Values;

namespace Samskab.Domain.Tests.Reviews;

public sealed class EffortCheckExamplesTests
{
    private static readonly IReadOnlyList<Rule> OfEfforts =
    [
        .. Checks.OfActors.Select(check => check.Rule),
        .. Checks.OfCircles.Select(check => check.Rule),
        .. Checks.OfInitiatives.Select(check => check.Rule),
        OverviewAndCoordination.KeepOneAnotherInformed,
    ];

    public static IEnumerable<object[]> Numbers =>
        EffortCheckExamples.All.Select(
            (one, number) => new object[] { number, $"{one.Row} {one.Rule.Id} {one.Expected}" }
        );

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_check_answers_as_expected_in_each_example(int number, string name)
    {
        var example = EffortCheckExamples.All[number];
        var found = CollaborationReview
            .Of(example.Given, Reviewed.Day)
            .Findings.Where(finding => finding.Rule == example.Rule.Id)
            .ToList();

        found.ShouldHaveSingleItem(name).Answer.ShouldBe(example.Expected, name);
        found.ShouldAllBe(finding => (finding.Missing.Count > 0) == (finding.Answer == Answer.Unknown));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_finding_is_told_in_both_languages_without_a_gap(int number, string name)
    {
        var given = EffortCheckExamples.All[number].Given;
        foreach (var language in new[] { Language.Danish, Language.English })
        {
            var wording = new Wording(CollaborationTexts.Default, language);
            var page = PlainText.Write(ReviewPage.Of(CollaborationReview.Of(given, Reviewed.Day), given, wording), 90);
            page.ShouldNotContain("{", customMessage: name);
            page.ShouldNotContain("finding.", customMessage: name);
        }
    }

    [Fact]
    public void Every_check_has_an_example_of_each_answer()
    {
        foreach (var rule in OfEfforts)
        {
            EffortCheckExamples
                .All.Where(example => example.Rule.Id == rule.Id)
                .Select(example => example.Expected)
                .Distinct()
                .Order()
                .ToValueList()
                .ShouldBe([Answer.No, Answer.Unknown, Answer.Yes], rule.Id.ToString());
        }
    }

    [Fact]
    public void The_rule_of_an_example_cites_its_row_and_the_row_is_executed_by_it()
    {
        var rows = Repository
            .Read("samples", "Samskab.Sample.Console", "Coverage", "rows.tsv")
            .Split('\n')
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0]);
        foreach (var example in EffortCheckExamples.All)
        {
            example.Rule.Citations.ShouldContain(citation => citation.Passage == example.Row);
            rows[example.Row][3].ShouldBe("executed", example.Row);
            rows[example.Row][4].ShouldContain($"rule:{example.Rule.Id}");
        }
    }
}
