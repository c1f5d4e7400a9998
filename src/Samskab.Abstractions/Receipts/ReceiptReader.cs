using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Samskab.Imports;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Receipts;

/// <summary>Reads one receipt and notes its problems.</summary>
internal sealed class ReceiptReader
{
    private const int MaxExcerpt = 100;
    private const string FormatName = "samskab-receipt/";

    private static readonly JsonDocumentOptions EachMemberOnce = new() { AllowDuplicateProperties = false };

    private static readonly string[] Members =
    [
        "format",
        "libraryVersion",
        "timeZones",
        "sources",
        "readings",
        "thresholds",
        "statements",
        "verdict",
        "checksum",
    ];

    private readonly List<ImportProblem> problems = [];

    internal ImportReport<Receipt?> Read(ReadOnlyMemory<byte> document)
    {
        var receipt = Parsed(document) is { } root && IsOfThisFormat(root) ? ReceiptOf(root) : null;
        return new()
        {
            Value = problems.Count == 0 ? receipt : null,
            Problems = problems.ToValueList(),
            ProblemCount = problems.Count,
        };
    }

    private JsonElement? Parsed(ReadOnlyMemory<byte> document)
    {
        var text = document.Span.StartsWith("\uFEFF"u8) ? document["\uFEFF"u8.Length..] : document;
        if (!Utf8.IsValid(text.Span))
        {
            return NotJson("UTF-8");
        }
        try
        {
            using var json = JsonDocument.Parse(text, EachMemberOnce);
            return json.RootElement.Clone();
        }
        // A name of half a character is an InvalidOperationException.
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return NotJson("JSON");
        }
    }

    private JsonElement? NotJson(string permitted)
    {
        Note("not-json", "$", null, $"one object of {permitted}, each name once in an object");
        return null;
    }

    private bool IsOfThisFormat(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Note("not-permitted", "$", root, "an object");
            return false;
        }
        var format = One(root, "format", ReceiptJsonContext.Default.String, ReceiptJson.Format);
        if (format is null or ReceiptJson.Format)
        {
            return format is not null;
        }
        var code = IsNewer(format) ? "newer-format" : "unknown-format";
        Note(code, "$.format", root.GetProperty("format"), ReceiptJson.Format);
        return false;
    }

    private static bool IsNewer(string format) =>
        format.StartsWith(FormatName, StringComparison.Ordinal)
        && int.TryParse(
            format.AsSpan(FormatName.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number > 1;

    private Receipt? ReceiptOf(JsonElement root)
    {
        NoteUnknownMembers(root);
        var context = ReceiptJsonContext.Default;
        var libraryVersion = One(root, "libraryVersion", context.String, "a text");
        var timeZones = One(root, "timeZones", context.String, "a text");
        var sources = Many(root, "sources", context.CitedSource, "id, title");
        var readings = Many(root, "readings", context.ReadingsTaken, "interpretation, options");
        var thresholds = Many(root, "thresholds", context.NamedThreshold, "name, value");
        var statements = Many(
            root,
            "statements",
            ReceiptJsonContext.Strict.Statement,
            "a statement as the library writes it"
        );
        var verdict = VerdictOf(root);
        var checksum = One(root, "checksum", context.String, "sha256: and 64 digits");
        return problems.Count > 0
            ? null
            : Undamaged(
                root,
                checksum!,
                new()
                {
                    LibraryVersion = libraryVersion!,
                    TimeZones = timeZones!,
                    Sources = sources,
                    Readings = readings,
                    Thresholds = thresholds,
                    Statements = statements,
                    Verdict = verdict!,
                }
            );
    }

    private Verdict? VerdictOf(JsonElement root)
    {
        var verdict = One(root, "verdict", ReceiptJsonContext.Strict.Verdict, "a verdict as the library writes it");
        if (verdict?.Subject is "")
        {
            Note("not-permitted", "$.verdict.subject", root.GetProperty("verdict").GetProperty("subject"), "an id");
        }
        return verdict;
    }

    private Receipt Undamaged(JsonElement root, string checksum, Receipt receipt)
    {
        if (receipt.Checksum != checksum)
        {
            Note("damaged", "$.checksum", root.GetProperty("checksum"), receipt.Checksum);
        }
        return receipt;
    }

    private void NoteUnknownMembers(JsonElement root)
    {
        foreach (var member in root.EnumerateObject().Where(member => !Members.Contains(member.Name)))
        {
            Note("unknown-member", "$", member.Name, string.Join(", ", Members));
        }
    }

    private ValueList<T> Many<T>(JsonElement root, string name, JsonTypeInfo<T> type, string permitted)
        where T : class
    {
        if (Find(root, name, "a list") is not { } list)
        {
            return [];
        }
        if (list.ValueKind != JsonValueKind.Array)
        {
            Note("not-permitted", $"$.{name}", list, "a list");
            return [];
        }
        return list.EnumerateArray()
            .Select(
                (item, i) => Read(item, string.Create(CultureInfo.InvariantCulture, $"$.{name}[{i}]"), type, permitted)
            )
            .OfType<T>()
            .ToValueList();
    }

    private T? One<T>(JsonElement root, string name, JsonTypeInfo<T> type, string permitted)
        where T : class =>
        Find(root, name, permitted) is { } member ? Read(member, $"$.{name}", type, permitted) : null;

    private JsonElement? Find(JsonElement root, string name, string permitted)
    {
        if (root.TryGetProperty(name, out var member))
        {
            return member;
        }
        Note("missing-member", $"$.{name}", null, permitted);
        return null;
    }

    private T? Read<T>(JsonElement element, string path, JsonTypeInfo<T> type, string permitted)
        where T : class
    {
        try
        {
            if (element.Deserialize(type) is { } value)
            {
                return value;
            }
        }
        // The values of a verdict refuse what they do not permit.
        catch (Exception problem) when (problem is JsonException or ArgumentException) { }
        Note("not-permitted", path, element, permitted);
        return null;
    }

    // Shown as it stands there: half a character can be written, and not be read as text.
    private void Note(string code, string path, JsonElement value, string permitted) =>
        Note(code, path, value.GetRawText().Trim('"'), permitted);

    private void Note(string code, string path, string? value, string permitted) =>
        problems.Add(
            new()
            {
                Code = code,
                Path = path,
                Value = value is { Length: > MaxExcerpt } ? Beginning(value) + "…" : value,
                Permitted = permitted,
            }
        );

    // A character that takes two units is not cut in half.
    private static string Beginning(string value) =>
        value[..(char.IsHighSurrogate(value[MaxExcerpt - 2]) ? MaxExcerpt - 2 : MaxExcerpt - 1)];
}
