using System.Text.Json;
using Samskab.Sources;
using Samskab.TestKit;

namespace Samskab.Conventions.Tests.Quotations;

/// <summary>The sentences that the sample data cites: objects with a member «quotation».</summary>
internal static class SampleData
{
    public static IEnumerable<Quotation> Quotations() =>
        from file in Files()
        let document = JsonDocument.Parse(File.ReadAllText(file))
        from citation in Citations(document.RootElement)
        select new Quotation(Path.GetFileName(file), citation);

    private static IEnumerable<string> Files() =>
        Directory.Exists(Repository.Path("samples", "data"))
            ? Directory
                .EnumerateFiles(Repository.Path("samples", "data"), "*.json", SearchOption.AllDirectories)
                .Order()
            : [];

    private static IEnumerable<Citation> Citations(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object when element.TryGetProperty("quotation", out _) => [Read(element)],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Citations(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Citations),
            _ => [],
        };

    private static Citation Read(JsonElement citation) =>
        new(new(Text(citation, "source")!), Pages(citation), Text(citation, "quotation")!)
        {
            Passage = Text(citation, "passage"),
        };

    private static string? Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    // As 13, "13", "14-15", [14, 15] or { "first": 14, "last": 15 }.
    private static PageRange? Pages(JsonElement citation)
    {
        if (!citation.TryGetProperty("pages", out var pages) || pages.ValueKind == JsonValueKind.Null)
        {
            return null;
        }
        List<int> numbers = [.. Numbers(pages)];
        return new(numbers[0], numbers[^1]);
    }

    private static IEnumerable<int> Numbers(JsonElement pages) =>
        pages.ValueKind switch
        {
            JsonValueKind.Number => [pages.GetInt32()],
            JsonValueKind.String => pages.GetString()!.Split('-', '–').Select(int.Parse),
            JsonValueKind.Array => pages.EnumerateArray().Select(page => page.GetInt32()),
            _ => pages.EnumerateObject().Select(member => member.Value.GetInt32()),
        };
}
