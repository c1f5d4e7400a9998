using Samskab.Sources;
using Samskab.TestKit;

namespace Samskab.Conventions.Tests.Quotations;

/// <summary>What had to be put right by hand before it could be read: broken side boxes and interrupted sentences.</summary>
internal static class DecodedBoxes
{
    /// <summary>The side boxes by their page.</summary>
    public static IReadOnlyDictionary<int, string> Boxes { get; } =
        Rows("decoded-boxes.txt").ToDictionary(row => int.Parse(row[0]), row => row[1]);

    /// <summary>The interrupted sentences, in parts, by their passage.</summary>
    public static IReadOnlyDictionary<string, (int Page, string[] Parts)> Interrupted { get; } =
        Rows("interrupted-quotations.txt").ToDictionary(row => row[0], row => (int.Parse(row[1]), row[2].Split("//")));

    /// <summary>Whether a sentence stands in the box of its page.</summary>
    public static bool Hold(Citation citation) =>
        citation.Pages is { } pages
        && Boxes.TryGetValue(pages.First, out var box)
        && box.Split('·')
            .Any(item => Letters.Of(item).Contains(Letters.Of(citation.Quotation), StringComparison.Ordinal));

    private static IEnumerable<string[]> Rows(string file) =>
        from line in Repository.Read("tests", "Samskab.Conventions.Tests", file).Split('\n')
        where line.Length > 0 && line[0] != '#'
        select line.Split(" | ");
}
