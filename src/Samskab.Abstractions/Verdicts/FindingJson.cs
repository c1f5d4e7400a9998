using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>The JSON shape of findings: what a host stores and reads again.</summary>
/// <remarks>
/// Members are in camel case, answers in lower case, ids are texts, days are <c>2016-06-01</c>; a value has its <c>kind</c>.
/// Use with <c>JsonSerializer.Serialize(finding, FindingJson.Finding)</c>. What is read equals what was written.
/// </remarks>
public static class FindingJson
{
    /// <summary>The shape of a finding.</summary>
    public static JsonTypeInfo<Finding> Finding => FindingJsonContext.Default.Finding;

    /// <summary>The shape of a list of findings.</summary>
    public static JsonTypeInfo<ValueList<Finding>> Findings => FindingJsonContext.Default.ValueListFinding;

    /// <summary>The shape of what has changed between findings.</summary>
    public static JsonTypeInfo<FindingChange> Change => FindingJsonContext.Default.FindingChange;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    AllowOutOfOrderMetadataProperties = true,
    Converters = [
        typeof(LocalDateJsonConverter),
        typeof(ValueListJsonConverter<Finding>),
        typeof(ValueListJsonConverter<FindingValue>),
        typeof(ValueListJsonConverter<FactKey>),
        typeof(ValueListJsonConverter<RuleId>),
        typeof(ValueListJsonConverter<string>),
    ]
)]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(ValueList<Finding>))]
[JsonSerializable(typeof(FindingChange))]
[JsonSerializable(typeof(FindingValue))]
internal sealed partial class FindingJsonContext : JsonSerializerContext;
