using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Samskab.Ports;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Runs one command line.</summary>
public static class ConsoleHost
{
    /// <summary>Runs one command line and gives its exit code: 0 done, 1 the document has problems, 2 wrong usage.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where it is said what is wrong.</param>
    /// <param name="isTerminal">Whether results are read on a terminal, in colour and to its width.</param>
    public static int Run(string[] args, TextWriter output, TextWriter error, bool isTerminal)
    {
        using var services = new ServiceCollection()
            .AddSingleton<ITexts>(HostTexts.All)
            .AddSamskabInterchange()
            .BuildServiceProvider();
        var wording = new Wording(services.GetRequiredService<ITexts>(), LanguageOf(args));
        var host = new HostContext(services, wording, output, error, isTerminal);
        var parsed = CommandTree.Build(host).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return host.WrongUsage([.. Unmatched(parsed, wording), .. Others(parsed)]);
        }
        return parsed.Invoke(new() { Output = output, Error = error });
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
