using System.Text.Json;
using Samskab.Facts;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Domain.Tests.Verdicts;

public sealed class FindingTests
{
    private static readonly Finding Full = new()
    {
        Rule = new("structure/terms-of-reference"),
        Subject = "forums/krs",
        Answer = Answer.Unknown,
        Values =
        [
            new FindingValue.Count("count", 2),
            new FindingValue.Share("share", 1, 3),
            new FindingValue.Day("day", new(2026, 6, 1)),
            new FindingValue.Terms("terms", ["purpose"]),
            new FindingValue.Subjects("subjects", ["offers/a"]),
            new FindingValue.Words("words", ["Opgave"]),
        ],
        Missing = [new("seats")],
        Advice = [new("overview/divide-work")],
        Proposes = [new("newThinkingNeeded")],
    };

    [Fact]
    public void What_is_written_as_JSON_is_read_again()
    {
        ValueList<Finding> findings = [Full, Full with { Answer = Answer.No, Values = [], Missing = [] }];
        var json = JsonSerializer.Serialize(findings, FindingJson.Findings);

        JsonSerializer.Deserialize(json, FindingJson.Findings).ShouldBe(findings);
        json.ShouldContain("\"answer\":\"unknown\"");
        json.ShouldContain("\"kind\":\"share\"");
        json.ShouldContain("\"date\":\"2026-06-01\"");
    }

    [Fact]
    public void Findings_are_new_or_gone_by_all_that_they_say()
    {
        var changed = Full with { Values = [new FindingValue.Count("count", 3)] };
        var change = FindingChange.Between([Full], [changed]);

        change.ShouldBe(new FindingChange([changed], [Full]));
        FindingChange.Between([Full], [Full with { }]).IsEmpty.ShouldBeTrue();
        JsonSerializer
            .Deserialize(JsonSerializer.Serialize(change, FindingJson.Change), FindingJson.Change)
            .ShouldBe(change);
    }

    [Fact]
    public void A_finding_is_about_something_and_a_share_is_of_something()
    {
        Should.Throw<ArgumentException>(() => Full with { Subject = " " });
        Should.Throw<ArgumentOutOfRangeException>(() => new FindingValue.Share("share", 0, 0));
        Should.Throw<ArgumentException>(() => new FindingValue.Count("", 0));
    }
}
