using Samskab.Documents;
using Samskab.Ports;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>The library's sentences and the host's own.</summary>
internal static class HostTexts
{
    private const string Prefix = "Samskab.Sample.Texts";

    internal static Phrasebooks All { get; } =
        DocumentTexts.Default.With(
            EmbeddedTexts.Read(typeof(HostTexts).Assembly, Language.Danish, Prefix),
            EmbeddedTexts.Read(typeof(HostTexts).Assembly, Language.English, Prefix)
        );
}
