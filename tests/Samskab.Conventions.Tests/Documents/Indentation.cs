namespace Samskab.Conventions.Tests.Documents;

internal static class Indentation
{
    /// <summary>The lines without the indentation they share and without empty lines at either end.</summary>
    public static string Removed(IEnumerable<string> lines)
    {
        List<string> all = [.. lines.Select(line => line.TrimEnd())];
        var shared = all.Where(line => line.Length > 0)
            .Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty()
            .Min();
        return string.Join('\n', all.Select(line => line.Length > 0 ? line[shared..] : "")).Trim('\n');
    }
}
