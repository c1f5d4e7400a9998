using System.ComponentModel;
using Samskab.Receipts;
using Samskab.Sample.Web.Books;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Texts;

namespace Samskab.Sample.Web.Replays;

/// <summary>Gives the verdict of a receipt again, and tells whether it is the same.</summary>
internal static class ReplaysEndpoint
{
    internal static void MapReplays(this IEndpointRouteBuilder app) =>
        app.MapPost("/assessments/replay", Replay)
            .WithName("replay")
            .WithTags("Assessments")
            .WithQuery(RequestLanguage.Parameter)
            .WithMetadata(
                new Described(
                    "Is the verdict of a receipt still the same? It does not tell who issued the receipt.",
                    "Replay",
                    400,
                    413,
                    415,
                    422,
                    503
                )
                {
                    Body = "Receipt",
                }
            );

    private static async Task<IResult> Replay(
        HttpContext context,
        KnownBooks books,
        [Description(Described.Language)] string? language
    )
    {
        _ = language;
        var (receipt, problem) = await PostedBody.ReadCaseAsync(context, "receipt-has-problems", ReceiptJson.Read);
        return receipt is null ? problem! : Reply(receipt.Replay(books.For(receipt)));
    }

    private static JsonReply Reply(Replayed replayed) =>
        new((json, wording) => ReplayJson.Write(json, replayed, wording));
}
