using System.Text.Json;

namespace Samskab.Shapes;

/// <summary>Writes a document, and refuses what reading it would not accept.</summary>
internal sealed class Pen(Utf8JsonWriter json)
{
    /// <summary>The JSON.</summary>
    public Utf8JsonWriter Json { get; } = json;

    /// <summary>Where in the document the pen is.</summary>
    public Trail Trail { get; } = new();

    /// <summary>The ids written so far.</summary>
    public DeclaredIds Ids { get; } = new();

    /// <summary>The exception for a value that no document can hold.</summary>
    public ArgumentException Refusal(Clash clash) =>
        new($"{Trail} can not be written: {clash.Code}, \"{Excerpt.Of(clash.Value)}\". Permitted: {clash.Permitted}.");
}
