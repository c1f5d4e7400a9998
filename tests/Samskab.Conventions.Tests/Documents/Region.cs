using Samskab.TestKit;

namespace Samskab.Conventions.Tests.Documents;

/// <summary>A named region of a compiled file under samples or tests.</summary>
internal static class Region
{
    private static readonly string[] Folders = ["samples", "tests"];

    /// <summary>The text of the region without common indentation; null where there is none of the name.</summary>
    public static string? Find(string? name) =>
        name is null
            ? null
            : Files()
                .Select(file => In(Repository.Read(file).Split('\n'), name))
                .FirstOrDefault(text => text is not null);

    private static IEnumerable<string> Files() =>
        from folder in Folders
        from file in Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Root, file)
        where !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        orderby path
        select path;

    private static string? In(string[] lines, string name)
    {
        var start = Array.FindIndex(lines, line => line.Trim() == $"#region {name}");
        if (start < 0)
        {
            return null;
        }
        var end = Array.FindIndex(lines, start, line => line.Trim().StartsWith("#endregion", StringComparison.Ordinal));
        return Indentation.Removed(lines[(start + 1)..end]);
    }
}
