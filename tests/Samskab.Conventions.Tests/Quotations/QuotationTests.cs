using Samskab.Sources;
using Samskab.TestKit;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Samskab.Conventions.Tests.Quotations;

public sealed class QuotationTests(ITestOutputHelper output)
{
    private const string Lock = "quotations.lock";
    private const string Heading = "Opmærksomhedspunkter";

    [Fact]
    public void Every_quotation_stands_in_its_source()
    {
        if (SourceText.All.Count == 0)
        {
            output.WriteLine($"The sources are not at hand: {Lock} alone was compared, not the sources.");
            Every_quotation_is_locked();
            return;
        }
        output.WriteLine($"{AllQuotations.List.Count} quotations were looked up in the sources, on their pages.");
        var missing = AllQuotations.List.Where(quotation => !Stands(quotation.Citation)).Select(one => one.ToString());

        missing.ShouldBeNone("A quotation has the letters and digits of its source, on the page it names.");
    }

    [Fact]
    public void Every_quotation_is_locked()
    {
        var hashes =
            SourceText.All.Count > 0 ? SourceText.All.ToDictionary(s => s.Key, s => s.Value.Hash) : LockedHashes();
        var lines =
            from quotation in AllQuotations.List
            let hash = hashes.GetValueOrDefault(quotation.Citation.Source, "unknown")
            select quotation.Locked(hash);

        ApprovedFile.ShouldBe(
            string.Concat(lines.Distinct().Order(StringComparer.Ordinal).Select(line => line + "\n")),
            Lock
        );
    }

    [Fact]
    public void Every_decoded_box_has_exactly_the_letters_of_the_broken_one()
    {
        if (!SourceText.All.TryGetValue(CollaborationSources.Handbook.Id, out var handbook))
        {
            output.WriteLine("The sources are not at hand: nine boxes are expected, their letters were not compared.");
            DecodedBoxes.Boxes.Count.ShouldBe(9);
            return;
        }
        var wrong =
            from box in DecodedBoxes.Boxes
            where !IsOn(handbook.Page(box.Key), box.Value)
            select $"page {box.Key}";

        wrong.ShouldBeNone("A decoded box has all letters of the broken one and no other.");
    }

    [Fact]
    public void Every_interrupted_sentence_stands_on_its_page_part_by_part()
    {
        var missing =
            from sentence in DecodedBoxes.Interrupted
            from part in sentence.Value.Parts
            let handbook = SourceText.All.GetValueOrDefault(CollaborationSources.Handbook.Id)
            where handbook is not null && !handbook.Holds(part, sentence.Value.Page)
            select $"{sentence.Key}: {part}";

        output.WriteLine(
            $"{(SourceText.All.Count == 0 ? "The sources are not at hand: no" : "Each")} part was looked up."
        );
        missing.ShouldBeNone("Each part of an interrupted sentence stands on its page.");
    }

    [Fact]
    public void No_quotation_shows_where_its_source_is_interrupted()
    {
        var marked =
            from quotation in AllQuotations.List
            where quotation.Citation.Quotation.Contains("//", StringComparison.Ordinal)
            select quotation.ToString();

        marked.ShouldBeNone(
            "What is shown is the repaired sentence; interrupted-quotations.txt says where it is interrupted."
        );
    }

    private static bool Stands(Citation citation) =>
        SourceText.All.TryGetValue(citation.Source, out var source)
        && (
            source.Holds(citation.Quotation, citation.Pages)
            || (citation.Source == CollaborationSources.Handbook.Id && DecodedBoxes.Hold(citation))
            || StandsInParts(citation, source)
        );

    private static bool StandsInParts(Citation citation, SourceText source) =>
        DecodedBoxes.Interrupted.TryGetValue(citation.Passage ?? "", out var sentence)
        && Letters.Of(string.Concat(sentence.Parts)).Contains(Letters.Of(citation.Quotation), StringComparison.Ordinal)
        && sentence.Parts.All(part => source.Holds(part, citation.Pages));

    // The box is a run of lines near the end of the page; its heading and its icons K and C may lie outside of it.
    private static bool IsOn(string[] page, string box)
    {
        var plain = box.Replace("· K: ", "", StringComparison.Ordinal).Replace("· C: ", "", StringComparison.Ordinal);
        string[] texts = [box, plain, Heading + box, Heading + plain];
        HashSet<string> wanted = [.. texts.Select(Letters.Sorted)];
        return Enumerable
            .Range(0, page.Length)
            .SelectMany(start => Runs(page, start))
            .Any(run => wanted.Contains(Letters.Sorted(run)));
    }

    private static IEnumerable<string> Runs(string[] page, int start) =>
        from end in Enumerable.Range(0, page.Length / 5)
        where page.Length - end > start
        select string.Concat(page[start..(page.Length - end)]);

    private static Dictionary<SourceId, string> LockedHashes() =>
        Repository
            .Read(Lock)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .GroupBy(columns => new SourceId(columns[2]))
            .ToDictionary(group => group.Key, group => group.First()[4]);
}
