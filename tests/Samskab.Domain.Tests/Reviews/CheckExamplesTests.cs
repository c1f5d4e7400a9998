using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Texts;

namespace Samskab.Domain.Tests.Reviews;

public sealed class CheckExamplesTests
{
    // What is never found: offers that are needed; a circle that is new is told by this rule, any other by its terms of
    // reference; whether a working group may close is asked for by its stage and is no part of a review.
    private static readonly (Rule Rule, Answer Answer)[] NeverFound =
    [
        (OverviewAndCoordination.SameActivities, Answer.Yes),
        (MunicipalCircles.StartSimply, Answer.No),
        (MunicipalCircles.StartSimply, Answer.Unknown),
        (JointEfforts.CloseWhenSolved, Answer.Yes),
        (JointEfforts.CloseWhenSolved, Answer.No),
        (JointEfforts.CloseWhenSolved, Answer.Unknown),
    ];

    private static IEnumerable<CheckExample> All =>
        [
            .. ForumCheckExamples.All,
            .. MeetingCheckExamples.All,
            .. AgreementCheckExamples.All,
            .. OfferCheckExamples.All,
            .. EffortCheckExamples.All,
            .. ReceptionCheckExamples.All,
        ];

    public static IEnumerable<object[]> Examples =>
        All.Select(example => new object[] { $"{example.Row} {example.Rule.Id}", $"{example.Expected}" });

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_check_answers_as_expected_in_each_example(string name, string expected)
    {
        var example = All.Single(one => $"{one.Row} {one.Rule.Id}" == name && $"{one.Expected}" == expected);

        CollaborationReview
            .Of(example.Given, Reviewed.Day)
            .Findings.Where(finding => finding.Rule == example.Rule.Id)
            .Select(finding => (finding.Answer, HasMissing: finding.Missing.Count > 0))
            .ShouldBe([(example.Expected, example.Expected == Answer.Unknown)]);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_finding_is_told_in_both_languages_without_a_gap(string name, string expected)
    {
        var given = All.Single(one => $"{one.Row} {one.Rule.Id}" == name && $"{one.Expected}" == expected).Given;
        foreach (var language in new[] { Language.Danish, Language.English })
        {
            var wording = new Wording(CollaborationTexts.Default, language);
            var page = PlainText.Write(ReviewPage.Of(CollaborationReview.Of(given, Reviewed.Day), given, wording), 90);
            page.ShouldNotContain("{");
            page.ShouldNotContain("finding.");
        }
    }

    [Fact]
    public void Every_rule_has_an_example_of_each_answer_that_is_ever_found()
    {
        var shown = All.Select(example => (example.Rule, example.Expected)).Concat(NeverFound).ToHashSet();
        var lacking =
            from rule in Checks.Rules
            from answer in Enum.GetValues<Answer>()
            where !shown.Contains((rule, answer))
            select $"{rule.Id} {answer}";

        lacking.ShouldBeEmpty();
    }

    [Fact]
    public void An_example_is_of_a_row_that_its_rule_cites_and_executes()
    {
        var executed = Repository
            .Read("samples", "Samskab.Sample.Console", "Coverage", "rows.tsv")
            .Split('\n')
            .Select(line => line.Split('\t'))
            .Where(cells => cells is [_, _, _, "executed", ..])
            .SelectMany(cells => cells[4].Split(", ").Select(by => (Row: cells[0], By: by)))
            .ToHashSet();
        var wrong =
            from example in All
            where
                example.Rule.Citations.All(citation => citation.Passage != example.Row)
                || !executed.Contains((example.Row, $"rule:{example.Rule.Id}"))
            select $"{example.Row}: {example.Rule.Id}";

        wrong.Distinct().ShouldBeEmpty();
    }
}
