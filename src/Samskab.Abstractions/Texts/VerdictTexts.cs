using Samskab.Ports;

namespace Samskab.Texts;

/// <summary>The sentences that any verdict is told in, whatever its book, in Danish and English.</summary>
public static class VerdictTexts
{
    private const string Prefix = "Samskab.Texts";

    /// <summary>The sentences.</summary>
    public static Phrasebooks Default { get; } =
        new(
            EmbeddedTexts.Read(typeof(VerdictTexts).Assembly, Language.Danish, Prefix),
            EmbeddedTexts.Read(typeof(VerdictTexts).Assembly, Language.English, Prefix)
        );
}
