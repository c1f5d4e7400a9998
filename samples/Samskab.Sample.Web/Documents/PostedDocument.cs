using System.Globalization;
using Microsoft.Net.Http.Headers;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Imports;
using Samskab.Sample.Web.Problems;

namespace Samskab.Sample.Web.Documents;

/// <summary>The collaboration document in the body of a request: a good one, or why it is refused.</summary>
/// <remarks>The good part of a document with problems is not used: whoever sends it hears of the problems first.</remarks>
internal sealed record PostedDocument(ImportReport<CollaborationParts>? Report, WebProblem? Problem)
{
    internal static async Task<PostedDocument> ReadAsync(HttpContext context)
    {
        var limits = context.RequestServices.GetRequiredService<WebLimits>();
        if (ProblemOf(context.Request, limits) is { } problem)
        {
            return new(null, problem);
        }
        var reader = context.RequestServices.GetRequiredService<CollaborationReader>();
        var report = reader.Read(await RequestBody.ReadAsync(context, limits.MaxBytes));
        return report.IsGood ? new(report, null)
            : report.Problems.Any(one => one.Code == "too-large") ? new(null, TooLarge(limits))
            : new(null, new(StatusCodes.Status422UnprocessableEntity, "document-has-problems") { Report = report });
    }

    /// <summary>The collaboration of a good document, or why it does not fit together.</summary>
    internal static (ImportReport<Collaboration> Report, WebProblem? Problem) Fit(ImportReport<CollaborationParts> read)
    {
        var fitted = Collaboration.Create(read.Value);
        return fitted.IsGood
            ? (fitted, null)
            : (
                fitted,
                new(StatusCodes.Status422UnprocessableEntity, "document-has-problems")
                {
                    Report = read with { Problems = fitted.Problems, ProblemCount = fitted.ProblemCount },
                }
            );
    }

    private static WebProblem? ProblemOf(HttpRequest request, WebLimits limits) =>
        !IsJson(request.ContentType) ? Unsupported(request.ContentType)
        : !IsPlain(request.Headers.ContentEncoding.ToString()) ? Unsupported(request.Headers.ContentEncoding)
        : request.ContentLength > limits.MaxBytes ? TooLarge(limits)
        : null;

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix == "json")
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static bool IsPlain(string encoding) =>
        encoding.Length == 0 || encoding.Equals("identity", StringComparison.OrdinalIgnoreCase);

    private static WebProblem Unsupported(string? value) =>
        new(StatusCodes.Status415UnsupportedMediaType, "unsupported-content")
        {
            Value = value ?? "",
            Permitted = "application/json; charset=utf-8",
        };

    private static WebProblem TooLarge(WebLimits limits) =>
        new(StatusCodes.Status413PayloadTooLarge, "too-large")
        {
            Permitted = string.Create(CultureInfo.InvariantCulture, $"{limits.MaxBytes} bytes"),
        };
}
