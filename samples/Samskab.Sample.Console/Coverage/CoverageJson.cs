using System.Text.Json;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Writes how much of the sources is accounted for, with every row, as JSON.</summary>
internal static class CoverageJson
{
    internal const string Format = "samskab-coverage/1";

    internal static void Write(Utf8JsonWriter json, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("language", wording.Language.Value);
        WriteCounts(json, CoverageRows.All);
        json.WriteStartArray("chapters");
        foreach (var chapter in CoverageRows.ByChapter)
        {
            Write(json, chapter, wording);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IGrouping<string, CoverageRow> chapter, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("id", chapter.Key);
        json.WriteString("name", wording.Say($"chapter.{chapter.Key}"));
        WriteCounts(json, chapter);
        json.WriteStartArray("rows");
        foreach (var row in chapter)
        {
            Write(json, row, wording);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, IEnumerable<CoverageRow> rows)
    {
        json.WriteStartObject("counts");
        foreach (var (status, count) in CoverageRows.Count(rows))
        {
            json.WriteNumber(KebabNames<CoverageStatus>.Of(status), count);
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CoverageRow row, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteString("kind", row.Kind);
        json.WriteString("pages", row.Pages);
        json.WriteString("status", KebabNames<CoverageStatus>.Of(row.Status));
        json.WriteStartArray("by");
        foreach (var by in row.By)
        {
            json.WriteStringValue(by);
        }
        json.WriteEndArray();
        if (row.Reason is not null)
        {
            json.WriteString("reason", wording.Say(row.ReasonText));
        }
        json.WriteEndObject();
    }
}
