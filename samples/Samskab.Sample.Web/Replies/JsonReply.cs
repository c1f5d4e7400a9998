using System.Text.Json;
using Samskab.Sample.Web.Languages;
using Samskab.Texts;

namespace Samskab.Sample.Web.Replies;

/// <summary>A reply in JSON, in the language of the request. Equal requests get equal bytes.</summary>
internal sealed class JsonReply(Action<Utf8JsonWriter, Wording> write) : IResult
{
    public async Task ExecuteAsync(HttpContext context)
    {
        var wording = RequestLanguage.WordingOf(context);
        var body = JsonText.Of(json => write(json, wording));
        Announce(context.Response, wording, "application/json", body.Length);
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    internal static void Announce(HttpResponse response, Wording wording, string contentType, int length)
    {
        response.ContentType = contentType;
        response.ContentLength = length;
        response.Headers.ContentLanguage = wording.Language.Value;
        response.Headers.Vary = "Accept-Language";
    }
}
