using System.Text;

namespace Samskab.Texts;

/// <summary>Writes a page as plain text.</summary>
public static class PlainText
{
    /// <summary>The width that lines are broken to unless told otherwise, in characters.</summary>
    public const int DefaultWidth = 100;

    private const int LeastWidth = 20;
    private const int Step = 2;

    /// <summary>The page as text, its lines broken and ended by line feeds.</summary>
    /// <param name="page">The page.</param>
    /// <param name="width">How wide a line may be, in characters; a single longer word is not broken. At least 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 20.</exception>
    public static string Write(Page page, int width = DefaultWidth)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(page, width))
        {
            text.Append(line.Text).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The lines of the page, each with the entry it belongs to, for a host that colours them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="width">How wide a line may be, in characters; a single longer word is not broken. At least 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 20.</exception>
    public static IEnumerable<TextLine> Lines(Page page, int width = DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, LeastWidth);
        return PageLines(page, width);
    }

    private static IEnumerable<TextLine> PageLines(Page page, int width)
    {
        foreach (var line in Broken(page.Title, width))
        {
            yield return new(line, null);
        }
        yield return new(new('=', Math.Min(page.Title.Length, width)), null);
        foreach (var line in page.Sections.SelectMany(section => SectionLines(section, width)))
        {
            yield return line;
        }
    }

    private static IEnumerable<TextLine> SectionLines(Section section, int width)
    {
        var indent = 0;
        if (section.Heading.Length > 0)
        {
            yield return new("", null);
            yield return new(section.Heading, null);
            indent = Step;
        }
        foreach (var line in section.Entries.SelectMany(entry => EntryLines(entry, indent, width)))
        {
            yield return line;
        }
    }

    private static IEnumerable<TextLine> EntryLines(Entry entry, int indent, int width)
    {
        var mark = Mark(entry);
        var margin = new string(' ', indent) + mark;
        foreach (var piece in Broken(entry.Text, Math.Max(LeastWidth, width - margin.Length)))
        {
            yield return new(margin + piece, entry);
            margin = new(' ', margin.Length);
        }
        var inner = indent + Math.Max(mark.Length, Step);
        foreach (var line in entry.Parts.SelectMany(part => EntryLines(part, inner, width)))
        {
            yield return line;
        }
    }

    private static string Mark(Entry entry) =>
        (entry.Kind, entry.Tone) switch
        {
            (EntryKind.Point, Tone.For) => "+ ",
            (EntryKind.Point, Tone.Against) => "- ",
            (EntryKind.Point, Tone.Open) => "? ",
            (EntryKind.Point or EntryKind.Remark, _) => "* ",
            _ => "",
        };

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

/// <summary>One line of a page as plain text.</summary>
/// <param name="Text">The line, without its end.</param>
/// <param name="Entry">The entry it belongs to; null for titles, headings and empty lines.</param>
public sealed record TextLine(string Text, Entry? Entry);
