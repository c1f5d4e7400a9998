using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Samskab.Documents;
using Samskab.Ports;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Runs one command line.</summary>
public static class ConsoleHost
{
    // Who runs the command names the files: a country of two million offers is among them.
    private static readonly DocumentLimits OwnFiles = new() { MaxBytes = 4L << 30 };

    /// <summary>Runs one command line and gives its exit code: 0 done, 1 the document has problems or a receipt gives another verdict, 2 wrong usage.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="streams">What it reads from and writes to.</param>
    public static int Run(string[] args, Streams streams)
    {
        ArgumentNullException.ThrowIfNull(streams);
        using var services = new ServiceCollection()
            .AddSingleton<ITexts>(HostTexts.All)
            .AddSingleton(new CollaborationReader(HostBooks.Vocabulary, OwnFiles))
            .AddSingleton(new CollaborationWriter(HostBooks.Vocabulary))
            .AddSamskabInterchange()
            .BuildServiceProvider();
        var wording = new Wording(services.GetRequiredService<ITexts>(), LanguageOf(args));
        var host = new HostContext(services, wording, streams);
        var parsed = CommandTree.Build(host).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return host.WrongUsage([.. Unmatched(parsed, wording), .. Others(parsed)]);
        }
        if (CommandTree.CannotWrite(parsed))
        {
            return host.WrongUsage(wording.Say("host.no-csv"));
        }
        return parsed.Invoke(new() { Output = streams.Output, Error = streams.Error });
    }

    private static IEnumerable<string> Unmatched(ParseResult parsed, Wording wording) =>
        parsed.UnmatchedTokens.Select(token => wording.Say("host.not-understood", ("value", token)));

    private static IEnumerable<string> Others(ParseResult parsed) =>
        parsed
            .Errors.Select(problem => problem.Message)
            .Where(message =>
                !parsed.UnmatchedTokens.Any(token => message.Contains($"'{token}'", StringComparison.Ordinal))
            );

    // Wanted before the command line is understood, since the commands describe themselves in the language.
    private static Language LanguageOf(string[] args)
    {
        var named = args.SkipWhile(arg => arg != CommandTree.LanguageOption).Skip(1).FirstOrDefault();
        var joined = args.FirstOrDefault(arg =>
            arg.StartsWith(CommandTree.LanguageOption + "=", StringComparison.Ordinal)
        );
        return (joined?[(CommandTree.LanguageOption.Length + 1)..] ?? named) == Language.English.Value
            ? Language.English
            : Language.Danish;
    }
}
