using System.Text.Json;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Writes a rule as JSON, with its sentence in one language.</summary>
/// <remarks>
/// An object with <c>id</c>, <c>force</c>, <c>chapter</c>, <c>audience</c>, <c>text</c> and <c>citations</c>; a citation has
/// <c>source</c>, <c>title</c>, <c>pages</c> where the source prints them, <c>leadIn</c> where it stands in a list, and
/// <c>quotation</c>.
/// </remarks>
public static class RuleJson
{
    /// <summary>The format of a list of rules and its version.</summary>
    public const string Format = "samskab-rules/1";

    /// <summary>Writes rules of a book as an object of the format <c>samskab-rules/1</c>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="rules">The rules: all of the book, or some.</param>
    /// <param name="book">The book that has them.</param>
    /// <param name="wording">The language.</param>
    /// <param name="sources">The documents that the rules cite; those of the book where none are given.</param>
    public static void WriteAll(
        Utf8JsonWriter writer,
        IEnumerable<Rule> rules,
        RuleBook book,
        Wording wording,
        ValueList<SourceDocument> sources = default
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(wording);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("book", book.Id.Value);
        writer.WriteString("bookVersion", book.Version);
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            Write(writer, rule, sources.Count > 0 ? sources : book.Contents.Sources, wording);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes a rule.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="book">The book that has it.</param>
    /// <param name="wording">The language.</param>
    public static void Write(Utf8JsonWriter writer, Rule rule, RuleBook book, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(book);
        Write(writer, rule, book.Contents.Sources, wording);
    }

    /// <summary>Writes a rule.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="sources">The documents that it may cite.</param>
    /// <param name="wording">The language.</param>
    public static void Write(Utf8JsonWriter writer, Rule rule, ValueList<SourceDocument> sources, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(wording);
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id.Value);
        writer.WriteString("force", JsonNamingPolicy.KebabCaseLower.ConvertName(rule.Force.ToString()));
        writer.WriteString("chapter", rule.Chapter.Value);
        writer.WriteStartArray("audience");
        foreach (var party in rule.Audience)
        {
            writer.WriteStringValue(party.Value);
        }
        writer.WriteEndArray();
        writer.WriteString("text", wording.Of(rule));
        WriteCitations(writer, rule.Citations, sources);
        writer.WriteEndObject();
    }

    internal static void WriteCitations(
        Utf8JsonWriter writer,
        ValueList<Citation> citations,
        ValueList<SourceDocument> sources
    )
    {
        writer.WriteStartArray("citations");
        foreach (var citation in citations)
        {
            writer.WriteStartObject();
            writer.WriteString("source", citation.Source.Value);
            WriteIfPresent(writer, "title", sources.FirstOrDefault(one => one.Id == citation.Source)?.Title);
            WriteIfPresent(writer, "pages", citation.Pages?.ToString());
            WriteIfPresent(writer, "leadIn", citation.LeadIn);
            writer.WriteString("quotation", citation.Quotation);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    internal static void WriteIfPresent(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
