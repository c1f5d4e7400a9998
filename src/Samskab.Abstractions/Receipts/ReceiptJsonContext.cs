using System.Text.Json.Serialization;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Receipts;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters = [typeof(ValueListJsonConverter<string>)]
)]
[JsonSerializable(typeof(CitedSource))]
[JsonSerializable(typeof(ReadingsTaken))]
[JsonSerializable(typeof(NamedThreshold))]
[JsonSerializable(typeof(string))]
internal sealed partial class ReceiptJsonContext : JsonSerializerContext
{
    /// <summary>Verdicts and statements as they are written, with no member that is not known.</summary>
    internal static VerdictJsonContext Strict { get; } =
        new(
            new(VerdictJsonContext.Default.Options)
            {
                UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
                RespectRequiredConstructorParameters = true,
            }
        );
}
