using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samskab.Sample.Web.Tests;

public sealed partial class InterviewPageTests
{
    private const string Diagnosis =
        """{ "book": "co-creation", "on": "2026-06-01", "goal": "diagnose", "as": "municipality", "statements": [] }""";

    // Of other shapes, which have pages or types of their own.
    private static readonly string[] Others = ["rule", "verdict", "change"];

    [Fact]
    public async Task The_page_names_every_member_and_no_other()
    {
        await using var host = await Running.StartAsync();
        var page = Repository.Read("docs", "concepts", "interview-json.md");
        var named = Rows().Matches(page).SelectMany(row => Names().Matches(row.Groups[1].Value)).Select(Name);
        var members = Members(JsonElement.Parse(Diagnosis))
            .Concat(Members(await PostedAsync(host, "/interviews/next", Diagnosis)));
        foreach (var result in ReplayTests.Results)
        {
            var receipt = ReplayTests.Text(ReplayTests.GivingA((string)result[0]));
            members = members.Concat(Members(await PostedAsync(host, "/assessments/replay", receipt)));
        }
        named.Distinct().Order(StringComparer.Ordinal).ShouldBe(members.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_tells_every_code_that_the_host_has_a_sentence_for()
    {
        var page = Repository.Read("docs", "concepts", "interview-json.md");
        using var texts = JsonDocument.Parse(Repository.Read("samples", "Samskab.Sample.Web", "Texts", "en.json"));
        var codes = texts
            .RootElement.EnumerateObject()
            .Where(text => text.Name.StartsWith("problem.", StringComparison.Ordinal))
            .Select(text => text.Name.Split('.')[1])
            .ToList();
        codes.ShouldNotBeEmpty();
        codes.ShouldBeSubsetOf(Codes().Matches(page).SelectMany(row => row.Groups[1].Value.Split(", ")));
    }

    private static async Task<JsonElement> PostedAsync(Running host, string address, string body)
    {
        using var reply = await host.PostAsync(address, body);
        return JsonElement.Parse(await reply.Content.ReadAsStringAsync());
    }

    private static string Name(Match match) => match.Groups[1].Value;

    private static IEnumerable<string> Members(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member =>
                    Others.Contains(member.Name) ? [member.Name] : Members(member.Value).Prepend(member.Name)
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
            _ => [],
        };

    [GeneratedRegex(@"^\| (`.*?) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"^\| ([a-z-]+(?:, [a-z-]+)*) \|", RegexOptions.Multiline)]
    private static partial Regex Codes();

    [GeneratedRegex("`(.*?)`")]
    private static partial Regex Names();
}
