using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Imports;
using Samskab.Sample.Web.Problems;

namespace Samskab.Sample.Web.Documents;

/// <summary>The collaboration document in the body of a request: a good one, or why it is refused.</summary>
/// <remarks>The good part of a document with problems is not used: whoever sends it hears of the problems first.</remarks>
internal sealed record PostedDocument(ImportReport<CollaborationParts>? Report, WebProblem? Problem)
{
    internal const string HasProblems = "document-has-problems";

    internal static async Task<PostedDocument> ReadAsync(HttpContext context)
    {
        var limits = context.RequestServices.GetRequiredService<WebLimits>();
        var (bytes, problem) = await PostedBody.ReadAsync(context, limits.MaxBytes, "too-large");
        if (problem is not null)
        {
            return new(null, problem);
        }
        var report = context.RequestServices.GetRequiredService<CollaborationReader>().Read(bytes);
        return report.IsGood ? new(report, null) : new(null, WebProblem.Of(HasProblems, report));
    }

    /// <summary>The collaboration of a good document, or why it does not fit together.</summary>
    internal static (ImportReport<Collaboration> Report, WebProblem? Problem) Fit(ImportReport<CollaborationParts> read)
    {
        var fitted = Collaboration.Create(read.Value);
        return (fitted, fitted.IsGood ? null : WebProblem.Of(HasProblems, fitted));
    }
}
