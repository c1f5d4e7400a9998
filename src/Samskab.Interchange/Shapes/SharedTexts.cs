using System.Text.Json;

namespace Samskab.Shapes;

/// <summary>Short texts of a document, so that one that stands there many times is held once.</summary>
internal sealed class SharedTexts
{
    private const int MaxLength = 128;

    // Enough for the ids of all actors and areas of a country; a document of other texts does not fill the memory.
    private const int MaxCount = 1 << 17;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    /// <summary>The text at hand.</summary>
    public string Of(in Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > MaxLength)
        {
            return reader.GetString()!;
        }
        Span<char> letters = stackalloc char[MaxLength];
        var text = letters[..reader.CopyString(letters)];
        var known = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (texts.Count < MaxCount)
        {
            known.Add(text);
        }
        return known.TryGetValue(text, out var shared) ? shared : text.ToString();
    }
}
