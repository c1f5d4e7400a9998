using Samskab.Ports;

namespace Samskab.Texts;

/// <summary>All sentences of the library, in Danish and English.</summary>
/// <remarks>A host that wants other words, or a further language, adds its own: <c>CollaborationTexts.Default.With(own)</c>.</remarks>
public static class CollaborationTexts
{
    private const string Prefix = "Samskab.Domain.Texts";

    /// <summary>The sentences.</summary>
    public static Phrasebooks Default { get; } =
        VerdictTexts.Default.With(
            EmbeddedTexts.Read(typeof(CollaborationTexts).Assembly, Language.Danish, Prefix),
            EmbeddedTexts.Read(typeof(CollaborationTexts).Assembly, Language.English, Prefix)
        );
}
