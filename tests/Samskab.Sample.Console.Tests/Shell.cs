using System.Text.RegularExpressions;
using Samskab.TestKit;

namespace Samskab.Sample.Console.Tests;

/// <summary>Runs command lines as a shell does: what is piped in, the command, and the few filters that documents use.</summary>
/// <remarks>A command is run in the folder of the sample; the files that it names there without a folder are kept apart.</remarks>
internal sealed partial class Shell : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samskab");

    public void Dispose() => folder.Delete(recursive: true);

    internal string Run(string block) => string.Concat(block.Split('\n').Select(RunLine));

    private string RunLine(string line)
    {
        var parts = Line().Match(line);
        if (!parts.Success)
        {
            throw new ArgumentException($"\"{line}\" is not understood.", nameof(line));
        }
        var typed = parts.Groups["typed"].Value.Replace(@"\n", "\n", StringComparison.Ordinal);
        var ran = Ran.Typing(typed, [.. Argument().Matches(parts.Groups["args"].Value).Select(Path)]);
        var both = parts.Groups["both"].Success ? ran.Error + ran.Output : ran.Output;
        return string.Concat(Filtered(both.Split('\n')[..^1], parts).Select(printed => printed + "\n"));
    }

    private string Path(Match argument)
    {
        var text = argument.Value.Trim('\'');
        return text.StartsWith("../data/", StringComparison.Ordinal) ? Repository.Path("samples", "data", text[8..])
            : text.EndsWith(".json", StringComparison.Ordinal) ? System.IO.Path.Combine(folder.FullName, text)
            : text;
    }

    private static IEnumerable<string> Filtered(string[] lines, Match parts) =>
        parts.Groups["head"] is { Success: true } head
            ? lines.Take(int.Parse(head.Value, System.Globalization.CultureInfo.InvariantCulture))
        : parts.Groups["from"] is { Success: true } from ? Range(lines, from.Value, parts.Groups["to"].Value)
        : lines;

    // As sed does it: a range ends with the first line after its start that matches its end.
    private static IEnumerable<string> Range(string[] lines, string from, string to)
    {
        var isInside = false;
        foreach (var line in lines)
        {
            if (isInside || Regex.IsMatch(line, from))
            {
                yield return line;
                isInside = !isInside || !Regex.IsMatch(line, to);
            }
        }
    }

    [GeneratedRegex(
        @"^(printf '(?<typed>[^']*)' \| )?dotnet run -- (?<args>.*?)(?<both> 2>&1)?( \| (head -(?<head>\d+)|sed -n '/(?<from>.*?)/,/(?<to>.*?)/p'))?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Line();

    [GeneratedRegex(@"'[^']*'|\S+")]
    private static partial Regex Argument();
}
