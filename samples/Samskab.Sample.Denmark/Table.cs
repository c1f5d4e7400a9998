namespace Samskab.Sample.Denmark;

/// <summary>Reads the tables that come with the sample: values with commas between them, some in quotation marks.</summary>
internal static class Table
{
    /// <summary>The rows below the heading.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream =
            typeof(Table).Assembly.GetManifestResourceStream($"Samskab.Sample.Denmark.{name}")
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return Values(line);
        }
    }

    // What stands between quotation marks, at odd positions, keeps its commas.
    private static string[] Values(string line) =>
        string.Concat(line.Split('"').Select((part, i) => i % 2 == 0 ? part.Replace(',', '\t') : part)).Split('\t');
}
