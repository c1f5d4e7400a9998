using System.Net;
using System.Text.Json;

namespace Samskab.Sample.Web.Tests;

public sealed class ReceptionTests
{
    internal static byte[] Nabolag { get; } =
        File.ReadAllBytes(Repository.Path("samples", "data", "nabolag.samskab.json"));

    [Fact]
    public async Task The_reply_is_what_the_console_prints()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/reception?language=en", Nabolag);
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        var printed = Repository.Read(
            "tests",
            "Samskab.Sample.Console.Tests",
            "ReceptionTests.The_timeline_of_new_citizens_is_gone_through.en.json.verified.txt"
        );
        (await reply.Content.ReadAsStringAsync()).ShouldBe(printed);
    }

    [Fact]
    public async Task A_document_without_a_timeline_has_none_to_go_through()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/reception", ReviewTests.Rudersdal);
        var body = JsonElement.Parse(await reply.Content.ReadAsStringAsync());
        body.GetProperty("timelines").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("?timeline=maj", "bad-parameter", "timeline=maj", "nye-borgere-oktober")]
    [InlineData("?tidslinje=maj", "unknown-parameter", "tidslinje", "timeline, language")]
    public async Task What_is_wrong_with_the_address_is_named_with_what_is_permitted(
        string query,
        string code,
        string value,
        string permitted
    )
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/reception" + query, Nabolag);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.BadRequest, code);
        problem.GetProperty("value").GetString().ShouldBe(value);
        problem.GetProperty("permitted").GetString().ShouldBe(permitted);
    }

    [Fact]
    public async Task A_card_that_comes_after_one_that_is_not_there_is_told_and_nothing_else()
    {
        await using var host = await Running.StartAsync();
        var body =
            """
            { "format": "samskab/1", "receptionTimelines": [{ "id": "t", "name": "T", "arrival": "2026-10-01", "cards": [{ "id": "a", "title": "A", "kind": "offer", "after": ["b"] }] }] }
            """u8;
        using var reply = await host.PostAsync("/reception", body.ToArray());
        await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "document-has-problems");
    }
}
