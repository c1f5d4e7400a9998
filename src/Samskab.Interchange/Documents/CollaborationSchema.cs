using System.Buffers;
using System.Text;
using System.Text.Json;
using Samskab.Collaborations;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The JSON Schema (draft 2020-12) of collaboration documents, made of the same tables that read and write them.</summary>
/// <remarks>
/// It accepts whatever <see cref="CollaborationReader"/> reads without a problem. The reader asks for more: that ids are unique,
/// that a period does not end before it begins, that statements do not contradict one another.
/// </remarks>
public static class CollaborationSchema
{
    /// <summary>The schema as a text, ending with a line feed.</summary>
    /// <param name="vocabulary">The facts and parties that documents may name. Default: those of the co-creation book.</param>
    public static string ToText(DocumentVocabulary? vocabulary = null)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, CollaborationWriter.Style(indented: true)))
        {
            Write(new SchemaPen(json), DocumentTable.Of(vocabulary ?? new()));
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void Write(SchemaPen schema, ObjectShape<CollaborationParts> document)
    {
        schema.Json.WriteStartObject();
        schema.Json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Json.WriteString("$id", "urn:samskab:1");
        schema.Json.WriteString("title", "Samskab collaboration document, version 1");
        document.Define(schema);
        schema.Definitions();
        schema.Json.WriteEndObject();
    }
}
