using System.Text.Json;
using Samskab.RuleBooks;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Writes an explanation as JSON, with its sentences in one language.</summary>
/// <remarks>
/// Each node is an object: <c>kind</c> (book, block, rule, group, fact), <c>id</c> where it has one, <c>text</c>,
/// <c>answer</c>, <c>decisive</c>, <c>citations</c> for a rule, and <c>parts</c>.
/// </remarks>
public static class ExplanationJson
{
    /// <summary>Writes an explanation.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="explanation">The explanation.</param>
    /// <param name="book">The book that explains.</param>
    /// <param name="wording">The language.</param>
    public static void Write(Utf8JsonWriter writer, Explanation explanation, RuleBook book, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(wording);
        writer.WriteStartObject();
        var (kind, id, text, citations) = Described(explanation, wording);
        writer.WriteString("kind", kind);
        RuleJson.WriteIfPresent(writer, "id", id);
        RuleJson.WriteIfPresent(writer, "text", text);
        writer.WriteString("answer", Wording.Code(explanation.Answer));
        writer.WriteBoolean("decisive", explanation.IsDecisive);
        if (citations.Count > 0)
        {
            RuleJson.WriteCitations(writer, citations, book.Contents.Sources);
        }
        WriteParts(writer, explanation.Parts, book, wording);
        writer.WriteEndObject();
    }

    private static (string Kind, string? Id, string? Text, ValueList<Citation> Citations) Described(
        Explanation node,
        Wording wording
    ) =>
        node.Match<(string, string?, string?, ValueList<Citation>)>(
            book => ("book", book.Book.Id.Value, wording.Say($"{book.Book.Id}.name"), []),
            block => ("block", JsonNamingPolicy.KebabCaseLower.ConvertName(block.Block.Force.ToString()), null, []),
            ground =>
                (
                    "rule",
                    ground.Ground.Rule.Id.Value,
                    wording.Of(ground.Ground.Rule, ground.Answer),
                    ground.Ground.Rule.Citations
                ),
            group => ("group", JsonNamingPolicy.KebabCaseLower.ConvertName(group.Connective.ToString()), null, []),
            fact => ("fact", fact.Fact.Key.Value, wording.QuestionOf(fact.Fact.Key), [])
        );

    private static void WriteParts(Utf8JsonWriter writer, ValueList<Explanation> parts, RuleBook book, Wording wording)
    {
        if (parts.Count == 0)
        {
            return;
        }
        writer.WriteStartArray("parts");
        foreach (var part in parts)
        {
            Write(writer, part, book, wording);
        }
        writer.WriteEndArray();
    }
}
