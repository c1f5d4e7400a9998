using System.Globalization;
using System.Text.Json;
using Samskab.Imports;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Replies;
using Samskab.Texts;

namespace Samskab.Sample.Web.Problems;

/// <summary>Why a request is refused, as problem details (RFC 9457) in the language of the request.</summary>
/// <param name="Status">The status of the reply.</param>
/// <param name="Code">What kind of problem; its sentences are the texts <c>web.{code}.title</c> and <c>web.{code}.detail</c>.</param>
internal sealed record WebProblem(int Status, string Code) : IResult
{
    internal const string ContentType = "application/problem+json";

    /// <summary>What was asked for.</summary>
    internal string? Value { get; init; }

    /// <summary>What is permitted instead.</summary>
    internal string? Permitted { get; init; }

    /// <summary>What identifies this one occurrence, where the log tells more of it.</summary>
    internal string? Instance { get; init; }

    /// <summary>Writes the problems of the body, where it is the body.</summary>
    private Action<Utf8JsonWriter, Wording>? WriteProblems { get; init; }

    /// <summary>A body that has problems: all of them are told.</summary>
    internal static WebProblem Of<T>(string code, ImportReport<T> report) =>
        new(StatusCodes.Status422UnprocessableEntity, code)
        {
            WriteProblems = (json, wording) => ProblemJson.Write(json, report, wording),
        };

    /// <summary>A request that asks for more of something than is permitted.</summary>
    internal static WebProblem TooMany(string code, int count, int most) =>
        new(StatusCodes.Status413PayloadTooLarge, code)
        {
            Value = count.ToString(CultureInfo.InvariantCulture),
            Permitted = most.ToString(CultureInfo.InvariantCulture),
        };

    public async Task ExecuteAsync(HttpContext context)
    {
        var wording = RequestLanguage.WordingOf(context);
        var body = JsonText.Of(json => Write(json, wording));
        context.Response.StatusCode = Status;
        JsonReply.Announce(context.Response, wording, ContentType, body.Length);
        // Not by the token of the request: where its time is up, this still has to be said.
        await context.Response.Body.WriteAsync(body, CancellationToken.None);
    }

    private void Write(Utf8JsonWriter json, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("type", $"urn:samskab:problem:{Code}");
        json.WriteString("title", wording.Say($"web.{Code}.title"));
        json.WriteNumber("status", Status);
        json.WriteString("detail", Detail(wording));
        WriteIfPresent(json, "instance", Instance);
        WriteIfPresent(json, "value", Value);
        WriteIfPresent(json, "permitted", Permitted);
        WriteProblems?.Invoke(json, wording);
        json.WriteEndObject();
    }

    private string Detail(Wording wording) =>
        wording.Say($"web.{Code}.detail", ("permitted", Permitted ?? ""), ("value", Value ?? ""));

    private static void WriteIfPresent(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
