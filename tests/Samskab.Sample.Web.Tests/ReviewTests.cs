using System.Net;
using System.Text.Json;

namespace Samskab.Sample.Web.Tests;

public sealed class ReviewTests
{
    private const string Undated = """
        { "format": "samskab/1", "forums": [{ "id": "g", "name": "G", "kind": "working-group" }] }
        """;

    internal static byte[] Rudersdal { get; } =
        File.ReadAllBytes(Repository.Path("samples", "data", "rudersdal.samskab.json"));

    [Fact]
    public async Task The_reply_is_what_the_console_prints()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/reviews?language=en", Rudersdal);
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        reply.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        reply.Headers.GetValues("Samskab-Standing").Single().ShouldStartWith("Guidance");
        var printed = Repository.Read(
            "tests",
            "Samskab.Sample.Console.Tests",
            "ReviewTests.Without_a_command_Rudersdal_is_reviewed.en.json.verified.txt"
        );
        (await reply.Content.ReadAsStringAsync()).ShouldBe(printed);
    }

    [Fact]
    public async Task What_has_changed_since_an_earlier_day_is_told_in_the_language_of_the_request()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/reviews?since=2016-12-31", Rudersdal);
        var since = JsonElement.Parse(await reply.Content.ReadAsStringAsync()).GetProperty("since");
        since.GetProperty("on").GetString().ShouldBe("2016-12-31");
        var changed = since.GetProperty("changed").EnumerateArray().ToList();
        changed.Count.ShouldBe(3);
        foreach (var finding in changed.Select(one => one.GetProperty("now")))
        {
            finding.GetProperty("text").GetString().ShouldBe("Kommissoriet har alle fem dele.");
        }
    }

    [Fact]
    public async Task The_day_of_the_address_goes_before_that_of_the_document()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/reviews?on=2020-02-29", Rudersdal);
        var body = JsonElement.Parse(await reply.Content.ReadAsStringAsync());
        body.GetProperty("on").GetString().ShouldBe("2020-02-29");
        body.TryGetProperty("since", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "no-date", null, "on=2016-06-01")]
    [InlineData("?on=2016-02-30", "bad-date", "2016-02-30", "2016-06-01")]
    [InlineData("?on=2016-06-01&since=i%20fjor", "bad-date", "i fjor", "2016-06-01")]
    [InlineData("?on=2016-06-01&since=2016-06-02", "since-is-later", "2016-06-02", "<= 2016-06-01")]
    [InlineData("?on=2016-06-01&language=fr", "unknown-language", "fr", "da, en")]
    [InlineData("?before=2016-06-01", "unknown-parameter", "before", "on, since, language")]
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
            using var reply = await host.PostAsync("/reviews" + query, Undated);
            var problem = await Problem.OfAsync(reply, HttpStatusCode.BadRequest, code);
            reply.Content.Headers.ContentLanguage.ShouldBe([language]);
            problem.GetProperty("permitted").GetString().ShouldBe(permitted);
            problem.GetProperty("detail").GetString()!.ShouldContain(permitted);
            (problem.TryGetProperty("value", out var told) ? told.GetString() : null).ShouldBe(value);
        }
    }

    [Theory]
    [InlineData("missing-member", "$.forums[0].name", """{ "id": "g", "kind": "working-group" }""")]
    [InlineData(
        "unknown-id",
        "forums/g.reportsToForum",
        """{ "id": "g", "name": "G", "kind": "working-group", "reportsToForum": "h" }"""
    )]
    public async Task A_document_that_cannot_be_read_or_does_not_fit_together_is_not_reviewed(
        string code,
        string path,
        string forum
    )
    {
        await using var host = await Running.StartAsync();
        var document = $$"""{ "format": "samskab/1", "asOf": "2016-06-01", "forums": [{{forum}}] }""";
        using var reply = await host.PostAsync("/reviews", document);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "document-has-problems");
        problem.TryGetProperty("findings", out _).ShouldBeFalse();
        problem.GetProperty("problemCount").GetInt32().ShouldBe(1);
        var first = problem.GetProperty("problems")[0];
        first.GetProperty("code").GetString().ShouldBe(code);
        first.GetProperty("path").GetString().ShouldBe(path);
    }

    [Theory]
    [InlineData("Kære kommune", HttpStatusCode.UnprocessableEntity, "document-has-problems", "application/json")]
    [InlineData("{}", HttpStatusCode.UnsupportedMediaType, "unsupported-content", "text/plain")]
    public async Task A_body_that_is_no_document_is_refused(
        string body,
        HttpStatusCode status,
        string code,
        string contentType
    )
    {
        await using var host = await Running.StartAsync();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, contentType);
        using var reply = await host.Client.PostAsync("/reviews", content);
        await Problem.OfAsync(reply, status, code);
    }

    [Fact]
    public async Task A_document_a_hundred_thousand_levels_deep_is_refused()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/reviews", new string('[', 100_000));
        await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "document-has-problems");
    }

    [Fact]
    public async Task Requests_at_the_same_time_get_equal_bytes()
    {
        await using var host = await Running.StartAsync();
        var replies = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => host.PostAsync("/reviews", Rudersdal)));
        var bodies = await Task.WhenAll(replies.Select(reply => reply.Content.ReadAsByteArrayAsync()));
        bodies[0].ShouldNotBeEmpty();
        bodies.ShouldAllBe(body => body.SequenceEqual(bodies[0]));
    }
}
