using System.Collections.Frozen;
using System.Text.Json;
using Samskab.Ports;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>The texts of one language, by id.</summary>
public sealed class Phrasebook
{
    private readonly FrozenDictionary<string, string> texts;

    private Phrasebook(Language language, Dictionary<string, string> texts)
    {
        Language = language;
        this.texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The ids that have a text, letter by letter in order.</summary>
    public IEnumerable<string> Ids => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of an id, or null where there is none.</summary>
    /// <param name="id">The id.</param>
    public string? Find(string id) => texts.GetValueOrDefault(id);

    /// <summary>Reads the texts of a language from one flat JSON object of ids and texts.</summary>
    /// <param name="language">The language.</param>
    /// <param name="json">The JSON, in UTF-8.</param>
    /// <exception cref="ArgumentException">It is no such object, or an id stands twice.</exception>
    public static Phrasebook Parse(Language language, ReadOnlySpan<byte> json)
    {
        Identifier.Given(language);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        try
        {
            ReadTexts(ref reader, texts);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new ArgumentException(
                $"The texts in {language} are not one JSON object of texts: {problem.Message}",
                nameof(json),
                problem
            );
        }
        return new(language, texts);
    }

    private static void ReadTexts(ref Utf8JsonReader reader, Dictionary<string, string> texts)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("It does not begin with {.");
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var id = reader.GetString()!;
            reader.Read();
            if (!texts.TryAdd(id, reader.GetString() ?? throw new JsonException($"{id} has no text.")))
            {
                throw new JsonException($"{id} stands twice.");
            }
        }
    }
}
