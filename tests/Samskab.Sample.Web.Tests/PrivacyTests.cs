using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samskab.Sample.Web.Tests;

public sealed class PrivacyTests
{
    private const string Secret = "fru-jensens-hemmelighed";

    [Theory]
    [InlineData("""{ "format": "samskab/1", "asOf": "2016-06-01", "initiatives": [{ "id": "*", "name": "*" }] }""")]
    [InlineData("""{ "format": "*", "*": [{ "id": "*", "name": 7 }] }""")]
    [InlineData("""{ "format": "samskab/1", "initiatives": [ * """)]
    public Task Nothing_of_a_body_that_is_assessed_stands_in_the_log(string document) =>
        Tries("/assessments", document);

    [Theory]
    [InlineData(
        """{ "format": "samskab/1", "asOf": "2016-06-01", "forums": [{ "id": "*", "name": "*", "kind": "working-group" }] }"""
    )]
    [InlineData("""{ "format": "samskab/1", "forums": [{ "id": "*", "name": "*", "kind": "*" }] }""")]
    [InlineData(
        """{ "format": "samskab/1", "asOf": "2016-06-01", "areas": [{ "id": "a", "name": "A", "kind": "municipality", "parents": ["*"] }] }"""
    )]
    public Task Nothing_of_a_body_that_is_reviewed_stands_in_the_log(string document) => Tries("/reviews", document);

    [Theory]
    [InlineData("""{ "on": "2026-06-01", "statements": [{ "fact": "*", "answer": "*", "by": "*" }] }""")]
    [InlineData("""{ "book": "*", "on": "*", "statements": "*" }""")]
    [InlineData("""{ "*": "fru", "on": "2026-06-01", "statements": [] }""")]
    public Task Nothing_of_a_body_that_is_asked_about_stands_in_the_log(string body) => Tries("/interviews/next", body);

    [Theory]
    [InlineData("""{ "format": "*" }""")]
    [InlineData("""{ "format": "samskab-receipt/1", "*": 7 }""")]
    public Task Nothing_of_a_receipt_that_is_refused_stands_in_the_log(string body) =>
        Tries("/assessments/replay", body);

    [Fact]
    public Task Nothing_of_a_receipt_that_is_replayed_stands_in_the_log() =>
        Tries("/assessments/replay", ReplayTests.Text(ReplayTests.ReceiptOf(Secret)));

    [Fact]
    public async Task An_error_of_ours_tells_the_reader_nothing_of_its_inside_and_the_log_nothing_of_the_body()
    {
        await using var host = await Running.StartAsync(app => app.MapPost("/fails", Fail));
        using var reply = await host.PostAsync("/fails?language=en", Secret);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.InternalServerError, "unhandled");
        var body = await reply.Content.ReadAsStringAsync();
        foreach (var inside in new[] { Secret, nameof(InvalidOperationException), nameof(Fail), " at " })
        {
            body.ShouldNotContain(inside);
        }
        var error = host.Log.Errors.ShouldHaveSingleItem();
        error.ShouldContain(nameof(InvalidOperationException));
        error.ShouldContain(nameof(Fail));
        error.ShouldContain(problem.GetProperty("instance").GetString()!.Split(':')[3]);
        host.Log.Text.ShouldNotContain(Secret);
    }

    private static async Task Tries(string address, string document)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync(address, document.Replace("*", Secret, StringComparison.Ordinal));
        (await reply.Content.ReadAsStringAsync()).ShouldContain(Secret);
        host.Log.Text.ShouldContain(address);
        host.Log.Text.ShouldNotContain(Secret);
    }

    private static async Task Fail(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        throw new InvalidOperationException(await body.ReadToEndAsync());
    }
}
