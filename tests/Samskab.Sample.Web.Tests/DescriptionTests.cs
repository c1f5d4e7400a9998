using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samskab.Receipts;

namespace Samskab.Sample.Web.Tests;

public sealed class DescriptionTests
{
    [Fact]
    public async Task Every_address_but_its_own_is_described()
    {
        await using var host = await Running.StartAsync();
        var described =
            from path in (await DescriptionAsync(host)).GetProperty("paths").EnumerateObject()
            from method in path.Value.EnumerateObject()
            select $"{method.Name.ToUpperInvariant()} {path.Name}";
        var answered =
            from endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods
            where !endpoint.RoutePattern.RawText!.StartsWith("/openapi", StringComparison.Ordinal)
            select $"{method} /{endpoint.RoutePattern.RawText!.Trim('/')}";

        described.Order().ShouldBe(answered.Order());
        described.ShouldContain("POST /assessments");
        described.ShouldContain("POST /assessments/replay");
        described.ShouldContain("POST /interviews/next");
        described.ShouldContain("POST /reviews");
        described.ShouldContain("GET /thresholds");
        described.ShouldContain("POST /advice");
        described.ShouldContain("GET /chapters");
        described.ShouldContain("POST /overlaps/preview");
        described.ShouldContain("GET /rules/{book}/{rule}");
    }

    [Fact]
    public async Task Every_reference_leads_to_a_schema()
    {
        await using var host = await Running.StartAsync();
        var description = await DescriptionAsync(host);
        var schemas = description.GetProperty("components").GetProperty("schemas");
        var references = References(description).Distinct().ToList();
        references.ShouldContain("#/components/schemas/CollaborationParts");
        foreach (var reference in references)
        {
            schemas.TryGetProperty(reference["#/components/schemas/".Length..], out _).ShouldBeTrue(reference);
        }
    }

    [Fact]
    public async Task What_is_replied_is_what_is_described()
    {
        await using var host = await Running.StartAsync();
        var schemas = (await DescriptionAsync(host)).GetProperty("components").GetProperty("schemas");
        Matches(await PostedAsync(host, "/assessments", AssessmentTests.Cases), "Assessments", schemas);
        Matches(await PostedAsync(host, "/assessments", "{}"u8.ToArray()), "Problem", schemas);
        Matches(JsonElement.Parse(await host.Client.GetStringAsync("/rules")), "Rules", schemas);
        Matches(JsonElement.Parse(await host.Client.GetStringAsync("/health")), "Health", schemas);
        Matches(JsonElement.Parse(await host.Client.GetStringAsync("/chapters")), "Chapters", schemas);
        Matches(JsonElement.Parse(await host.Client.GetStringAsync("/thresholds")), "Thresholds", schemas);
        Matches(await PostedAsync(host, "/advice", ReviewTests.Rudersdal), "Advice", schemas);
        Matches(await PostedAsync(host, "/reception", ReceptionTests.Nabolag), "Reception", schemas);
        Matches(await PostedAsync(host, "/advice?forum=styregruppen", ReviewTests.Rudersdal), "Advice", schemas);
    }

    [Theory]
    [InlineData("rudersdal", "?since=2016-12-31")]
    [InlineData("aarhus", "?since=2012-01-01")]
    [InlineData("roede-kors-kommunekreds", "?since=2012-01-01")]
    public async Task What_is_replied_of_a_review_is_what_is_described(string document, string query)
    {
        await using var host = await Running.StartAsync();
        var schemas = (await DescriptionAsync(host)).GetProperty("components").GetProperty("schemas");
        var body = await File.ReadAllBytesAsync(Repository.Path("samples", "data", document + ".samskab.json"));
        Matches(await PostedAsync(host, "/reviews" + query, body), "Review", schemas);
    }

    [Theory]
    [InlineData("Interview", """{ "on": "2026-06-01", "statements": [] }""")]
    [InlineData(
        "Interview",
        """{ "book": "thematic-fund", "on": "2026-06-01", "goal": "diagnose", "as": "civil-society", "statements": [] }"""
    )]
    [InlineData(
        "Interview",
        """{ "on": "2026-06-01", "statements": [{ "fact": "establishedActivity", "answer": "yes", "basis": "stated" }] }"""
    )]
    public async Task What_is_replied_of_an_interview_is_what_is_described(string asked, string body)
    {
        await using var host = await Running.StartAsync();
        var schemas = (await DescriptionAsync(host)).GetProperty("components").GetProperty("schemas");
        Matches(JsonElement.Parse(body), asked, schemas);
        Matches(await PostedAsync(host, "/interviews/next", Encoding.UTF8.GetBytes(body)), "InterviewStep", schemas);
    }

    [Theory]
    [MemberData(nameof(ReplayTests.Results), MemberType = typeof(ReplayTests))]
    public async Task What_is_replied_of_a_receipt_is_what_is_described(string result)
    {
        await using var host = await Running.StartAsync();
        var schemas = (await DescriptionAsync(host)).GetProperty("components").GetProperty("schemas");
        var receipt = ReceiptJson.Write(ReplayTests.GivingA(result)).ToArray();
        Matches(JsonElement.Parse(Encoding.UTF8.GetString(receipt)), "Receipt", schemas);
        Matches(await PostedAsync(host, "/assessments/replay", receipt), "Replay", schemas);
    }

    [Fact]
    public async Task What_is_replied_of_overlaps_is_what_is_described()
    {
        await using var host = await Running.StartAsync();
        var schemas = (await DescriptionAsync(host)).GetProperty("components").GetProperty("schemas");
        using var reply = await host.PostAsync("/overlaps", OverlapTests.Nabolag);
        foreach (var line in await OverlapTests.LinesAsync(reply))
        {
            Matches(line, "OverlapLine", schemas);
        }
        Matches(await PostedAsync(host, "/overlaps/preview", OverlapTests.Preview), "OverlapPreview", schemas);
    }

    [Theory]
    [InlineData("from=2016-01-01&until=2016-12-31")]
    [InlineData("from=2016-01-01&matter=tilskud&area=nordby&language=en")]
    public async Task What_is_replied_of_a_review_of_mandates_is_what_is_described(string query)
    {
        await using var host = await Running.StartAsync();
        var schemas = (await DescriptionAsync(host)).GetProperty("components").GetProperty("schemas");
        Matches(await PostedAsync(host, "/mandates/review?" + query, MandateTests.Unclear), "MandateReview", schemas);
    }

    [Fact]
    public async Task It_says_that_the_replies_are_guidance_and_the_same_each_time()
    {
        await using var host = await Running.StartAsync();
        var first = await host.Client.GetStringAsync("/openapi/v1.json");
        first.ShouldContain("neither law nor an administrative decision");
        (await host.Client.GetStringAsync("/openapi/v1.json")).ShouldBe(first);
    }

    private static async Task<JsonElement> DescriptionAsync(Running host) =>
        JsonElement.Parse(await host.Client.GetStringAsync("/openapi/v1.json"));

    private static async Task<JsonElement> PostedAsync(Running host, string address, byte[] document)
    {
        using var reply = await host.PostAsync(address, document);
        return JsonElement.Parse(await reply.Content.ReadAsStringAsync());
    }

    private static IEnumerable<string> References(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member => member.Name == "$ref" ? [member.Value.GetString()!] : References(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
            _ => [],
        };

    private static void Matches(JsonElement reply, string schema, JsonElement schemas) =>
        Matches(reply, schemas.GetProperty(schema), schemas, schema);

    // What the schemas of replies use: types, members, items, values.
    private static void Matches(JsonElement value, JsonElement schema, JsonElement schemas, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            Matches(value, schemas.GetProperty(reference.GetString()!.Split('/')[^1]), schemas, path);
            return;
        }
        TypeOf(value).ShouldBe(schema.GetProperty("type").GetString(), path);
        if (schema.TryGetProperty("enum", out var permitted))
        {
            permitted.EnumerateArray().Select(one => one.GetString()).ShouldContain(value.GetString(), path);
        }
        if (schema.TryGetProperty("required", out var required))
        {
            var members = value.EnumerateObject().Select(member => member.Name);
            required.EnumerateArray().Select(name => name.GetString()!).ShouldBeSubsetOf(members, path);
        }
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var member in value.EnumerateObject())
            {
                properties.TryGetProperty(member.Name, out var known).ShouldBeTrue($"{path}.{member.Name}");
                Matches(member.Value, known, schemas, $"{path}.{member.Name}");
            }
        }
        if (schema.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray())
            {
                Matches(item, items, schemas, path + "[]");
            }
        }
    }

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => "integer",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "null",
        };
}
