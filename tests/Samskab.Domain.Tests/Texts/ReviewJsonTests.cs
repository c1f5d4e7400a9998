using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Texts;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.Reviewed;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Texts;

public sealed partial class ReviewJsonTests
{
    private static readonly CollaborationParts Unmet = Base with { Needs = [Need(5)] };

    // A coordination forum that is skewed, its terms of reference not stated; then even.
    private static readonly CollaborationParts Skewed = Base with
    {
        Forums = [Forum(ForumKind.CoordinationForum, Seats(9, 4))],
        Needs = [Need(5)],
        Meetings =
        [
            new()
            {
                Id = new("m"),
                Forum = new("krs"),
                On = Day,
                Agenda = [new() { Kind = AgendaItemKind.InternalMunicipal }],
            },
        ],
    };

    private static readonly CollaborationParts Even = Base with
    {
        Forums = [Forum(ForumKind.CoordinationForum, Seats(4, 4))],
        Needs = [Need(5) with { Id = new("andet-behov") }],
    };

    [Fact]
    public async Task A_need_that_no_offer_meets_is_written_with_its_words() => await Verify(Written(Unmet));

    [Fact]
    public void The_findings_are_read_again_equal_and_in_the_order_of_the_review()
    {
        var findings = Root(Written(Skewed))
            .GetProperty("findings")
            .EnumerateArray()
            .Select(one => one.GetProperty("finding").Deserialize(FindingJson.Finding)!);

        findings.ShouldBe(Review(Skewed).Findings);
    }

    [Fact]
    public void What_is_missing_is_asked_and_who_can_answer_is_named()
    {
        var terms = The("structure/terms-of-reference", Written(Skewed));

        var missing = terms.GetProperty("missing").EnumerateArray().ShouldHaveSingleItem();
        missing.GetProperty("fact").GetString().ShouldBe("termsOfReference");
        missing.GetProperty("question").GetString().ShouldBe("Has the forum terms of reference, and what do they say?");
        missing
            .GetProperty("answerers")
            .EnumerateArray()
            .Select(party => party.GetString())
            .ShouldBe(["municipality", "civil-society"]);
    }

    [Fact]
    public void Advice_is_written_with_its_words_and_their_page()
    {
        var advice = The("dialogue/relevant-to-all", Written(Skewed)).GetProperty("advice");

        advice
            .EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString())
            .ShouldBe(["dialogue/drop-out", "dialogue/unequal-representation", "dialogue/asymmetric-power"]);
        advice[0].GetProperty("citations")[0].GetProperty("pages").GetString().ShouldBe("30");
    }

    [Fact]
    public void Since_an_earlier_review_each_finding_has_changed_is_new_or_is_gone()
    {
        var since = Root(Written(Skewed, Even)).GetProperty("since");

        since.GetProperty("on").GetString().ShouldBe("2026-06-01");
        since
            .GetProperty("changed")
            .EnumerateArray()
            .Select(one => one.GetProperty("now").GetProperty("finding").GetProperty("rule").GetString())
            .ShouldBe(["co-creation/frequent-open-communication", "structure/equal-coordination-forum"]);
        var changed = since.GetProperty("changed")[1];
        changed.GetProperty("before").GetProperty("text").GetString().ShouldBe("The split is as equal as possible.");
        changed.GetProperty("now").GetProperty("finding").GetProperty("answer").GetString().ShouldBe("no");
        Subjects(since, "new").ShouldBe(["needs/behov", "meetings/m", "meetings/m"]);
        Subjects(since, "gone").ShouldBe(["needs/andet-behov"]);
        Root(Written(Skewed)).TryGetProperty("since", out _).ShouldBeFalse();
    }

    [Fact]
    public void Problems_of_the_collaboration_are_written_too()
    {
        var parts = Unmet with { Needs = [Need(5) with { Theme = new("no-such") }] };

        Root(Written(parts)).GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("unknown-id");
    }

    [Fact]
    public void It_ends_where_it_is_cancelled() =>
        Should.Throw<OperationCanceledException>(() => Written(Unmet, null, new(canceled: true)));

    [Fact]
    public void The_page_about_it_names_every_member_and_no_other()
    {
        var page = Repository.Read("docs", "concepts", "review-json.md");
        var named = Rows().Matches(page).SelectMany(row => Names().Matches(row.Groups[1].Value)).Select(Name);
        // Of other shapes, which have pages or types of their own.
        string[] others = ["problems", "rule", "finding", "advice"];
        var written = Members(Root(Written(Skewed, Even)), others).Concat(FindingMembers());

        named.Distinct().Order(StringComparer.Ordinal).ShouldBe(written.Distinct().Order(StringComparer.Ordinal));
    }

    private static string Name(Match match) => match.Groups[1].Value;

    private static IEnumerable<string> FindingMembers() =>
        Root(Written(Skewed))
            .GetProperty("findings")[0]
            .GetProperty("finding")
            .EnumerateObject()
            .Select(one => one.Name);

    private static IEnumerable<string> Members(JsonElement element, string[] others) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member =>
                    others.Contains(member.Name) ? [member.Name] : Members(member.Value, others).Prepend(member.Name)
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Members(item, others)),
            _ => [],
        };

    private static IEnumerable<string?> Subjects(JsonElement since, string member) =>
        since
            .GetProperty(member)
            .EnumerateArray()
            .Select(one => one.GetProperty("finding").GetProperty("subject").GetString());

    private static JsonElement The(string rule, string json) =>
        Root(json)
            .GetProperty("findings")
            .EnumerateArray()
            .Single(one => one.GetProperty("rule").GetProperty("id").GetString() == rule);

    private static JsonElement Root(string json) => JsonElement.Parse(json);

    private static CollaborationReview Review(CollaborationParts parts) =>
        CollaborationReview.Of(Collaboration.Create(parts).Value, Day);

    private static string Written(
        CollaborationParts parts,
        CollaborationParts? earlier = null,
        CancellationToken cancellationToken = default
    )
    {
        var report = Collaboration.Create(parts);
        var before = earlier is null ? null : new EarlierReview(Review(earlier), Collaboration.Create(earlier).Value);
        var wording = new Wording(CollaborationTexts.Default, Language.English);
        var bytes = JsonText.Of(json =>
            ReviewJson.Write(json, Review(parts), report, wording, before, cancellationToken)
        );
        return Encoding.UTF8.GetString(bytes.Span);
    }

    [GeneratedRegex(@"^\| (`.*?) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`(.*?)`")]
    private static partial Regex Names();
}
