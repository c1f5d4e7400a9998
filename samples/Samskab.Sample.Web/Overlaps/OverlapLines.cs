using System.Text.Encodings.Web;
using System.Text.Json;
using Samskab.Overlaps;
using Samskab.Sample.Web.Languages;
using Samskab.Texts;

namespace Samskab.Sample.Web.Overlaps;

/// <summary>Overlaps as lines of JSON, each sent before the next is found; the last line is a summary.</summary>
/// <remarks>Where the time is up in the middle the connection ends without a summary, so that nobody takes it for the whole.</remarks>
internal sealed class OverlapLines(OfferOverlaps overlaps, OverlapOverview overview) : IResult
{
    internal const string ContentType = "application/x-ndjson";

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteAsync(HttpContext context)
    {
        var wording = RequestLanguage.WordingOf(context);
        context.Response.ContentType = ContentType;
        context.Response.Headers.ContentLanguage = wording.Language.Value;
        context.Response.Headers.Vary = "Accept-Language";
        foreach (var overlap in overlaps.Each(context.RequestAborted).Select(overlaps.Tell))
        {
            await WriteAsync(
                context,
                "overlap",
                json => OverlapJson.Write(json, overlap, overview.Collaboration, wording)
            );
        }
        await WriteAsync(context, "summary", json => OverlapJson.WriteSummary(json, overview, wording));
    }

    private static async Task WriteAsync(HttpContext context, string name, Action<Utf8JsonWriter> write)
    {
        var body = context.Response.BodyWriter;
        using (var json = new Utf8JsonWriter(body, OneLine))
        {
            json.WriteStartObject();
            json.WritePropertyName(name);
            write(json);
            json.WriteEndObject();
        }
        "\n"u8.CopyTo(body.GetSpan(1));
        body.Advance(1);
        await body.FlushAsync(context.RequestAborted);
    }
}
