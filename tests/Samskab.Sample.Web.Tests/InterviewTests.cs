using System.Net;
using System.Text;
using System.Text.Json;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Interviews;
using Samskab.Verdicts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Web.Tests;

public sealed class InterviewTests
{
    private const string Address = "/interviews/next";

    /// <summary>An interview of the associations about money of a thematic fund: one question is left to them, one to the municipality.</summary>
    internal const string Begun = """
        {
          "book": "thematic-fund",
          "on": "2026-06-01",
          "as": "civil-society",
          "statements": [{ "fact": "enoughRelevantAssociations", "answer": "yes", "by": "civil-society" }]
        }
        """;

    [Fact]
    public async Task The_next_question_is_replied_with_its_reason_and_what_others_are_to_be_asked() =>
        await Verify(await AskedAsync(Begun, "en"));

    [Theory]
    [InlineData("da", "Er det en eksisterende, etableret aktivitet eller indsats?")]
    [InlineData("en", "Is it an existing, established activity or effort?")]
    public async Task The_question_is_put_in_the_language_of_the_request(string language, string question)
    {
        var step = JsonElement.Parse(await AskedAsync("""{ "on": "2026-06-01", "statements": [] }""", language));
        step.GetProperty("book").GetString().ShouldBe("co-creation");
        step.GetProperty("question").GetProperty("question").GetString().ShouldBe(question);
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("diagnose")]
    public async Task Step_by_step_it_asks_what_an_interview_of_the_library_asks(string goal)
    {
        await using var host = await Running.StartAsync();
        var interview = new Interview(CoCreationBook.Newest, Enum.Parse<InterviewGoal>(goal, ignoreCase: true));
        var said = new List<Statement>();
        while (interview.Next(said, new(2026, 6, 1)).Question is { } question)
        {
            var step = await AskedAsync(host, goal, said);
            var asked = step.GetProperty("question");
            asked.GetProperty("fact").GetString().ShouldBe(question.Fact.Key.Value);
            asked.GetProperty("answerers")[0].GetString().ShouldBe(question.Answerers[0].Value);
            step.GetProperty("done").GetBoolean().ShouldBeFalse();
            said.Add(
                question.Fact.Is(question.IfYes.Answer == Answer.No ? Answer.No : Answer.Yes) with
                {
                    By = question.Answerers[0],
                }
            );
        }
        var last = await AskedAsync(host, goal, said);
        last.TryGetProperty("question", out _).ShouldBeFalse();
        last.GetProperty("done").GetBoolean().ShouldBeTrue();
        last.GetProperty("answer").GetString().ShouldBe("yes");
        said.Count.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData(
        "unknown-book",
        "$.book",
        "funds",
        "co-creation, thematic-fund",
        """{ "book": "funds", "on": "2026-06-01", "statements": [] }"""
    )]
    [InlineData(
        "unknown-book",
        "$.book",
        "Ø",
        "co-creation, thematic-fund",
        """{ "book": "Ø", "on": "2026-06-01", "statements": [] }"""
    )]
    [InlineData("no-version", "$.on", "2013-12-31", ">= 2014-01-01", """{ "on": "2013-12-31", "statements": [] }""")]
    [InlineData(
        "no-version",
        "$.on",
        "2018-06-26",
        ">= 2018-06-27",
        """{ "book": "thematic-fund", "on": "2018-06-26", "statements": [] }"""
    )]
    [InlineData("not-permitted", "$.on", "2016-02-30", "2016-06-01", """{ "on": "2016-02-30", "statements": [] }""")]
    [InlineData("not-permitted", "$.on", "20160601", "2016-06-01", """{ "on": 20160601, "statements": [] }""")]
    [InlineData("missing-member", "$.on", null, "2016-06-01", """{ "statements": [] }""")]
    [InlineData(
        "not-permitted",
        "$.goal",
        "win",
        "decide, diagnose",
        """{ "on": "2026-06-01", "goal": "win", "statements": [] }"""
    )]
    [InlineData(
        "not-permitted",
        "$.goal",
        "1",
        "decide, diagnose",
        """{ "on": "2026-06-01", "goal": 1, "statements": [] }"""
    )]
    [InlineData(
        "unknown-party",
        "$.as",
        "mayor",
        "municipality, civil-society, management",
        """{ "on": "2026-06-01", "as": "mayor", "statements": [] }"""
    )]
    [InlineData(
        "unknown-party",
        "$.as",
        "null",
        "municipality, civil-society, management",
        """{ "on": "2026-06-01", "as": null, "statements": [] }"""
    )]
    [InlineData(
        "unknown-member",
        "$",
        "date",
        "book, on, goal, as, statements",
        """{ "on": "2026-06-01", "date": 7, "statements": [] }"""
    )]
    [InlineData(
        "missing-member",
        "$.statements",
        null,
        "a list, empty where nothing is said yet",
        """{ "on": "2026-06-01" }"""
    )]
    [InlineData("not-permitted", "$.statements", "{}", "a list", """{ "on": "2026-06-01", "statements": {} }""")]
    [InlineData("not-permitted", "$", "[]", "an object", "[]")]
    [InlineData(
        "not-json",
        "$",
        null,
        "one object of JSON in UTF-8, each name once in an object, at most 64 levels",
        "Kære kommune"
    )]
    [InlineData(
        "not-json",
        "$",
        null,
        "one object of JSON in UTF-8, each name once in an object, at most 64 levels",
        ""
    )]
    [InlineData(
        "not-json",
        "$",
        null,
        "one object of JSON in UTF-8, each name once in an object, at most 64 levels",
        """{ "on": "2026-06-01", "on": "2026-06-02", "statements": [] }"""
    )]
    public Task What_is_wrong_with_an_interview_is_named_with_what_is_permitted(
        string code,
        string path,
        string? value,
        string permitted,
        string body
    ) => Refuses(code, path, value, permitted, body);

    [Theory]
    [InlineData("missing-member", ".answer", null, "yes, no, unknown", """{ "fact": "mandate" }""")]
    [InlineData("unknown-answer", ".answer", "ja", "yes, no, unknown", """{ "fact": "mandate", "answer": "ja" }""")]
    [InlineData("unknown-answer", ".answer", "true", "yes, no, unknown", """{ "fact": "mandate", "answer": true }""")]
    [InlineData(
        "unknown-party",
        ".by",
        "mayor",
        "municipality, civil-society, management",
        """{ "fact": "mandate", "answer": "yes", "by": "mayor" }"""
    )]
    [InlineData(
        "party-cannot-answer",
        ".by",
        "civil-society",
        "management",
        """{ "fact": "mandate", "answer": "yes", "by": "civil-society" }"""
    )]
    [InlineData(
        "not-permitted",
        ".from",
        "i fjor",
        "2016-06-01",
        """{ "fact": "mandate", "answer": "yes", "from": "i fjor" }"""
    )]
    [InlineData(
        "until-before-from",
        ".until",
        "2026-01-01",
        ">= 2026-01-02",
        """{ "fact": "mandate", "answer": "yes", "from": "2026-01-02", "until": "2026-01-01" }"""
    )]
    [InlineData(
        "not-permitted",
        ".basis",
        "guessed",
        "stated, derived, assumed",
        """{ "fact": "mandate", "answer": "yes", "basis": "guessed" }"""
    )]
    [InlineData(
        "not-permitted",
        ".evidence",
        "[{\"note\":\"\"}]",
        "a list of citations, notes and parts",
        """{ "fact": "mandate", "answer": "yes", "evidence": [{"note":""}] }"""
    )]
    [InlineData(
        "not-permitted",
        ".readings",
        "7",
        "a list of interpretation and option",
        """{ "fact": "mandate", "answer": "yes", "readings": 7 }"""
    )]
    [InlineData(
        "unknown-member",
        "",
        "form",
        "fact, answer, by, from, until, basis, evidence, readings",
        """{ "fact": "mandate", "answer": "yes", "form": "2026-01-01" }"""
    )]
    [InlineData("not-permitted", "", "7", "an object", "7")]
    public Task What_is_wrong_with_a_statement_is_named_with_what_is_permitted(
        string code,
        string path,
        string? value,
        string permitted,
        string statement
    ) =>
        Refuses(
            code,
            "$.statements[0]" + path,
            value,
            permitted,
            $$"""{ "on": "2026-06-01", "statements": [{{statement}}] }"""
        );

    [Theory]
    [InlineData("thermostat")]
    [InlineData("\\ud800")]
    [InlineData("themeIsFunded")]
    public Task A_fact_that_the_book_does_not_ask_is_refused_with_those_it_does(string fact) =>
        Refuses(
            "unknown-fact",
            "$.statements[0].fact",
            fact,
            string.Join(", ", CoCreationFacts.All.Select(one => one.Key)),
            $$"""{ "on": "2026-06-01", "statements": [{ "fact": "{{fact}}", "answer": "yes" }] }"""
        );

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_in_the_order_of_the_members()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync(
            Address,
            """{ "as": "mayor", "on": "2013-12-31", "goal": 7, "statements": [7, { "answer": "ja" }], "x": 1 }"""
        );
        var problem = await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "interview-has-problems");
        problem
            .GetProperty("problems")
            .EnumerateArray()
            .Select(one => one.GetProperty("path").GetString())
            .ShouldBe([
                "$",
                "$.goal",
                "$.on",
                "$.as",
                "$.statements[0]",
                "$.statements[1].fact",
                "$.statements[1].answer",
            ]);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("""{"a":""")]
    public async Task An_interview_forty_thousand_levels_deep_is_refused(string level)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync(Address, string.Concat(Enumerable.Repeat(level, 40_000)));
        await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "interview-has-problems");
    }

    [Theory]
    [InlineData("?on=2026-06-01", "unknown-parameter")]
    [InlineData("?language=fr", "unknown-language")]
    public async Task What_the_address_says_and_nobody_reads_is_refused(string query, string code)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync(Address + query, Begun);
        await Problem.OfAsync(reply, HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task A_body_of_another_kind_is_refused()
    {
        await using var host = await Running.StartAsync();
        using var content = new StringContent(Begun, Encoding.UTF8, "text/plain");
        using var reply = await host.Client.PostAsync(Address, content);
        await Problem.OfAsync(reply, HttpStatusCode.UnsupportedMediaType, "unsupported-content");
    }

    [Fact]
    public async Task Nothing_is_kept_from_one_request_to_the_next()
    {
        await using var host = await Running.StartAsync();
        var replies = new List<string>();
        foreach (var body in new[] { Begun, """{ "on": "2026-06-01", "statements": [] }""", Begun })
        {
            using var reply = await host.PostAsync(Address, body);
            replies.Add(await reply.Content.ReadAsStringAsync());
        }
        replies[2].ShouldBe(replies[0]);
        replies[1].ShouldNotBe(replies[0]);
    }

    private static async Task Refuses(string code, string path, string? value, string permitted, string body)
    {
        await using var host = await Running.StartAsync();
        foreach (var language in new[] { "da", "en" })
        {
            using var reply = await host.PostAsync($"{Address}?language={language}", body);
            var problem = await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "interview-has-problems");
            var told = problem
                .GetProperty("problems")
                .EnumerateArray()
                .First(one => one.GetProperty("path").GetString() == path);
            told.GetProperty("code").GetString().ShouldBe(code);
            (told.TryGetProperty("value", out var its) ? its.GetString() : null).ShouldBe(value);
            told.GetProperty("permitted").GetString().ShouldBe(permitted);
            var text = told.GetProperty("text").GetString()!;
            text.ShouldContain(permitted);
            text.ShouldNotContain("problem.");
            text.ShouldNotContain("{path}");
        }
        host.Log.Errors.ShouldBeEmpty();
    }

    private static async Task<string> AskedAsync(string body, string language)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync($"{Address}?language={language}", body);
        var text = await reply.Content.ReadAsStringAsync();
        reply.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        reply.Headers.GetValues("Samskab-Standing").Single().ShouldStartWith("Guidance");
        return text;
    }

    private static async Task<JsonElement> AskedAsync(Running host, string goal, IEnumerable<Statement> said)
    {
        var statements = said.Select(statement => JsonSerializer.Serialize(statement, VerdictJson.Statement));
        using var reply = await host.PostAsync(
            Address,
            $$"""{ "on": "2026-06-01", "goal": "{{goal}}", "statements": [{{string.Join(',', statements)}}] }"""
        );
        return JsonElement.Parse(await reply.Content.ReadAsStringAsync());
    }
}
