using System.Net;
using System.Text;
using System.Text.Json;
using NodaTime;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Receipts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Web.Tests;

public sealed class ReplayTests
{
    private const string Address = "/assessments/replay";

    private static readonly LocalDate Day = new(2026, 6, 1);

    public static IEnumerable<object[]> Results =>
        [
            ["same"],
            ["different"],
            ["no-such-book"],
            ["no-such-version"],
            ["not-valid-on"],
        ];

    /// <summary>The receipt of an effort whose need and solution are identified.</summary>
    internal static Receipt ReceiptOf(string subject) =>
        Receipt.Of(CoCreationBook.Newest, subject, [CoCreationFacts.NeedAndSolutionIdentified.Yes()], Day);

    internal static string Text(Receipt receipt) => Encoding.UTF8.GetString(ReceiptJson.Write(receipt).Span);

    /// <summary>A receipt of which comes what is named.</summary>
    internal static Receipt GivingA(string result)
    {
        var receipt = ReceiptOf("sprogcafe");
        return result switch
        {
            "same" => receipt,
            "different" => receipt with { Verdict = receipt.Verdict with { Answer = Answer.Yes, Decisive = [] } },
            "no-such-book" => receipt with { Verdict = receipt.Verdict with { Book = new("hall") } },
            "no-such-version" => receipt with { Verdict = receipt.Verdict with { BookVersion = "0" } },
            _ => receipt with { Verdict = receipt.Verdict with { On = new(2013, 12, 31) } },
        };
    }

    [Theory]
    [MemberData(nameof(Results))]
    public async Task What_came_of_it_is_replied_with_its_sentence(string result)
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync(Address + "?language=da", Text(GivingA(result)));
        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        reply.Headers.GetValues("Samskab-Standing").Single().ShouldStartWith("Guidance");
        var body = JsonElement.Parse(await reply.Content.ReadAsStringAsync());
        body.GetProperty("result").GetString().ShouldBe(result);
        await Verify(Without(body, "verdict", "change"), result);
    }

    [Fact]
    public async Task A_different_verdict_comes_with_what_has_changed_since_the_receipt()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync(Address, Text(GivingA("different")));
        var body = JsonElement.Parse(await reply.Content.ReadAsStringAsync());
        body.GetProperty("verdict").GetProperty("answer").GetString().ShouldBe("no");
        var change = body.GetProperty("change");
        change.GetProperty("answerBefore").GetString().ShouldBe("yes");
        change
            .GetProperty("newReasons")[0]
            .GetProperty("rule")
            .GetString()
            .ShouldBe("co-creation/need-and-solution-identified");
    }

    [Fact]
    public async Task The_verdict_of_the_sample_is_still_the_same()
    {
        await using var host = await Running.StartAsync();
        var sample = await File.ReadAllBytesAsync(Repository.Path("samples", "data", "sprogcafe.receipt.json"));
        using var reply = await host.PostAsync(Address, sample);
        var body = JsonElement.Parse(await reply.Content.ReadAsStringAsync());
        body.GetProperty("result").GetString().ShouldBe("same");
    }

    [Theory]
    [InlineData("damaged", "$.checksum", "sprogcafe", "sprogkafe")]
    [InlineData("newer-format", "$.format", "samskab-receipt/1", "samskab-receipt/2")]
    [InlineData("unknown-format", "$.format", "samskab-receipt/1", "samskab/1")]
    [InlineData("missing-member", "$.checksum", "checksum", "checksums")]
    [InlineData("not-permitted", "$.statements[0]", "\"answer\":\"yes\"", "\"answer\":\"maybe\"")]
    [InlineData("not-json", "$", "{", "[")]
    public async Task A_receipt_with_problems_is_not_replayed_and_they_are_told(
        string code,
        string path,
        string before,
        string now
    )
    {
        await using var host = await Running.StartAsync();
        var receipt = Text(ReceiptOf("sprogcafe")).Replace(before, now, StringComparison.Ordinal);
        using var reply = await host.PostAsync(Address, receipt);
        var problem = await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "receipt-has-problems");
        problem.TryGetProperty("result", out _).ShouldBeFalse();
        var told = problem.GetProperty("problems").EnumerateArray().Select(one => (Of(one, "code"), Of(one, "path")));
        told.ShouldContain((code, path));
    }

    [Fact]
    public async Task A_receipt_a_hundred_thousand_levels_deep_is_refused()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync(Address, new string('[', 100_000));
        await Problem.OfAsync(reply, HttpStatusCode.UnprocessableEntity, "receipt-has-problems");
    }

    [Fact]
    public async Task What_the_address_says_and_nobody_reads_is_refused()
    {
        await using var host = await Running.StartAsync();
        using var reply = await host.PostAsync(Address + "?on=2026-06-01", Text(ReceiptOf("sprogcafe")));
        await Problem.OfAsync(reply, HttpStatusCode.BadRequest, "unknown-parameter");
    }

    private static string? Of(JsonElement element, string member) => element.GetProperty(member).GetString();

    private static string Without(JsonElement body, params string[] members) =>
        string.Concat(
            body.EnumerateObject().Where(one => !members.Contains(one.Name)).Select(one => $"{one.Name}: {one.Value}\n")
        );
}
