using System.Text.Json;
using NodaTime.Text;
using Samskab.Authority;
using Samskab.Imports;
using Samskab.Oversight;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Writes what a register of mandates leaves unclear as JSON, with its sentences in one language.</summary>
/// <remarks>An object of the format <c>samskab-mandates/1</c>.</remarks>
public static class MandateFindingsJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-mandates/1";

    /// <summary>Writes findings.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="report">The register that they were found in; its problems are written too.</param>
    /// <param name="wording">The language.</param>
    /// <param name="most">How many findings of each kind are written, 0 or more; the others are counted. Null for all.</param>
    /// <param name="only">The kinds that are written; null for all.</param>
    public static void Write(
        Utf8JsonWriter writer,
        MandateFindings findings,
        ImportReport<MandateRegister> report,
        Wording wording,
        int? most = null,
        ValueList<OversightSection>? only = null
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentOutOfRangeException.ThrowIfNegative(most ?? 0, nameof(most));
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("standing", wording.Say("standing"));
        Write(writer, findings.Scope);
        ProblemJson.Write(writer, report, wording);
        var sections = MandateFindingsPage.InOrder(only).ToList();
        var pen = new OversightPen(writer, findings, report.Value, wording, most ?? int.MaxValue);
        pen.WriteCounts(sections);
        foreach (var section in sections)
        {
            pen.Write(section);
        }
        WriteRules(writer, sections, wording);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FindingsScope scope)
    {
        writer.WriteStartObject("scope");
        writer.WriteString("from", LocalDatePattern.Iso.Format(scope.From));
        writer.WriteString("until", LocalDatePattern.Iso.Format(scope.Until));
        writer.WriteString("power", scope.Power.Kebab);
        if (scope.Matter is { } matter)
        {
            writer.WriteString("matter", matter.Value);
        }
        if (scope.Area is { } area)
        {
            writer.WriteString("area", area.Value);
        }
        writer.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter writer, IEnumerable<OversightSection> sections, Wording wording)
    {
        writer.WriteStartArray("rules");
        foreach (var rule in MandateFindingsPage.Advice(sections))
        {
            RuleJson.Write(writer, rule, CollaborationSources.All, wording);
        }
        writer.WriteEndArray();
    }
}
