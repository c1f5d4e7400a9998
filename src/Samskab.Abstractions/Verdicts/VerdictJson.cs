using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>The JSON shape of verdicts and statements: what a host stores and reads again.</summary>
/// <remarks>
/// Members are in camel case, enumerations in lower-case words with hyphens, ids are texts, days are <c>2016-06-01</c>.
/// Use with <c>JsonSerializer.Serialize(verdict, VerdictJson.Verdict)</c>. What is read equals what was written.
/// </remarks>
public static class VerdictJson
{
    /// <summary>The shape of a verdict.</summary>
    public static JsonTypeInfo<Verdict> Verdict => VerdictJsonContext.Default.Verdict;

    /// <summary>The shape of what has changed between two verdicts.</summary>
    public static JsonTypeInfo<VerdictChange> Change => VerdictJsonContext.Default.VerdictChange;

    /// <summary>The shape of a statement.</summary>
    public static JsonTypeInfo<Statement> Statement => VerdictJsonContext.Default.Statement;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters = [
        typeof(LocalDateJsonConverter),
        typeof(ValueListJsonConverter<Reason>),
        typeof(ValueListJsonConverter<FactKey>),
        typeof(ValueListJsonConverter<RuleId>),
        typeof(ValueListJsonConverter<Reading>),
        typeof(ValueListJsonConverter<KnownFact>),
        typeof(ValueListJsonConverter<Statement>),
        typeof(ValueListJsonConverter<Evidence>),
    ]
)]
[JsonSerializable(typeof(Verdict))]
[JsonSerializable(typeof(VerdictChange))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Reason))]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(KnownFact))]
[JsonSerializable(typeof(Evidence))]
internal sealed partial class VerdictJsonContext : JsonSerializerContext;
