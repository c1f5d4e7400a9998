using System.Text;
using Samskab.Sources;
using Samskab.TestKit;

namespace Samskab.Conventions.Tests.Quotations;

/// <summary>The text of a source, page by page where it prints pages.</summary>
internal sealed class SourceText
{
    /// <summary>Left pages of which a part stands after their number, before the number of the right page.</summary>
    /// <remarks>The number stands under the left column of a spread, and the extraction put other columns after it.</remarks>
    private static readonly int[] GoOnAfterTheirNumber = [6, 10, 12, 16, 22, 24, 26, 28, 30, 32, 36];

    private const int FirstPageWithNumber = 3;

    private readonly List<string[]> pages = [];
    private readonly string text;

    private SourceText(string file)
    {
        var bytes = File.ReadAllBytes(file);
        Hash = Quotation.Hash(bytes);
        text = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n");
        Split(text.Split('\n'));
    }

    /// <summary>The source texts by the id of their source; none where they are not at hand.</summary>
    public static IReadOnlyDictionary<SourceId, SourceText> All { get; } =
        Repository.Sources is { } folder
            ? Directory
                .EnumerateFiles(folder, "*.txt")
                .Order()
                .ToDictionary(file => new SourceId(Path.GetFileName(file).Split('_')[0]), file => new SourceText(file))
            : [];

    /// <summary>The SHA-256 of the file.</summary>
    public string Hash { get; }

    /// <summary>The lines of a printed page.</summary>
    public string[] Page(int page) => pages[page - FirstPageWithNumber];

    /// <summary>Whether a sentence stands in the source, and on the page where one is named.</summary>
    public bool Holds(string sentence, PageRange? on) =>
        Letters.Of(Text(on)).Contains(Letters.Of(sentence), StringComparison.Ordinal);

    private string Text(PageRange? on) =>
        on is { } range
            ? string.Join('\n', Enumerable.Range(range.First, Last(range) - range.First + 1).SelectMany(Page))
            : text;

    private static int Last(PageRange range) => GoOnAfterTheirNumber.Contains(range.Last) ? range.Last + 1 : range.Last;

    // A page ends with its number on a line of its own; other numbers alone on a line are notes and figures.
    private void Split(string[] lines)
    {
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() == $"{FirstPageWithNumber + pages.Count}")
            {
                pages.Add(lines[start..i]);
                start = i + 1;
            }
        }
        pages.Add(lines[start..]);
    }
}
