using Samskab.Documents;
using Samskab.Ports;
using Samskab.Texts;

namespace Samskab.Sample.Web;

/// <summary>The library's sentences and the host's own.</summary>
internal static class WebTexts
{
    private const string Prefix = "Samskab.Sample.Web.Texts";

    internal static Phrasebooks All { get; } =
        DocumentTexts.Default.With(
            EmbeddedTexts.Read(typeof(WebTexts).Assembly, Language.Danish, Prefix),
            EmbeddedTexts.Read(typeof(WebTexts).Assembly, Language.English, Prefix)
        );
}
