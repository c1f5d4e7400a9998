using System.Runtime.CompilerServices;

namespace Samskab.TestKit;

/// <summary>Finds files of the checkout that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The path of a file or folder, from the root.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The text of a file, with line feeds only.</summary>
    public static string Read(params string[] parts) => File.ReadAllText(Path(parts)).ReplaceLineEndings("\n");

    /// <summary>The folder of the source documents, or null where it is not at hand.</summary>
    public static string? Sources { get; } =
        Directory.Exists(Path("..", "shared", "sources")) ? Path("..", "shared", "sources") : null;

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = System.IO.Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "Samskab.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }
        return folder ?? throw new InvalidOperationException($"No Samskab.sln stands above {here}.");
    }
}
