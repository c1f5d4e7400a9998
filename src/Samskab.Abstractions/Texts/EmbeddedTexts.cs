using System.Reflection;
using Samskab.Ports;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Reads the phrasebooks that an assembly carries as resources.</summary>
public static class EmbeddedTexts
{
    /// <summary>The phrasebook of a language that an assembly carries.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="language">The language; the resource is named <c>{prefix}.{language}.json</c>.</param>
    /// <param name="prefix">What the name of the resource begins with.</param>
    /// <exception cref="ArgumentException">The assembly carries no such resource.</exception>
    public static Phrasebook Read(Assembly assembly, Language language, string prefix)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        Identifier.Given(language);
        var name = $"{prefix}.{language}.json";
        using var stream =
            assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"{assembly.GetName().Name} carries no resource {name}.", nameof(prefix));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Phrasebook.Parse(language, bytes);
    }
}
