using System.Text.Json;
using Samskab.Reviews;
using Samskab.Sources;

namespace Samskab.Texts;

/// <summary>Writes the numbers that a review goes by as JSON, each with the rule whose words it stands for.</summary>
/// <remarks>
/// An object of the format <c>samskab-thresholds/1</c>: of each threshold its <c>name</c>, what it is in words (<c>text</c>), its
/// <c>kind</c>, <c>value</c> and <c>default</c> as text, <c>permitted</c>, whether the default <c>isPrinted</c> in a source, and its <c>rule</c>.
/// </remarks>
public static class ThresholdJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-thresholds/1";

    /// <summary>Writes all thresholds, in their order.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="thresholds">The thresholds, as they are set.</param>
    /// <param name="wording">The language.</param>
    public static void Write(Utf8JsonWriter writer, Thresholds thresholds, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(thresholds);
        ArgumentNullException.ThrowIfNull(wording);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("standing", wording.Say("standing"));
        writer.WriteStartArray("thresholds");
        foreach (var threshold in Threshold.All)
        {
            Write(writer, threshold, thresholds, wording);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Threshold threshold, Thresholds thresholds, Wording wording)
    {
        writer.WriteStartObject();
        writer.WriteString("name", threshold.Name);
        writer.WriteString("text", wording.Say($"threshold.{threshold.Name}"));
        writer.WriteString("kind", threshold.Kind.Kebab);
        writer.WriteString("value", threshold.ValueIn(thresholds));
        writer.WriteString("default", threshold.ValueIn(Thresholds.Default));
        writer.WriteString("permitted", ThresholdPage.Permitted(threshold, wording));
        writer.WriteBoolean("isPrinted", threshold.IsPrinted);
        writer.WritePropertyName("rule");
        RuleJson.Write(writer, threshold.Rule, CollaborationSources.All, wording);
        writer.WriteEndObject();
    }
}
