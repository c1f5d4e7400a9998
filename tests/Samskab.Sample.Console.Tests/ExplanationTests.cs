using System.Text.Json;
using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class ExplanationTests
{
    private static readonly string[] Assess =
    [
        "assess",
        Repository.Path("samples", "data", "sprogcafe.samskab.json"),
        "--initiative",
        "madfaellesskab",
    ];

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "markdown")]
    public async Task The_explanation_follows_the_verdict_where_it_is_asked_for(string language, string format)
    {
        var ran = Ran.Line([.. Assess, "--explain", "--language", language, "--format", format]);
        ran.Exit.ShouldBe(0);
        await Verify(ran.Output, $"{language}.{format}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_explanation_of_the_JSON_is_as_deep_as_asked_for(int depth)
    {
        using var json = JsonDocument.Parse(Ran.Line([.. Assess, "--format", "json", "--depth", $"{depth}"]).Output);
        DepthOf(Explanation(json)).ShouldBe(depth);
    }

    [Fact]
    public void Only_what_is_decisive_is_left_where_that_is_asked_for()
    {
        using var all = JsonDocument.Parse(Ran.Line([.. Assess, "--format", "json"]).Output);
        using var decisive = JsonDocument.Parse(Ran.Line([.. Assess, "--format", "json", "--decisive"]).Output);
        Nodes(Explanation(decisive)).ShouldAllBe(node => node.GetProperty("decisive").GetBoolean());
        Nodes(Explanation(decisive))
            .Count()
            .ShouldBe(Nodes(Explanation(all)).Count(node => node.GetProperty("decisive").GetBoolean()));
        Nodes(Explanation(all)).ShouldContain(node => !node.GetProperty("decisive").GetBoolean());
    }

    private static JsonElement Explanation(JsonDocument json) =>
        json.RootElement.GetProperty("assessments")[0].GetProperty("explanation");

    private static int DepthOf(JsonElement node) =>
        Parts(node).Select(part => DepthOf(part) + 1).DefaultIfEmpty(0).Max();

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => Parts(node).SelectMany(Nodes).Prepend(node);

    private static IEnumerable<JsonElement> Parts(JsonElement node) =>
        node.TryGetProperty("parts", out var parts) ? parts.EnumerateArray() : Enumerable.Empty<JsonElement>();
}
