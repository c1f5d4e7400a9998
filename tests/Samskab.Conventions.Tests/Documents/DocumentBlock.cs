using System.Text.RegularExpressions;
using Samskab.TestKit;

namespace Samskab.Conventions.Tests.Documents;

/// <summary>A fenced block of a document.</summary>
/// <param name="File">The document, from the root.</param>
/// <param name="Line">The line its fence is on, from 1.</param>
/// <param name="Before">The last line with text before the fence.</param>
/// <param name="Language">What the fence says.</param>
/// <param name="Text">What it holds, without common indentation.</param>
internal sealed partial record DocumentBlock(string File, int Line, string Before, string Language, string Text)
{
    /// <summary>The fenced blocks of the README and of all documents.</summary>
    public static IEnumerable<DocumentBlock> All() => Documents().SelectMany(Of);

    /// <summary>The name in the marker before the block: <c>&lt;!-- kind: name --&gt;</c>; null where there is none.</summary>
    public string? Marked(string kind) =>
        Marker().Match(Before) is { Success: true } match && match.Groups[1].Value == kind
            ? match.Groups[2].Value
            : null;

    public override string ToString() => $"{File} line {Line}";

    private static IEnumerable<string> Documents() =>
        Directory
            .EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

    private static IEnumerable<DocumentBlock> Of(string file)
    {
        var lines = Repository.Read(file).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is not { Success: true } fence)
            {
                continue;
            }
            var end = Array.FindIndex(lines, i + 1, line => line.Trim() == "```");
            var before = lines[..i].LastOrDefault(line => line.Trim().Length > 0) ?? "";
            yield return new(
                file,
                i + 1,
                before.Trim(),
                fence.Groups[1].Value,
                Indentation.Removed(lines[(i + 1)..end])
            );
            i = end;
        }
    }

    [GeneratedRegex(@"^\s*```(\w*)\s*$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^<!-- (\w+): (\S+) -->$")]
    private static partial Regex Marker();
}
