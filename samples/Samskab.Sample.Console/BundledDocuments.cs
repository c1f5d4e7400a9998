namespace Samskab.Sample;

/// <summary>The documents that come with the sample.</summary>
internal static class BundledDocuments
{
    internal static string Cases => PathOf("cases");

    internal static string Rudersdal => PathOf("rudersdal");

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "data", $"{name}.samskab.json");
}
