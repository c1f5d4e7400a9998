using System.Net;
using System.Text;
using System.Text.Json;

namespace Samskab.Sample.Web.Tests;

public sealed class OverlapTests
{
    internal static readonly byte[] Nabolag = File.ReadAllBytes(
        Repository.Path("samples", "data", "nabolag.samskab.json")
    );

    private const string Offer = """
        { "id": "ny", "name": "Dansk over kaffen", "provider": "biblioteket-nordbyen", "theme": "sprogcafe",
          "targetGroups": ["nye-borgere"], "areas": ["nordbyen"], "capacity": 15,
          "during": { "from": "2026-10-01", "until": "2026-12-18" },
          "schedule": { "kind": "weekly", "every": 1, "days": ["tuesday"], "time": "16:30", "lengthInMinutes": 60 } }
        """;

    [Fact]
    public async Task Each_overlap_is_a_line_and_the_last_line_a_summary()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/overlaps", Nabolag);
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        reply.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-ndjson");
        reply.Headers.GetValues("Samskab-Standing").ShouldNotBeEmpty();
        var lines = await LinesAsync(reply);
        lines[^1].GetProperty("summary").GetProperty("counts").GetProperty("all").GetInt32().ShouldBe(lines.Count - 1);
        var pairs = lines[..^1].Select(line => line.GetProperty("overlap")).Select(Ids).ToList();
        pairs.ShouldBe(
            pairs.OrderBy(ids => ids.One, StringComparer.Ordinal).ThenBy(ids => ids.Other, StringComparer.Ordinal)
        );
        pairs.ShouldContain(("snak-dansk", "sprogcafe-beboerhuset"));
    }

    [Fact]
    public async Task The_call_of_the_page_is_answered()
    {
        await using var host = await Running.StartAsync();
        var call = CurlCall.All(Repository.Read("docs", "concepts", "overlaps.md")).Single();
        using var reply = await host.Client.SendAsync(call.RequestTo(host.Address));
        (await LinesAsync(reply)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Only_what_the_query_names_is_told()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync(
            "/overlaps?from=2026-10-01&until=2026-10-31&area=havnekvarteret&theme=faellesspisning&language=en",
            Nabolag
        );
        var lines = await LinesAsync(reply);
        lines.Count.ShouldBe(2);
        lines[0].GetProperty("overlap").GetProperty("text").GetString().ShouldStartWith("Possible duplication");
        lines[1].GetProperty("summary").GetProperty("area").GetString().ShouldBe("havnekvarteret");
        lines[1].GetProperty("summary").GetProperty("until").GetString().ShouldBe("2026-10-31");
    }

    [Theory]
    [InlineData("?from=i-dag", HttpStatusCode.BadRequest, "bad-date")]
    [InlineData("?until=i-dag", HttpStatusCode.BadRequest, "bad-date")]
    [InlineData("?until=2026-08-01", HttpStatusCode.BadRequest, "until-before-from")]
    [InlineData("?area=nix", HttpStatusCode.BadRequest, "unknown-area")]
    [InlineData("?theme=nix", HttpStatusCode.BadRequest, "unknown-theme")]
    [InlineData("?on=2026-09-01", HttpStatusCode.BadRequest, "unknown-parameter")]
    public async Task What_cannot_be_asked_for_is_refused(string query, HttpStatusCode status, string code)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/overlaps" + query, Nabolag);
        await Problem.OfAsync(reply, status, code);
    }

    [Fact]
    public async Task A_document_without_a_day_needs_one()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/overlaps", """{ "format": "samskab/1" }""");
        await Problem.OfAsync(reply, HttpStatusCode.BadRequest, "no-date");
        using var dated = await host.PostAsync("/overlaps?from=2026-09-01", """{ "format": "samskab/1" }""");
        (await LinesAsync(dated)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("--Limits:MaxOffers", "18", "too-many-offers")]
    [InlineData("--Limits:MaxFindings", "7", "too-many-overlaps")]
    [InlineData("--Limits:MaxBytes", "1000", "too-large")]
    public async Task More_than_the_host_permits_is_refused(string limit, string most, string code)
    {
        await using var host = await Running.StartAsync(limit, most);
        using var reply = await host.PostAsync("/overlaps", Nabolag);
        await Problem.OfAsync(reply, HttpStatusCode.RequestEntityTooLarge, code);
    }

    [Fact]
    public async Task What_a_new_offer_would_overlap_is_told_the_gravest_first()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/overlaps/preview", Asked(Offer));
        var preview = JsonElement.Parse(await reply.Content.ReadAsStringAsync());
        preview.GetProperty("offer").GetProperty("id").GetString().ShouldBe("ny");
        var told = preview.GetProperty("overlaps").EnumerateArray().ToList();
        told.Select(Ids)
            .ShouldBe(
                [("ny", "sprogcafe-beboerhuset"), ("ny", "snak-dansk"), ("dansk-efter-arbejde", "ny")],
                ignoreOrder: true
            );
        told.Select(one => one.GetProperty("severity").GetInt32()).ShouldBeInOrder(SortDirection.Descending);
        told[0].GetProperty("text").GetString().ShouldStartWith("Sammenfald, tidskollision og synergi");
        told[0].GetProperty("need").GetProperty("room").GetProperty("least").GetInt32().ShouldBe(115);
    }

    [Fact]
    public async Task An_offer_of_an_id_that_is_there_takes_its_place()
    {
        await using var host = await Running.StartAsync();
        var changed = Offer.Replace("\"ny\"", "\"snak-dansk\"", StringComparison.Ordinal);
        using var reply = await host.PostAsync("/overlaps/preview", Asked(changed));
        var told = JsonElement.Parse(await reply.Content.ReadAsStringAsync()).GetProperty("overlaps");
        told.EnumerateArray().Select(Ids).ShouldContain(("snak-dansk", "sprogcafe-beboerhuset"));
        told.GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("not-json", "$", "{")]
    [InlineData("missing-member", "$.offer", """{ "document": { "format": "samskab/1" } }""")]
    [InlineData("unknown-member", "$", """{ "document": { "format": "samskab/1" }, "offer": {}, "more": 1 }""")]
    [InlineData(
        "missing-member",
        "$.offer.id",
        """{ "document": { "format": "samskab/1" }, "offer": { "name": "x" } }"""
    )]
    [InlineData("missing-member", "$.document.format", """{ "document": {}, "offer": {} }""")]
    public async Task Everything_that_is_wrong_with_a_preview_is_told_with_its_place(
        string code,
        string path,
        string body
    )
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/overlaps/preview", body);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "preview-has-problems");
        problem
            .GetProperty("problems")
            .EnumerateArray()
            .Select(one => (one.GetProperty("code").GetString(), one.GetProperty("path").GetString()))
            .ShouldContain((code, path));
    }

    [Fact]
    public async Task The_line_of_a_problem_is_counted_from_the_beginning_of_what_was_sent()
    {
        await using var host = await Running.StartAsync();
        var body = "{ \"document\":\n { \"format\": \"samskab/1\" },\n\"offer\":\n {\n \"id\": 1 } }";
        using var reply = await host.PostAsync("/overlaps/preview", body);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "preview-has-problems");
        problem
            .GetProperty("problems")
            .EnumerateArray()
            .First(one => one.GetProperty("path").GetString() == "$.offer.id")
            .GetProperty("line")
            .GetInt32()
            .ShouldBe(5);
    }

    [Fact]
    public async Task An_offer_that_names_what_is_not_there_is_refused()
    {
        await using var host = await Running.StartAsync();
        var changed = Offer.Replace("\"nordbyen\"", "\"nix\"", StringComparison.Ordinal);
        using var reply = await host.PostAsync("/overlaps/preview", Asked(changed));
        var problem = await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "preview-has-problems");
        problem.GetProperty("problems")[0].GetProperty("value").GetString().ShouldBe("nix");
    }

    [Fact]
    public async Task Requests_at_the_same_time_get_equal_bytes()
    {
        await using var host = await Running.StartAsync();
        var replies = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => host.PostAsync("/overlaps", Nabolag)));
        var bodies = await Task.WhenAll(replies.Select(reply => reply.Content.ReadAsByteArrayAsync()));
        bodies[0].ShouldNotBeEmpty();
        bodies.ShouldAllBe(body => body.SequenceEqual(bodies[0]));
    }

    internal static byte[] Preview => Encoding.UTF8.GetBytes(Asked(Offer));

    internal static async Task<List<JsonElement>> LinesAsync(HttpResponseMessage reply) =>
        [
            .. (await reply.Content.ReadAsStringAsync())
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonElement.Parse(line)),
        ];

    private static string Asked(string offer) =>
        $$"""{ "document": {{Encoding.UTF8.GetString(Nabolag)}}, "offer": {{offer}} }""";

    private static (string One, string Other) Ids(JsonElement overlap) =>
        (
            overlap.GetProperty("one").GetProperty("id").GetString()!,
            overlap.GetProperty("other").GetProperty("id").GetString()!
        );
}
