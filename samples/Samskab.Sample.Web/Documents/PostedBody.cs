using System.Globalization;
using Microsoft.Net.Http.Headers;
using Samskab.Imports;
using Samskab.Sample.Web.Problems;

namespace Samskab.Sample.Web.Documents;

/// <summary>The body of a request: JSON in UTF-8 that is not too large, or why it is refused.</summary>
internal sealed record PostedBody(ReadOnlyMemory<byte> Bytes, WebProblem? Problem)
{
    private const int MaxListed = 1000;

    /// <summary>The body, or why it is refused.</summary>
    /// <param name="context">The request.</param>
    /// <param name="maxBytes">The greatest size.</param>
    /// <param name="tooLarge">What kind of problem a greater one is.</param>
    internal static async Task<PostedBody> ReadAsync(HttpContext context, long maxBytes, string tooLarge)
    {
        if (ProblemOf(context.Request) is { } problem)
        {
            return new(default, problem);
        }
        if (context.Request.ContentLength > maxBytes)
        {
            return new(default, TooLarge(tooLarge, maxBytes));
        }
        var bytes = await RequestBody.ReadAsync(context, maxBytes);
        return bytes.Length > maxBytes ? new(default, TooLarge(tooLarge, maxBytes)) : new(bytes, null);
    }

    /// <summary>What is sent about one case, read: it is good, or why it is refused.</summary>
    /// <remarks>A case is small: its own limit keeps the list of what may be wrong with it short.</remarks>
    /// <param name="context">The request.</param>
    /// <param name="code">What kind of problem it is where it is not good.</param>
    /// <param name="read">Reads it.</param>
    internal static async Task<(T? Case, WebProblem? Problem)> ReadCaseAsync<T>(
        HttpContext context,
        string code,
        Func<ReadOnlyMemory<byte>, ImportReport<T?>> read
    )
        where T : class
    {
        var limits = context.RequestServices.GetRequiredService<WebLimits>();
        var (bytes, problem) = await ReadAsync(context, limits.MaxCaseBytes, "case-too-large");
        if (problem is not null)
        {
            return (null, problem);
        }
        var report = read(bytes);
        return report.IsGood ? (report.Value, null) : (null, WebProblem.Of(code, Shortened(report)));
    }

    private static ImportReport<T> Shortened<T>(ImportReport<T> report) =>
        report with
        {
            Problems = [.. report.Problems.Take(MaxListed)],
        };

    private static WebProblem? ProblemOf(HttpRequest request) =>
        !IsJson(request.ContentType) ? Unsupported(request.ContentType)
        : !IsPlain(request.Headers.ContentEncoding.ToString()) ? Unsupported(request.Headers.ContentEncoding)
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

    private static WebProblem TooLarge(string code, long maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, code)
        {
            Permitted = string.Create(CultureInfo.InvariantCulture, $"{maxBytes} bytes"),
        };
}
