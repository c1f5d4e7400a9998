using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samskab.Tests.Documents;

/// <summary>Holds a document against a JSON Schema, for the keywords that ours uses; it refuses to judge by any other.</summary>
internal sealed class SchemaOracle(string schema)
{
    private readonly JsonElement root = JsonDocument.Parse(schema).RootElement;

    public bool Accepts(string document)
    {
        using var json = JsonDocument.Parse(document);
        return Accepts(root, json.RootElement);
    }

    private bool Accepts(JsonElement rules, JsonElement value) =>
        rules.EnumerateObject().All(rule => Accepts(rule.Name, rule.Value, rules, value));

    private bool Accepts(string keyword, JsonElement rule, JsonElement rules, JsonElement value) =>
        keyword switch
        {
            "$schema" or "$id" or "title" or "description" or "default" or "$defs" or "format" => true,
            "$ref" => Accepts(root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value),
            "type" => rule.ValueKind == JsonValueKind.Array
                ? rule.EnumerateArray().Any(type => IsOf(type.GetString(), value))
                : IsOf(rule.GetString(), value),
            "not" => !Accepts(rule, value),
            "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(),
            "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.GetDouble(),
            "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(),
            "const" => JsonElement.DeepEquals(rule, value),
            "enum" => rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
            "anyOf" => rule.EnumerateArray().Any(one => Accepts(one, value)),
            "oneOf" => rule.EnumerateArray().Count(one => Accepts(one, value)) == 1,
            "minLength" => value.ValueKind != JsonValueKind.String || Length(value) >= rule.GetInt32(),
            "maxLength" => value.ValueKind != JsonValueKind.String || Length(value) <= rule.GetInt32(),
            "pattern" => value.ValueKind != JsonValueKind.String
                || Regex.IsMatch(value.GetString()!, rule.GetString()!),
            "items" => value.ValueKind != JsonValueKind.Array
                || value.EnumerateArray().All(item => Accepts(rule, item)),
            "properties" => value.ValueKind != JsonValueKind.Object
                || value
                    .EnumerateObject()
                    .All(member => !rule.TryGetProperty(member.Name, out var its) || Accepts(its, member.Value)),
            "required" => value.ValueKind != JsonValueKind.Object
                || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
            "additionalProperties" => value.ValueKind != JsonValueKind.Object
                || value
                    .EnumerateObject()
                    .All(member => rules.GetProperty("properties").TryGetProperty(member.Name, out _)),
            _ => throw new NotSupportedException(keyword),
        };

    private static int Length(JsonElement value) => value.GetString()!.EnumerateRunes().Count();

    private static bool IsOf(string? type, JsonElement value) =>
        type == TypeOf(value)
        || type == "integer" && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _);

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => value.ValueKind.ToString().ToLowerInvariant(),
        };
}
