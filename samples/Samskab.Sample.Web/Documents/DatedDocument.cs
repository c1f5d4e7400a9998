using NodaTime;
using Samskab.Collaborations;
using Samskab.Imports;

namespace Samskab.Sample.Web.Documents;

/// <summary>What most endpoints begin with: a good document, and the day that is asked about.</summary>
internal static class DatedDocument
{
    /// <summary>The reply to a good document on a day, or why there is none.</summary>
    /// <param name="context">The request.</param>
    /// <param name="on">The day of its query; null for that of the document.</param>
    /// <param name="reply">Replies.</param>
    internal static async Task<IResult> ReplyAsync(
        HttpContext context,
        string? on,
        Func<ImportReport<CollaborationParts>, LocalDate, IResult> reply
    )
    {
        if (!RequestDay.TryParse(on, out var named))
        {
            return RequestDay.Bad(on);
        }
        var (report, problem) = await PostedDocument.ReadAsync(context);
        return report is null ? problem!
            : (named ?? report.Value.AsOf) is { } day ? reply(report, day)
            : RequestDay.Missing;
    }
}
