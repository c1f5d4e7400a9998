using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Text;
using Samskab.Receipts;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Writes what came of replaying a receipt as JSON, with its sentence in one language.</summary>
/// <remarks>An object of the format <c>samskab-replay/1</c>.</remarks>
public static class ReplayJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-replay/1";

    /// <summary>Writes what came of it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="replayed">What came of it.</param>
    /// <param name="wording">The language.</param>
    public static void Write(Utf8JsonWriter writer, Replayed replayed, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(replayed);
        ArgumentNullException.ThrowIfNull(wording);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("standing", wording.Say("standing"));
        var told = Told.Of(replayed);
        writer.WriteString("result", told.Result);
        writer.WriteString("text", wording.Of(replayed));
        Write(writer, "verdict", told.Verdict, VerdictJson.Verdict);
        Write(writer, "change", told.Change, VerdictJson.Change);
        RuleJson.WriteIfPresent(writer, "book", told.Book);
        RuleJson.WriteIfPresent(writer, "bookVersion", told.BookVersion);
        RuleJson.WriteIfPresent(writer, "on", told.On);
        WriteAtHand(writer, told.AtHand);
        writer.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, T? value, JsonTypeInfo<T> type)
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, value, type);
        }
    }

    private static void WriteAtHand(Utf8JsonWriter writer, ValueList<string> atHand)
    {
        if (atHand.Count == 0)
        {
            return;
        }
        writer.WriteStartArray("atHand");
        foreach (var one in atHand)
        {
            writer.WriteStringValue(one);
        }
        writer.WriteEndArray();
    }

    private sealed record Told(string Result)
    {
        internal Verdict? Verdict { get; init; }

        internal VerdictChange? Change { get; init; }

        internal string? Book { get; init; }

        internal string? BookVersion { get; init; }

        internal string? On { get; init; }

        internal ValueList<string> AtHand { get; init; }

        internal static Told Of(Replayed replayed) =>
            replayed.Match<Told>(
                same => new("same") { Verdict = same.Verdict },
                other => new("different") { Verdict = other.Verdict, Change = other.Change },
                no => new("no-such-book") { Book = no.Book.Value, AtHand = [.. no.AtHand.Select(id => id.Value)] },
                no =>
                    new("no-such-version")
                    {
                        Book = no.Book.Value,
                        BookVersion = no.Version,
                        AtHand = no.AtHand,
                    },
                not =>
                    new("not-valid-on")
                    {
                        Book = not.Book.Value,
                        BookVersion = not.Version,
                        On = LocalDatePattern.Iso.Format(not.On),
                    }
            );
    }
}
