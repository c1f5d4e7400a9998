using System.Net;
using System.Text;
using System.Text.Json;

namespace Samskab.Sample.Web.Tests;

public sealed class MandateTests
{
    private static readonly byte[] Document = Encoding.UTF8.GetBytes(
        """
        {
          "format": "samskab/1",
          "matters": [{ "id": "tilskud", "name": "Tilskud" }],
          "areas": [{ "id": "nordby", "name": "Nordby", "kind": "municipality" }],
          "actors": [{ "id": "kultur", "name": "Kulturafdelingen", "kind": "department" }],
          "forums": [{ "id": "krs", "name": "Forummet", "kind": "coordination-forum",
                       "terms": [{ "version": "1", "decisionMandate": { "written": "Beslutter om tilskud." } }] }],
          "mandates": [
            { "id": "puljen", "holder": { "actor": "kultur" }, "power": "decide", "matter": "tilskud",
              "limit": { "amount": 75000, "currency": "DKK" }, "valid": [{ "from": "2016-01-01" }] },
            { "id": "puljen", "holder": { "actor": "kultur" }, "power": "decide", "matter": "tilskud",
              "limit": { "amount": 50000, "currency": "DKK" }, "valid": [{ "from": "2016-01-01" }], "recorded": "2016-06-20T08:00:00Z" },
            { "id": "forummet", "holder": { "forum": "krs" }, "power": "decide", "matter": "tilskud",
              "valid": [{ "from": "2016-01-01" }], "delegatedFrom": "puljen" }
          ]
        }
        """
    );

    [Theory]
    [InlineData("matter=tilskud&on=2016-05-03&amount=60000&asKnownAt=2016-05-03", "yes", "forummet,puljen")]
    [InlineData("matter=tilskud&on=2016-05-03&amount=60000", "no", "")]
    [InlineData("matter=tilskud&on=2016-05-03&forum=krs&amount=50000", "yes", "forummet")]
    [InlineData("matter=tilskud&on=2016-05-03&actor=kultur&power=advise&area=nordby", "yes", "puljen")]
    [InlineData("matter=tilskud&on=2016-05-03&forum=krs&role=chair", "no", "")]
    [InlineData("matter=tilskud&on=2016-05-03&amount=1&currency=EUR", "unknown", "forummet,puljen")]
    public async Task A_question_is_answered_as_known_when_it_is_asked(string query, string answer, string grants)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/mandates/question?language=en&" + query, Document);
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = JsonElement.Parse(await reply.Content.ReadAsStringAsync());
        body.GetProperty("answer").GetString().ShouldBe(answer);
        string.Join(
                ',',
                body.GetProperty("grants").EnumerateArray().Select(one => one.GetProperty("mandate").GetString())
            )
            .ShouldBe(grants);
    }

    [Fact]
    public async Task A_no_names_the_nearest_mandate_and_what_it_lacks()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync(
            "/mandates/question?matter=tilskud&on=2016-05-03&amount=60000&forum=krs&language=en",
            Document
        );
        var miss = JsonElement
            .Parse(await reply.Content.ReadAsStringAsync())
            .GetProperty("nearMisses")
            .EnumerateArray()
            .Single();
        var obstacle = miss.GetProperty("obstacles").EnumerateArray().Single();
        obstacle.GetProperty("kind").GetString().ShouldBe("over-limit");
        obstacle.GetProperty("over").GetProperty("amount").GetDecimal().ShouldBe(10_000);
        obstacle
            .GetProperty("text")
            .GetString()
            .ShouldBe(
                "In the mandate puljen (Kulturafdelingen), which it is delegated from: The amount is DKK 10,000 above the limit of DKK 50,000."
            );
    }

    [Theory]
    [InlineData("", "bad-parameter", "matter=")]
    [InlineData("matter=hus&on=2016-05-03", "bad-parameter", "matter=hus")]
    [InlineData("matter=tilskud", "no-date", null)]
    [InlineData("matter=tilskud&on=2016-05-03&amount=-5", "bad-parameter", "amount=-5")]
    [InlineData("matter=tilskud&on=2016-05-03&amount=5&currency=kr", "bad-parameter", "currency=kr")]
    [InlineData("matter=tilskud&on=2016-05-03&role=chair", "bad-parameter", "role=chair")]
    [InlineData("matter=tilskud&on=2016-05-03&actor=kultur&forum=krs", "bad-parameter", "actor=kultur")]
    [InlineData("matter=tilskud&on=2016-05-03&asKnownAt=i%20fjor", "bad-parameter", "asKnownAt=i fjor")]
    [InlineData("matter=tilskud&on=2016-05-03&when=now", "unknown-parameter", "when")]
    public async Task What_is_wrong_with_a_question_is_named(string query, string code, string? value)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/mandates/question?" + query, Document);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.BadRequest, code);
        (problem.TryGetProperty("value", out var told) ? told.GetString() : null).ShouldBe(value);
    }

    [Fact]
    public async Task What_the_mandates_leave_unclear_is_told()
    {
        var findings = await ReviewedAsync("from=2016-01-01&until=2016-12-31&language=en");
        findings.GetProperty("format").GetString().ShouldBe("samskab-mandates/1");
        var ending = findings.GetProperty("expiring").EnumerateArray().Single();
        ending.GetProperty("mandate").GetProperty("id").GetString().ShouldBe("sommerpuljen");
        ending.GetProperty("lastSureDay").GetString().ShouldBe("2016-08-31");
        findings.GetProperty("gaps").EnumerateArray().Count().ShouldBe(1);
        findings.GetProperty("counts").GetProperty("conflicts").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("from=2016-01-01&matter=lokaler", 1, 0)]
    [InlineData("from=2016-01-01&matter=tilskud", 0, 1)]
    [InlineData("from=2016-01-01&area=sydby&matter=tilskud", 0, 0)]
    public async Task A_matter_and_an_area_narrow_what_is_told(string query, int gaps, int conflicts)
    {
        var counts = (await ReviewedAsync(query)).GetProperty("counts");
        counts.GetProperty("gaps").GetInt32().ShouldBe(gaps);
        counts.GetProperty("conflicts").GetInt32().ShouldBe(conflicts);
    }

    [Theory]
    [InlineData("", "no-date", null)]
    [InlineData("from=i%20dag", "bad-date", "i dag")]
    [InlineData("from=2016-01-01&until=2015-12-31", "until-before-from", "2015-12-31")]
    [InlineData("from=2016-01-01&matter=hus", "bad-parameter", "matter=hus")]
    [InlineData("from=2016-01-01&area=hus", "bad-parameter", "area=hus")]
    [InlineData("from=2016-01-01&on=2016-01-01", "unknown-parameter", "on")]
    public async Task What_is_wrong_with_a_review_is_named(string query, string code, string? value)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/mandates/review?" + query, Unclear);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.BadRequest, code);
        (problem.TryGetProperty("value", out var told) ? told.GetString() : null).ShouldBe(value);
    }

    [Fact]
    public async Task More_findings_than_permitted_are_refused_and_the_last_one_is_permitted()
    {
        const string Address = "/mandates/review?from=2016-01-01&until=2016-12-31";
        var count = (await ReviewedAsync("from=2016-01-01&until=2016-12-31"))
            .GetProperty("counts")
            .EnumerateObject()
            .Sum(one => one.Value.GetInt32());
        await using var exact = await Running.StartAsync("--Limits:MaxFindings", $"{count}");
        await using var less = await Running.StartAsync("--Limits:MaxFindings", $"{count - 1}");
        (await exact.PostAsync(Address, Unclear)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var refused = await less.PostAsync(Address, Unclear);
        await Problem.OfAsync(refused, HttpStatusCode.RequestEntityTooLarge, "too-many-findings");
    }

    private static async Task<JsonElement> ReviewedAsync(string query)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/mandates/review?" + query, Unclear);
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonElement.Parse(await reply.Content.ReadAsStringAsync());
    }

    /// <summary>Two that let nobody else decide in Nordby, one of which ends, and a matter that nobody has.</summary>
    internal static readonly byte[] Unclear = Encoding.UTF8.GetBytes(
        """
        {
          "format": "samskab/1",
          "matters": [{ "id": "tilskud", "name": "Tilskud" }, { "id": "lokaler", "name": "Lokaler" }],
          "areas": [{ "id": "nordby", "name": "Nordby", "kind": "municipality" },
                    { "id": "sydby", "name": "Sydby", "kind": "municipality" }],
          "actors": [{ "id": "kultur", "name": "Kulturafdelingen", "kind": "department" },
                     { "id": "job", "name": "Jobcenteret", "kind": "department" }],
          "mandates": [
            { "id": "puljen", "holder": { "actor": "kultur" }, "power": "decide", "matter": "tilskud",
              "isExclusive": true, "valid": [{ "from": "2010-01-01" }] },
            { "id": "sommerpuljen", "holder": { "actor": "job" }, "power": "decide", "matter": "tilskud", "areas": ["nordby"],
              "isExclusive": true, "valid": [{ "from": "2016-06-01", "until": "2016-08-31" }] }
          ]
        }
        """
    );
}
