using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;

namespace Samskab.Sample.Web.Tests;

public sealed class LimitTests
{
    private const string Halfway =
        "POST /assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_above_the_limit_is_refused_whether_or_not_it_tells_its_length(bool chunked)
    {
        await using var host = await Running.StartAsync();
        using var reply = await SendAsync(host, new byte[4 * 1024 * 1024 + 1], chunked);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.RequestEntityTooLarge, "too-large");
        problem.GetProperty("permitted").GetString().ShouldBe("4194304 bytes");
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

    [Fact]
    public async Task A_request_that_takes_too_long_is_told_so()
    {
        await using var host = await Running.StartAsync("--Limits:TimeLimit", "00:00:00.3");
        using var client = new TcpClient(host.Address.Host, host.Address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Halfway));
        var buffer = new byte[64 * 1024];
        var length = await stream.ReadAtLeastAsync(buffer, 300, throwOnEndOfStream: false);
        var reply = Encoding.UTF8.GetString(buffer, 0, length);
        reply.ShouldStartWith("HTTP/1.1 503");
        reply.ShouldContain("application/problem+json");
        reply.ShouldContain("urn:samskab:problem:time-limit");
        host.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_work_ends_where_the_client_leaves_and_that_is_no_error()
    {
        var (begun, ended) = (new TaskCompletionSource(), new TaskCompletionSource<Exception?>());
        await using var host = await Running.StartAsync(app => Watch(app, begun, ended));
        using (var client = new TcpClient(host.Address.Host, host.Address.Port))
        {
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Halfway));
            await begun.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        (await ended.Task.WaitAsync(TimeSpan.FromSeconds(30))).ShouldNotBeNull();
        host.Log.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("MaxBytes", "0")]
    [InlineData("MaxInitiatives", "-1")]
    [InlineData("TimeLimit", "00:00:00")]
    public void A_limit_that_cannot_be_is_told_at_the_start(string name, string value) =>
        Should
            .Throw<ArgumentException>(() => WebHost.Build($"--Limits:{name}", value))
            .Message.ShouldContain($"Limits:{name}");

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

    private static Task<HttpResponseMessage> SendAsync(Running host, byte[] body, bool chunked)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/assessments") { Content = Running.Json(body) };
        request.Headers.TransferEncodingChunked = chunked;
        return host.Client.SendAsync(request);
    }
}
