using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Samskab.Sample.Web.Tests;

public sealed class AssessmentTests
{
    internal const string Undated = """
        { "format": "samskab/1", "initiatives": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }] }
        """;

    internal static byte[] Cases { get; } = File.ReadAllBytes(Repository.Path("samples", "data", "cases.samskab.json"));

    [Fact]
    public async Task The_reply_is_what_the_console_prints()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/assessments?language=en", Cases);
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        reply.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        reply.Headers.GetValues("Samskab-Standing").Single().ShouldStartWith("Guidance");
        var printed = Repository.Read(
            "tests",
            "Samskab.Sample.Console.Tests",
            "AssessTests.The_bundled_cases_are_assessed.en.json.verified.txt"
        );
        (await reply.Content.ReadAsStringAsync()).ShouldBe(printed);
    }

    [Theory]
    [InlineData("", null, "da")]
    [InlineData("?language=en", "da", "en")]
    [InlineData("?language=da", "en", "da")]
    [InlineData("", "en-GB,da;q=0.5", "en")]
    [InlineData("", "nb, da;q=0.2, en;q=0.8", "en")]
    [InlineData("", "en;q=0, *", "da")]
    [InlineData("", "fr", "da")]
    public async Task The_language_is_the_one_named_else_the_one_preferred_else_Danish(
        string query,
        string? accepted,
        string language
    )
    {
        await using var host = await Running.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/assessments" + query)
        {
            Content = Running.Json(Cases),
        };
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var reply = await host.Client.SendAsync(request);
        reply.Content.Headers.ContentLanguage.ShouldBe([language]);
        var body = JsonElement.Parse(await reply.Content.ReadAsStringAsync());
        body.GetProperty("language").GetString().ShouldBe(language);
        body.GetProperty("standing").GetString()!.ShouldStartWith(language == "da" ? "Vejledning" : "Guidance");
    }

    [Fact]
    public async Task The_day_of_the_address_goes_before_that_of_the_document()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/assessments?on=2020-02-29", Cases);
        var body = JsonElement.Parse(await reply.Content.ReadAsStringAsync());
        var first = body.GetProperty("assessments")[0].GetProperty("verdict");
        first.GetProperty("on").GetString().ShouldBe("2020-02-29");
    }

    [Theory]
    [InlineData("", "no-date", null, "on=2016-06-01")]
    [InlineData("?on=2016-02-30", "bad-date", "2016-02-30", "2016-06-01")]
    [InlineData("?on=", "bad-date", "", "2016-06-01")]
    [InlineData("?on=1.%20juni%202016", "bad-date", "1. juni 2016", "2016-06-01")]
    [InlineData("?on=2016-06-01&on=2017-06-01", "bad-date", "2016-06-01,2017-06-01", "2016-06-01")]
    [InlineData("?on=2013-12-31", "no-version", "2013-12-31", ">= 2014-01-01")]
    [InlineData("?on=2016-06-01&language=fr", "unknown-language", "fr", "da, en")]
    [InlineData("?date=2016-06-01", "unknown-parameter", "date", "on, language")]
    public async Task What_is_wrong_with_the_address_is_named_with_what_is_permitted(
        string query,
        string code,
        string? value,
        string permitted
    )
    {
        await using var host = await Running.StartAsync();
        foreach (var language in new[] { "da", "en" })
        {
            host.Client.DefaultRequestHeaders.AcceptLanguage.Clear();
            host.Client.DefaultRequestHeaders.AcceptLanguage.Add(new(language));
            using var reply = await host.PostAsync("/assessments" + query, Undated);
            var problem = await Problem.OfAsync(reply, HttpStatusCode.BadRequest, code);
            reply.Content.Headers.ContentLanguage.ShouldBe([language]);
            problem.GetProperty("permitted").GetString().ShouldBe(permitted);
            problem.GetProperty("detail").GetString()!.ShouldContain(permitted);
            (problem.TryGetProperty("value", out var told) ? told.GetString() : null).ShouldBe(value);
        }
    }

    [Theory]
    [InlineData("da", "mangler")]
    [InlineData("en", "is missing")]
    public async Task A_document_with_problems_is_not_assessed_and_every_problem_is_told(string language, string word)
    {
        await using var host = await Running.StartAsync();
        const string Document = """
            {
              "format": "samskab/1",
              "asOf": "2016-06-01",
              "initiatives": [{ "id": "a", "name": "A" }, { "id": "b" }, { "id": "a", "name": "C" }]
            }
            """;
        using var reply = await host.PostAsync($"/assessments?language={language}", Document);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "document-has-problems");
        problem.TryGetProperty("assessments", out _).ShouldBeFalse();
        problem.GetProperty("problemCount").GetInt32().ShouldBe(2);
        var first = problem.GetProperty("problems")[0];
        first.GetProperty("code").GetString().ShouldBe("missing-member");
        first.GetProperty("path").GetString().ShouldBe("$.initiatives[1].name");
        first.GetProperty("line").GetInt32().ShouldBe(4);
        first.GetProperty("fellWithIt")[0].GetString().ShouldBe("$.initiatives[1]");
        first.GetProperty("text").GetString()!.ShouldContain(word);
    }

    [Theory]
    [InlineData("empty", "")]
    [InlineData("not-json", "Kære kommune")]
    [InlineData("cut-off", "{ \"format\": \"samskab/1\", ")]
    [InlineData("unknown-format", """{ "format": "samskab/9" }""")]
    public async Task A_body_that_is_no_document_is_told_to_be_none(string code, string body)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/assessments", body);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "document-has-problems");
        problem.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe(code);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("""{"a":""")]
    public async Task A_document_a_hundred_thousand_levels_deep_is_refused(string level)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/assessments", string.Concat(Enumerable.Repeat(level, 100_000)));
        await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "document-has-problems");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    public async Task A_body_of_another_kind_is_refused(string? kind)
    {
        await using var host = await Running.StartAsync();
        using var content = new ByteArrayContent(Cases);
        content.Headers.TryAddWithoutValidation("Content-Type", kind);
        using var reply = await host.Client.PostAsync("/assessments", content);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.UnsupportedMediaType, "unsupported-content");
        problem.GetProperty("value").GetString().ShouldBe(kind ?? "");
        problem.GetProperty("permitted").GetString()!.ShouldContain("application/json");
    }

    [Theory]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/vnd.samskab+json")]
    public async Task Every_name_of_JSON_in_UTF_8_is_taken(string kind)
    {
        await using var host = await Running.StartAsync();
        using var content = new ByteArrayContent(Cases)
        {
            Headers = { ContentType = MediaTypeHeaderValue.Parse(kind) },
        };
        using var reply = await host.Client.PostAsync("/assessments", content);
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_compressed_body_is_refused_rather_than_misread()
    {
        await using var host = await Running.StartAsync();
        using var content = Running.Json(Cases);
        content.Headers.ContentEncoding.Add("gzip");
        using var reply = await host.Client.PostAsync("/assessments", content);
        await Problem.OfAsync(reply, HttpStatusCode.UnsupportedMediaType, "unsupported-content");
    }

    [Fact]
    public async Task Requests_at_the_same_time_get_equal_bytes()
    {
        await using var host = await Running.StartAsync();
        var replies = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => host.PostAsync("/assessments", Cases)));
        var bodies = await Task.WhenAll(replies.Select(reply => reply.Content.ReadAsByteArrayAsync()));
        bodies[0].ShouldNotBeEmpty();
        bodies.ShouldAllBe(body => body.SequenceEqual(bodies[0]));
    }
}
