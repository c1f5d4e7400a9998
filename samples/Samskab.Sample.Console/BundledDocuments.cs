namespace Samskab.Sample;

/// <summary>The documents that come with the sample.</summary>
internal static class BundledDocuments
{
    internal static string Cases => Path.Combine(AppContext.BaseDirectory, "data", "cases.samskab.json");
}
