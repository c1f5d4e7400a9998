using System.Text.RegularExpressions;
using Samskab.TestKit;

namespace Samskab.Conventions.Tests.Structure;

/// <summary>A source file of a package.</summary>
/// <param name="Path">The path from the root of the checkout.</param>
/// <param name="Folder">The folder of the package it stands in; null for the root.</param>
/// <param name="Text">What it holds.</param>
internal sealed partial record SourceFile(string Path, string? Folder, string Text)
{
    /// <summary>The text without comments.</summary>
    public string Code => Comment().Replace(Text, "");

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}

internal static class SourceFiles
{
    public static IEnumerable<SourceFile> Of(string package)
    {
        var root = Repository.Path("src", package);
        return from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            let parts = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)
            where parts[0] is not ("bin" or "obj")
            orderby file
            select new SourceFile(
                Path.GetRelativePath(Repository.Root, file),
                parts.Length > 1 ? parts[0] : null,
                File.ReadAllText(file)
            );
    }
}
