using System.Net;
using System.Text.Json;
using Samskab.CoCreation;

namespace Samskab.Sample.Web.Tests;

public sealed class RuleTests
{
    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task All_rules_are_listed(string language)
    {
        await using var host = await Running.StartAsync();
        var body = await JsonAsync(host, $"/rules?language={language}");
        body.GetProperty("format").GetString().ShouldBe("samskab-rules/1");
        body.GetProperty("language").GetString().ShouldBe(language);
        var ids = body.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString());
        ids.ShouldBe(CoCreationBook.Newest.Rules.Select(rule => rule.Id.Value));
    }

    [Fact]
    public async Task Each_rule_is_shown_at_the_address_of_its_id()
    {
        await using var host = await Running.StartAsync();
        foreach (var rule in CoCreationBook.Newest.Rules)
        {
            var shown = (await JsonAsync(host, $"/rules/{rule.Id}")).GetProperty("rules").EnumerateArray();
            shown.ShouldHaveSingleItem().GetProperty("id").GetString().ShouldBe(rule.Id.Value);
        }
    }

    [Fact]
    public async Task One_rule_is_what_the_console_prints()
    {
        await using var host = await Running.StartAsync();
        var printed = Repository.Read(
            "tests",
            "Samskab.Sample.Console.Tests",
            "RulesTests.One_rule_shows_the_words_it_rests_on.en.json.verified.txt"
        );
        (await host.Client.GetStringAsync("/rules/co-creation/no-equal-collaboration?language=en")).ShouldBe(printed);
    }

    [Theory]
    [InlineData("/rules/co-creation/no-such-rule", "no-such-rule", "co-creation/no-such-rule")]
    [InlineData("/rules/CO/%22x%22", "no-such-rule", "CO/\"x\"")]
    [InlineData("/rules/co-creation", "no-such-address", "/rules/co-creation")]
    [InlineData("/", "no-such-address", "/")]
    [InlineData("/openapi/v2.json", "no-such-address", "/openapi/v2.json")]
    public async Task What_is_not_there_is_told_in_both_languages(string address, string code, string value)
    {
        await using var host = await Running.StartAsync();
        foreach (var language in new[] { "da", "en" })
        {
            using var reply = await host.Client.GetAsync($"{address}?language={language}");
            var problem = await Problem.OfAsync(reply, HttpStatusCode.NotFound, code);
            problem.GetProperty("value").GetString().ShouldBe(value);
            reply.Content.Headers.ContentLanguage.ShouldBe([language]);
        }
    }

    [Theory]
    [InlineData("/rules?language=fr", "unknown-language")]
    [InlineData("/rules/co-creation/equal-dialogue?format=pdf", "unknown-parameter")]
    public async Task What_an_address_says_and_nobody_reads_is_refused(string address, string code)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.Client.GetAsync(address);
        await Problem.OfAsync(reply, HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_answer_is_told_with_those_it_does()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.Client.GetAsync("/assessments");
        var problem = await Problem.OfAsync(reply, HttpStatusCode.MethodNotAllowed, "method-not-allowed");
        problem.GetProperty("permitted").GetString().ShouldBe("POST");
        reply.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Fact]
    public async Task It_tells_whether_it_can_answer()
    {
        await using var host = await Running.StartAsync();
        var body = await JsonAsync(host, "/health");
        body.GetProperty("status").GetString().ShouldBe("healthy");
        body.GetProperty("bookVersion").GetString().ShouldBe(CoCreationBook.Newest.Version);
    }

    private static async Task<JsonElement> JsonAsync(Running host, string address)
    {
        using var reply = await host.Client.GetAsync(address);
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        reply.Headers.GetValues("Samskab-Standing").Single().ShouldStartWith("Guidance");
        return JsonElement.Parse(await reply.Content.ReadAsStringAsync());
    }
}
