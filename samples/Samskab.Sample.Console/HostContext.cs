using System.Text;
using System.Text.Json;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>What every command has at hand: the services, the language, and where to write.</summary>
internal sealed class HostContext(
    IServiceProvider services,
    Wording wording,
    TextWriter output,
    TextWriter error,
    bool isTerminal
)
{
    internal const int Done = 0;
    internal const int DocumentHasProblems = 1;
    internal const int UsageIsWrong = 2;

    internal IServiceProvider Services => services;

    internal Wording Wording => wording;

    internal int WrongUsage(params string[] messages)
    {
        foreach (var message in messages)
        {
            error.WriteLine(message);
        }
        error.WriteLine(wording.Say("host.usage-hint"));
        return UsageIsWrong;
    }

    internal void Warn(string line) => error.WriteLine(line);

    internal void Write(IReadOnlyList<Page> pages, OutputFormat format)
    {
        if (format == OutputFormat.Markdown)
        {
            output.Write(string.Join("\n", pages.Select((page, i) => Markdown.Write(page, i == 0 ? 1 : 2))));
        }
        else if (isTerminal)
        {
            Screen.Write(pages, output);
        }
        else
        {
            output.Write(string.Join("\n", pages.Select(page => PlainText.Write(page))));
        }
    }

    internal void WriteJson(Action<Utf8JsonWriter> write) =>
        output.Write(Encoding.UTF8.GetString(JsonText.Of(write).Span));
}
