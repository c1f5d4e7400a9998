using System.Net;
using System.Text.Json;
using Samskab.Chapters;

namespace Samskab.Sample.Web.Tests;

public sealed class AdviceTests
{
    private const string One = "/advice?initiative=samskabelse-som-arbejdsmetode";

    [Fact]
    public async Task The_reply_is_what_the_console_prints()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync(One + "&language=en", ReviewTests.Rudersdal);
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        var printed = Repository.Read(
            "tests",
            "Samskab.Sample.Console.Tests",
            "AdviceTests.The_next_steps_of_Rudersdal_are_told.en.json.verified.txt"
        );
        (await reply.Content.ReadAsStringAsync()).ShouldBe(printed);
    }

    [Fact]
    public async Task Advice_is_given_to_whom_and_in_the_chapter_that_is_asked_for()
    {
        await using var host = await Running.StartAsync();
        var query = One + "&for=L&chapter=management-backing&top=2";
        using var reply = await host.PostAsync(query, ReviewTests.Rudersdal);
        var situation = JsonElement.Parse(await reply.Content.ReadAsStringAsync()).GetProperty("situations")[0];
        var advice = situation.GetProperty("advice").EnumerateArray().ToList();
        advice.Count.ShouldBe(2);
        foreach (var item in advice)
        {
            item.GetProperty("for").GetString().ShouldBe("management");
            item.GetProperty("rule")
                .GetProperty("citations")[0]
                .GetProperty("quotation")
                .GetString()
                .ShouldNotBeEmpty();
            item.GetProperty("why")[0].GetProperty("chapter").GetString().ShouldBe("management-backing");
        }
        situation.GetProperty("sources")[0].GetProperty("scope").GetString()!.ShouldContain("flygtninge");
    }

    [Fact]
    public async Task A_forum_is_given_advice_on_its_kind()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/advice?forum=styregruppen", ReviewTests.Rudersdal);
        var situation = JsonElement.Parse(await reply.Content.ReadAsStringAsync()).GetProperty("situations")[0];
        situation.GetProperty("forum").GetString().ShouldBe("styregruppen");
        situation
            .GetProperty("advice")
            .EnumerateArray()
            .Select(item => item.GetProperty("why")[0].GetProperty("forum").GetString())
            .ShouldAllBe(kind => kind == "steering-group");
    }

    [Theory]
    [InlineData("?initiative=x", "bad-parameter", "initiative=x")]
    [InlineData("?forum=x", "bad-parameter", "forum=x")]
    [InlineData("?for=X", "bad-parameter", "for=X")]
    [InlineData("?chapter=x", "bad-parameter", "chapter=x")]
    [InlineData("?phase=later", "bad-parameter", "phase=later")]
    [InlineData("?top=-1", "bad-parameter", "top=-1")]
    [InlineData("?on=2016-02-30", "bad-date", "2016-02-30")]
    [InlineData("?to=K", "unknown-parameter", "to")]
    public async Task What_is_wrong_with_the_address_is_named_in_both_languages(string query, string code, string value)
    {
        await using var host = await Running.StartAsync();
        foreach (var language in new[] { "da", "en" })
        {
            host.Client.DefaultRequestHeaders.AcceptLanguage.Clear();
            host.Client.DefaultRequestHeaders.AcceptLanguage.Add(new(language));
            using var reply = await host.PostAsync("/advice" + query, ReviewTests.Rudersdal);
            var problem = await Problem.OfAsync(reply, HttpStatusCode.BadRequest, code);
            problem.GetProperty("value").GetString().ShouldBe(value);
            reply.Content.Headers.ContentLanguage.ShouldBe([language]);
        }
    }

    [Fact]
    public async Task More_initiatives_than_permitted_are_refused()
    {
        await using var host = await Running.StartAsync("--Limits:MaxInitiatives", "1");
        using var reply = await host.PostAsync("/advice?on=2016-06-01", AssessmentTests.Undated);
        await Problem.OfAsync(reply, HttpStatusCode.RequestEntityTooLarge, "too-many-initiatives");
    }

    [Fact]
    public async Task More_offers_than_permitted_are_refused()
    {
        await using var host = await Running.StartAsync("--Limits:MaxOffers", "1");
        using var reply = await host.PostAsync("/advice", Repository.Read("samples", "data", "nabolag.samskab.json"));
        await Problem.OfAsync(reply, HttpStatusCode.RequestEntityTooLarge, "too-many-offers");
    }

    [Fact]
    public async Task Each_party_that_is_asked_for_is_given_a_sheet_that_holds_what_is_asked_for()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync("/advice?for=both&top=3", ReviewTests.Rudersdal);
        var sheets = JsonElement.Parse(await reply.Content.ReadAsStringAsync()).GetProperty("sheets");
        sheets
            .EnumerateArray()
            .Select(sheet => sheet.GetProperty("for").GetString())
            .ShouldBe(["municipality", "civil-society"]);
        var questions = sheets[0].GetProperty("questions");
        questions.GetProperty("items").GetArrayLength().ShouldBe(3);
        questions.GetProperty("more").GetInt32().ShouldBe(17);
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task The_chapters_are_listed_with_where_their_rules_are(string language)
    {
        await using var host = await Running.StartAsync();
        var body = await host.Client.GetStringAsync($"/chapters?language={language}");
        await Snapshot.Verify(body, language);
    }

    [Fact]
    public async Task Each_chapter_leads_to_its_rules_and_each_rule_to_its_own_address()
    {
        await using var host = await Running.StartAsync();
        var body = JsonElement.Parse(await host.Client.GetStringAsync("/chapters"));
        foreach (var chapter in body.GetProperty("chapters").EnumerateArray())
        {
            var rules = JsonElement.Parse(await host.Client.GetStringAsync(chapter.GetProperty("rules").GetString()));
            var ids = rules.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString());
            var known = SourceChapters.All.Single(one => one.Id.Value == chapter.GetProperty("id").GetString());
            ids.ShouldBe(known.Rules.Select(rule => rule.Id.Value));
            chapter.GetProperty("ruleCount").GetInt32().ShouldBe(known.Rules.Count);
            await host.Client.GetStringAsync($"/rules/{known.Rules[^1].Id}");
        }
    }

    [Fact]
    public async Task A_chapter_that_is_not_there_is_refused_with_those_that_are()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.Client.GetAsync("/rules?chapter=x");
        var problem = await Problem.OfAsync(reply, HttpStatusCode.BadRequest, "bad-parameter");
        problem.GetProperty("permitted").GetString()!.ShouldContain("joint-efforts");
    }
}
