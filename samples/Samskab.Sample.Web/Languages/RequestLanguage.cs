using Microsoft.Net.Http.Headers;
using Samskab.Ports;
using Samskab.Texts;

namespace Samskab.Sample.Web.Languages;

/// <summary>The language that a request asks for.</summary>
internal static class RequestLanguage
{
    internal const string Parameter = "language";

    internal static IReadOnlyList<Language> Known { get; } = [Language.Danish, Language.English];

    /// <summary>Says things in the language of the request.</summary>
    internal static Wording WordingOf(HttpContext context) =>
        new(context.RequestServices.GetRequiredService<ITexts>(), Of(context.Request));

    /// <summary>The language that the query names, else the one that the reader prefers, else Danish.</summary>
    internal static Language Of(HttpRequest request) =>
        Find(request.Query[Parameter].ToString()) ?? Preferred(request) ?? Language.Danish;

    /// <summary>The language of a code, or null where it is not known.</summary>
    internal static Language? Find(string? code) =>
        Known.Where(language => language.Value == code).Cast<Language?>().FirstOrDefault();

    private static Language? Preferred(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptLanguage.Where(one => one.Quality is not 0)
            .OrderByDescending(one => one.Quality ?? 1)
            .Select(Spoken)
            .FirstOrDefault(language => language is not null);

    // «en-GB» is read as «en».
    private static Language? Spoken(StringWithQualityHeaderValue accepted) =>
        Find(accepted.Value.ToString().Split('-')[0].ToLowerInvariant());
}
