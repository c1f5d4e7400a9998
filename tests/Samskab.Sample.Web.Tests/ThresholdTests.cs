using System.Net;
using System.Text.Json;

namespace Samskab.Sample.Web.Tests;

public sealed class ThresholdTests
{
    [Fact]
    public async Task What_the_settings_give_is_what_reviews_go_by()
    {
        await using var host = await Running.StartAsync("--Thresholds:MaxOverviewAge", "1");

        using var reply = await host.PostAsync("/reviews?on=2017-04-01&language=en", ReviewTests.Rudersdal);
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        var told = await reply.Content.ReadAsStringAsync();
        told.ShouldContain("overview/keep-one-another-informed");
        JsonElement
            .Parse(told)
            .GetProperty("findings")
            .EnumerateArray()
            .Single(one =>
                one.GetProperty("rule").GetProperty("id").GetString() == "overview/keep-one-another-informed"
            )
            .GetProperty("finding")
            .GetProperty("answer")
            .GetString()
            .ShouldBe("no");
        (await Listed(host, "maxOverviewAge")).GetProperty("value").GetString().ShouldBe("1");
        (await Listed(host, "maxSilence")).GetProperty("value").GetString().ShouldBe("90");
    }

    [Theory]
    [InlineData("maxSilence", "-1", "The setting Thresholds:maxSilence is -1. Permitted: a whole number, 0 or more.")]
    [InlineData(
        "maxSideShare",
        "0,5",
        "The setting Thresholds:maxSideShare is 0,5. Permitted: a share from 0 to 1, such as 0.6."
    )]
    [InlineData(
        "silence",
        "9",
        "The setting Thresholds:silence is none of the numbers that reviews go by. Permitted: maxSideShare,"
    )]
    public void A_setting_that_is_not_permitted_stops_the_host(string name, string value, string message) =>
        Should
            .Throw<ArgumentException>(() => WebHost.Build($"--Thresholds:{name}", value))
            .Message.ShouldStartWith(message);

    private static async Task<JsonElement> Listed(Running host, string name) =>
        JsonElement
            .Parse(await host.Client.GetStringAsync("/thresholds?language=en"))
            .GetProperty("thresholds")
            .EnumerateArray()
            .Single(one => one.GetProperty("name").GetString() == name);
}
