using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Samskab.Documents;

namespace Samskab.Sample.Web.Description;

/// <summary>The schemas of what is sent and replied: the published one of the document, and those of the replies.</summary>
internal static class Schemas
{
    private const string Document = "CollaborationParts";
    private const string Definitions = "$defs";

    internal static void AddTo(OpenApiDocument description)
    {
        foreach (var (name, schema) in OfDocument().Concat(OfReplies()))
        {
            var parsed = OpenApiModelFactory.Parse<OpenApiSchema>(
                schema,
                OpenApiSpecVersion.OpenApi3_1,
                description,
                out _,
                OpenApiConstants.Json
            );
            description.AddComponent(name, parsed!);
        }
    }

    // The definitions inside the document's schema become components beside it.
    private static IEnumerable<(string Name, string Schema)> OfDocument()
    {
        var text = CollaborationSchema
            .ToText()
            .Replace($"#/{Definitions}/", $"#/components/schemas/{Document}.", StringComparison.Ordinal);
        var root = JsonNode.Parse(text)!.AsObject();
        var parts = root[Definitions]!.AsObject();
        root.Remove(Definitions);
        root.Remove("$schema");
        root.Remove("$id");
        return parts
            .Select(part => ($"{Document}.{part.Key}", part.Value!.ToJsonString()))
            .Prepend((Document, root.ToJsonString()));
    }

    private static IEnumerable<(string Name, string Schema)> OfReplies()
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream("Samskab.Sample.Web.schemas.json")!;
        return [.. JsonNode.Parse(stream)!.AsObject().Select(one => (one.Key, one.Value!.ToJsonString()))];
    }
}
