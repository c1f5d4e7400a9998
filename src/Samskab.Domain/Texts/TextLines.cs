namespace Samskab.Texts;

/// <summary>The lines of a text that somebody has written: running text, and the points of its lists.</summary>
internal static class TextLines
{
    private static readonly string[] Bullets = ["- ", "* ", "• "];

    /// <summary>The lines that are not empty, each as what it is.</summary>
    public static List<(EntryKind Kind, string Text)> Of(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(line =>
                    Bullets.Any(bullet => line.StartsWith(bullet, StringComparison.Ordinal))
                        ? (EntryKind.Point, line[2..].TrimStart())
                        : (EntryKind.Paragraph, line)
                ),
        ];
}
