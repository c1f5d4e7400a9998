using System.Text;
using System.Text.Json;
using Samskab.Texts;
using Spectre.Console;

namespace Samskab.Sample;

/// <summary>What every command has at hand: the services, the language, and where to write.</summary>
internal sealed class HostContext(IServiceProvider services, Wording wording, Streams streams)
{
    internal const int Done = 0;
    internal const int DocumentHasProblems = 1;
    internal const int UsageIsWrong = 2;

    internal IServiceProvider Services => services;

    internal Wording Wording => wording;

    internal Streams Streams => streams;

    /// <summary>The terminal that answers are chosen on; null where they are typed or piped in.</summary>
    internal IAnsiConsole? Terminal { get; } = streams.AsksOnTerminal ? TerminalOf(streams.Error) : null;

    internal int WrongUsage(params string[] messages)
    {
        foreach (var message in messages)
        {
            streams.Error.WriteLine(message);
        }
        streams.Error.WriteLine(wording.Say("host.usage-hint"));
        return UsageIsWrong;
    }

    internal void Warn(string line) => streams.Error.WriteLine(line);

    internal void Write(IReadOnlyList<Page> pages, OutputFormat format)
    {
        if (format == OutputFormat.Markdown)
        {
            streams.Output.Write(string.Join("\n", pages.Select((page, i) => Markdown.Write(page, i == 0 ? 1 : 2))));
        }
        else if (streams.ShowsOnTerminal)
        {
            Screen.Write(pages, streams.Output);
        }
        else
        {
            streams.Output.Write(string.Join("\n", pages.Select(page => PlainText.Write(page))));
        }
    }

    /// <summary>Puts a question before somebody who is to answer it.</summary>
    internal void Ask(Page question)
    {
        if (streams.AsksOnTerminal)
        {
            Screen.Write([question], streams.Error);
        }
        else
        {
            streams.Error.Write(PlainText.Write(question));
        }
    }

    internal void WriteJson(Action<Utf8JsonWriter> write) =>
        streams.Output.Write(Encoding.UTF8.GetString(JsonText.Of(write).Span));

    private static IAnsiConsole? TerminalOf(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        return console.Profile.Capabilities is { Interactive: true, Ansi: true } ? console : null;
    }
}
