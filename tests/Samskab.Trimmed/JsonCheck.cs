using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Trimmed;

/// <summary>What hosts store: ids and answers as JSON, without reflection.</summary>
internal static partial class JsonCheck
{
    public static IEnumerable<string> Wrong(LocalDate today)
    {
        var verdict = CoCreationCheck.Assess(CoCreationCheck.Fitting(), today);
        var stored = new Stored(verdict.Answer, [.. verdict.Decisive.Select<Reason, RuleId>(reason => reason.Rule)]);
        var json = JsonSerializer.Serialize(stored, StoredJson.Default.Stored);
        var read = JsonSerializer.Deserialize(json, StoredJson.Default.Stored)!;
        return
        [
            .. Expect.Same("Stored answer", stored.Answer, read.Answer),
            .. Expect.Same("Stored rules", string.Join(", ", stored.Rules), string.Join(", ", read.Rules)),
        ];
    }

    internal sealed record Stored(Answer Answer, RuleId[] Rules);

    [JsonSerializable(typeof(Stored))]
    internal sealed partial class StoredJson : JsonSerializerContext;
}
