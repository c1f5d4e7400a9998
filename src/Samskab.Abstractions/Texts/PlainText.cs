using System.Text;

namespace Samskab.Texts;

/// <summary>Writes a page as plain text.</summary>
public static class PlainText
{
    /// <summary>The width that lines are broken to unless told otherwise, in characters.</summary>
    public const int DefaultWidth = 100;

    private const int Step = 2;

    /// <summary>The page as text, its lines broken and ended by line feeds.</summary>
    /// <param name="page">The page.</param>
    /// <param name="width">How wide a line may be, in characters; a single longer word is not broken. At least 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 20.</exception>
    public static string Write(Page page, int width = DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 20);
        var text = new StringBuilder();
        text.Append(page.Title).Append('\n').Append('=', Math.Min(page.Title.Length, width)).Append('\n');
        foreach (var section in page.Sections)
        {
            WriteSection(text, section, width);
        }
        return text.ToString();
    }

    /// <summary>What stands before an entry, such as the mark of a point.</summary>
    /// <param name="entry">The entry.</param>
    public static string Mark(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (entry.Kind, entry.Tone) switch
        {
            (EntryKind.Point, Tone.For) => "+ ",
            (EntryKind.Point, Tone.Against) => "- ",
            (EntryKind.Point, Tone.Open) => "? ",
            (EntryKind.Point or EntryKind.Remark, _) => "* ",
            _ => "",
        };
    }

    private static void WriteSection(StringBuilder text, Section section, int width)
    {
        if (section.Heading.Length > 0)
        {
            text.Append('\n').Append(section.Heading).Append('\n');
        }
        foreach (var entry in section.Entries)
        {
            WriteEntry(text, entry, section.Heading.Length > 0 ? Step : 0, width);
        }
    }

    private static void WriteEntry(StringBuilder text, Entry entry, int indent, int width)
    {
        var mark = Mark(entry);
        var line = 0;
        foreach (var piece in Broken(entry.Text, Math.Max(20, width - indent - mark.Length)))
        {
            text.Append(' ', indent)
                .Append(line++ == 0 ? mark : new string(' ', mark.Length))
                .Append(piece)
                .Append('\n');
        }
        foreach (var part in entry.Parts)
        {
            WriteEntry(text, part, indent + Math.Max(mark.Length, Step), width);
        }
    }

    private static IEnumerable<string> Broken(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        yield return line.ToString();
    }
}
