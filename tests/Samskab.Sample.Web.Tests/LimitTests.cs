using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;

namespace Samskab.Sample.Web.Tests;

public sealed class LimitTests
{
    private static byte[] Halfway(string address) =>
        Encoding.ASCII.GetBytes(
            $"POST {address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{"
        );

    [Theory]
    [InlineData("/assessments", false)]
    [InlineData("/assessments", true)]
    [InlineData("/reviews", false)]
    [InlineData("/reviews", true)]
    public async Task A_body_above_the_limit_is_refused_whether_or_not_it_tells_its_length(string address, bool chunked)
    {
        await using var host = await Running.StartAsync();
        using var reply = await SendAsync(host, new byte[4 * 1024 * 1024 + 1], chunked, address);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.RequestEntityTooLarge, "too-large");
        problem.GetProperty("permitted").GetString().ShouldBe("4194304 bytes");
    }

    [Theory]
    [InlineData("/assessments/replay", false)]
    [InlineData("/assessments/replay", true)]
    [InlineData("/interviews/next", false)]
    [InlineData("/interviews/next", true)]
    public async Task What_is_sent_about_one_case_has_a_limit_of_its_own(string address, bool chunked)
    {
        await using var host = await Running.StartAsync();
        using var reply = await SendAsync(host, new byte[256 * 1024 + 1], chunked, address);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.RequestEntityTooLarge, "case-too-large");
        problem.GetProperty("permitted").GetString().ShouldBe("262144 bytes");
    }

    [Fact]
    public async Task The_limit_of_one_case_is_a_setting_and_the_last_byte_of_it_is_permitted()
    {
        const string Address = "/interviews/next";
        var size = InterviewTests.Begun.Length;
        await using var exact = await Running.StartAsync("--Limits:MaxCaseBytes", $"{size}");
        await using var less = await Running.StartAsync("--Limits:MaxCaseBytes", $"{size - 1}");
        (await exact.PostAsync(Address, InterviewTests.Begun)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var refused = await less.PostAsync(Address, InterviewTests.Begun);
        await Problem.OfAsync(refused, HttpStatusCode.RequestEntityTooLarge, "case-too-large");
    }

    [Fact]
    public async Task Of_very_many_problems_a_thousand_are_listed_and_all_are_counted()
    {
        await using var host = await Running.StartAsync();
        var statements = string.Join(',', Enumerable.Repeat("0", 5000));
        using var reply = await host.PostAsync(
            "/interviews/next",
            $$"""{ "on": "2026-06-01", "statements": [{{statements}}] }"""
        );
        var problem = await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "interview-has-problems");
        problem.GetProperty("problemCount").GetInt32().ShouldBe(5000);
        problem.GetProperty("problems").GetArrayLength().ShouldBe(1000);
    }

    [Fact]
    public async Task The_limit_is_a_setting_and_the_last_byte_of_it_is_permitted()
    {
        var size = AssessmentTests.Cases.Length;
        await using var exact = await Running.StartAsync("--Limits:MaxBytes", $"{size}");
        await using var less = await Running.StartAsync("--Limits:MaxBytes", $"{size - 1}");
        (await SendAsync(exact, AssessmentTests.Cases, chunked: true)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var refused = await SendAsync(less, AssessmentTests.Cases, chunked: true);
        await Problem.OfAsync(refused, HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    [Fact]
    public async Task More_initiatives_than_permitted_are_refused()
    {
        await using var host = await Running.StartAsync("--Limits:MaxInitiatives", "1");
        using var reply = await host.PostAsync("/assessments?on=2016-06-01&language=en", AssessmentTests.Undated);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.RequestEntityTooLarge, "too-many-initiatives");
        problem.GetProperty("detail").GetString()!.ShouldContain("2 efforts, and at most 1");
    }

    [Theory]
    [InlineData("MaxOffers", "too-many-offers", "2 offers and needs, and at most 1")]
    [InlineData("MaxFindings", "too-many-findings", "2 findings, and at most 1")]
    public async Task More_offers_or_findings_than_permitted_are_refused(string limit, string code, string told)
    {
        await using var host = await Running.StartAsync($"--Limits:{limit}", "1");
        using var reply = await host.PostAsync("/reviews?on=2016-06-01&language=en", TwoNeeds);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.RequestEntityTooLarge, code);
        problem.GetProperty("detail").GetString()!.ShouldContain(told);
    }

    [Fact]
    public async Task The_findings_of_an_earlier_day_count_too_and_the_last_one_is_permitted()
    {
        await using var three = await Running.StartAsync("--Limits:MaxFindings", "3");
        await using var four = await Running.StartAsync("--Limits:MaxFindings", "4");
        const string Query = "/reviews?on=2016-06-01&since=2016-05-01";
        (await three.PostAsync(Query, TwoNeeds)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await four.PostAsync(Query, TwoNeeds)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_review_that_takes_too_long_ends_and_is_told_so()
    {
        await using var host = await Running.StartAsync("--Limits:TimeLimit", "00:00:00.5");
        using var reply = await host.PostAsync("/reviews?on=2016-06-01", ManySeats(20_000));
        await Problem.OfAsync(reply, HttpStatusCode.ServiceUnavailable, "time-limit");
        host.Log.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/assessments")]
    [InlineData("/assessments/replay")]
    [InlineData("/interviews/next")]
    [InlineData("/reviews")]
    public async Task A_request_that_takes_too_long_is_told_so(string address)
    {
        await using var host = await Running.StartAsync("--Limits:TimeLimit", "00:00:00.3");
        using var client = new TcpClient(host.Address.Host, host.Address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Halfway(address));
        var buffer = new byte[64 * 1024];
        var length = await stream.ReadAtLeastAsync(buffer, 300, throwOnEndOfStream: false);
        var reply = Encoding.UTF8.GetString(buffer, 0, length);
        reply.ShouldStartWith("HTTP/1.1 503");
        reply.ShouldContain("application/problem+json");
        reply.ShouldContain("urn:samskab:problem:time-limit");
        host.Log.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/assessments")]
    [InlineData("/assessments/replay")]
    [InlineData("/interviews/next")]
    [InlineData("/reviews")]
    public async Task The_work_ends_where_the_client_leaves_and_that_is_no_error(string address)
    {
        var (begun, ended) = (new TaskCompletionSource(), new TaskCompletionSource<Exception?>());
        await using var host = await Running.StartAsync(app => Watch(app, begun, ended));
        using (var client = new TcpClient(host.Address.Host, host.Address.Port))
        {
            await client.GetStream().WriteAsync(Halfway(address));
            await begun.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        (await ended.Task.WaitAsync(TimeSpan.FromSeconds(30))).ShouldNotBeNull();
        host.Log.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("MaxBytes", "0")]
    [InlineData("MaxCaseBytes", "1073741824")]
    [InlineData("MaxInitiatives", "-1")]
    [InlineData("MaxOffers", "0")]
    [InlineData("MaxFindings", "0")]
    [InlineData("TimeLimit", "00:00:00")]
    public void A_limit_that_cannot_be_is_told_at_the_start(string name, string value) =>
        Should
            .Throw<ArgumentException>(() => WebHost.Build($"--Limits:{name}", value))
            .Message.ShouldContain($"Limits:{name}");

    private const string TwoNeeds = """
        {
          "format": "samskab/1",
          "themes": [{ "id": "t", "name": "T" }],
          "needs": [{ "id": "a", "theme": "t" }, { "id": "b", "theme": "t" }]
        }
        """;

    // Whose sides are not stated, so that every split is possible.
    private static string ManySeats(int count)
    {
        var seats = Enumerable.Range(0, count).Select(i => $$"""{ "id": "s{{i}}", "participant": "p{{i}}" }""");
        return $$"""
            {
              "format": "samskab/1",
              "forums": [{ "id": "g", "name": "G", "kind": "working-group", "seats": [{{string.Join(',', seats)}}] }]
            }
            """;
    }

    private static void Watch(WebApplication app, TaskCompletionSource begun, TaskCompletionSource<Exception?> ended) =>
        app.Use(
            async (context, next) =>
            {
                begun.SetResult();
                try
                {
                    await next(context);
                    ended.SetResult(null);
                }
                catch (Exception problem)
                {
                    ended.SetResult(problem);
                    throw;
                }
            }
        );

    private static Task<HttpResponseMessage> SendAsync(
        Running host,
        byte[] body,
        bool chunked,
        string address = "/assessments"
    )
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = Running.Json(body) };
        request.Headers.TransferEncodingChunked = chunked;
        return host.Client.SendAsync(request);
    }
}
