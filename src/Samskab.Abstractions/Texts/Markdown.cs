using System.Text;

namespace Samskab.Texts;

/// <summary>Writes a page as Markdown.</summary>
public static class Markdown
{
    /// <summary>The page as Markdown (CommonMark), its lines ended by line feeds.</summary>
    /// <remarks>Characters of the texts that mean something in Markdown are escaped. Words put in are bold, those struck out are between <c>~~</c>.</remarks>
    /// <param name="page">The page.</param>
    /// <param name="level">The level of the title, 1 to 5; sections are one level below.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 1 to 5.</exception>
    public static string Write(Page page, int level = 1)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 5);
        var text = new StringBuilder();
        text.Append('#', level).Append(' ').Append(Escaped(page.Title)).Append('\n');
        foreach (var section in page.Sections)
        {
            WriteSection(text, section, level + 1);
        }
        return text.ToString();
    }

    private static void WriteSection(StringBuilder text, Section section, int level)
    {
        if (section.Heading.Length > 0)
        {
            text.Append('\n').Append('#', level).Append(' ').Append(Escaped(section.Heading)).Append('\n');
        }
        text.Append('\n');
        for (var i = 0; i < section.Entries.Count; i++)
        {
            // Without a line between them a paragraph would go on with what follows it, or belong to the list before it.
            text.Append(i > 0 && IsParted(section.Entries[i - 1], section.Entries[i]) ? "\n" : "");
            WriteEntry(text, section.Entries[i], 0);
        }
    }

    private static bool IsParted(Entry before, Entry entry) =>
        entry.Kind == EntryKind.Paragraph && before.Kind != EntryKind.Headline;

    private static void WriteEntry(StringBuilder text, Entry entry, int depth)
    {
        text.Append(entry.Kind is EntryKind.Headline or EntryKind.Paragraph ? "" : new string(' ', depth * 2) + "- ")
            .Append(Dressed(entry))
            .Append('\n')
            .Append(entry.Kind is EntryKind.Headline ? "\n" : "");
        foreach (var part in entry.Parts)
        {
            WriteEntry(text, part, depth + 1);
        }
    }

    private static string Dressed(Entry entry) =>
        (entry.Kind, entry.Tone) switch
        {
            (EntryKind.Headline, _) => $"**{Escaped(entry.Text)}**",
            (EntryKind.Quotation, _) => $"*{Escaped(entry.Text)}*",
            (EntryKind.Point, Tone.For) => $"✓ {Escaped(entry.Text)}",
            (EntryKind.Point, Tone.Against) => $"✗ {Escaped(entry.Text)}",
            (EntryKind.Point, Tone.Open) => $"? {Escaped(entry.Text)}",
            _ when entry.Runs.Count > 0 => string.Join(' ', entry.Runs.Select(Marked)),
            _ => Escaped(entry.Text),
        };

    private static string Marked(TextRun run) =>
        run.Mark switch
        {
            RunMark.Removed => $"~~{Escaped(run.Text)}~~",
            RunMark.Added => $"**{Escaped(run.Text)}**",
            _ => Escaped(run.Text),
        };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            escaped.Append(@"\`*_[]<>#|~".Contains(letter, StringComparison.Ordinal) ? "\\" : "").Append(letter);
        }
        return escaped.ToString();
    }
}
