using Samskab.Ports;
using Samskab.Texts;

namespace Samskab.Documents;

/// <summary>All sentences of the library, those about the problems of a document among them, in Danish and English.</summary>
/// <remarks>The sentence of a problem is the text <c>problem.{code}</c>, with the problem's path, line, value and what is permitted.</remarks>
public static class DocumentTexts
{
    private const string Prefix = "Samskab.Interchange.Texts";

    /// <summary>The sentences.</summary>
    public static Phrasebooks Default { get; } =
        CollaborationTexts.Default.With(
            EmbeddedTexts.Read(typeof(DocumentTexts).Assembly, Language.Danish, Prefix),
            EmbeddedTexts.Read(typeof(DocumentTexts).Assembly, Language.English, Prefix)
        );
}
