using Samskab.Texts;
using Spectre.Console;

namespace Samskab.Sample;

/// <summary>Writes pages on a terminal, in its width and, where it has them, in colours.</summary>
internal static class Screen
{
    private const int WidestLine = 110;
    private const int NarrowestLine = 40;

    internal static void Write(IEnumerable<Page> pages, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        var width = Math.Clamp(console.Profile.Width - 1, NarrowestLine, WidestLine);
        foreach (var page in pages)
        {
            foreach (var line in PlainText.Lines(page, width))
            {
                console.Write(new Text(line.Text + "\n", StyleOf(line)) { Overflow = Overflow.Fold });
            }
            console.WriteLine();
        }
    }

    private static Style StyleOf(TextLine line) =>
        (line.Entry?.Kind, line.Entry?.Tone) switch
        {
            (null, _) => new Style(decoration: Decoration.Bold),
            (EntryKind.Headline, Tone.For) => new Style(Color.Green, decoration: Decoration.Bold),
            (EntryKind.Headline, Tone.Against) => new Style(Color.Red, decoration: Decoration.Bold),
            (EntryKind.Headline, _) => new Style(Color.Yellow, decoration: Decoration.Bold),
            (EntryKind.Point, Tone.For) => new Style(Color.Green),
            (EntryKind.Point, Tone.Against) => new Style(Color.Red),
            (EntryKind.Point, Tone.Open) => new Style(Color.Yellow),
            (EntryKind.Quotation, _) => new Style(Color.Grey, decoration: Decoration.Italic),
            _ => Style.Plain,
        };
}
