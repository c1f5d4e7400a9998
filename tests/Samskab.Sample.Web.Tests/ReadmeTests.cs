namespace Samskab.Sample.Web.Tests;

public sealed class ReadmeTests
{
    public static IEnumerable<object[]> Calls =>
        CurlCall.All(Repository.Read("README.md")).Select(call => new object[] { call.Line });

    [Fact]
    public void The_README_shows_calls() => Calls.Count().ShouldBeGreaterThan(3);

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Each_call_of_the_README_is_answered(string call)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.Client.SendAsync(new CurlCall(call).RequestTo(host.Address));
        ((int)reply.StatusCode).ShouldBeInRange(200, 299, await reply.Content.ReadAsStringAsync());
    }
}
