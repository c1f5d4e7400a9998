using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Imports;
using Samskab.Shapes;
using Samskab.TestKit;

namespace Samskab.Tests.Documents;

public sealed class StreamTests
{
    private static readonly int[] Pieces = [1, 2, 3, 7, 64, 100_000];
    private static readonly int[] Lengths = [16, 17, 31, 64, 600, Window.UsualLength];

    private static readonly string[] Spoilers =
    [
        "/* note */",
        "// note\n",
        ",",
        ", /* note */",
        "}",
        "]",
        "{",
        "[",
        "\"",
        "\\",
        "\n\n",
        "\"\\ud800\"",
        "\"x\": [{\"å\": [1, {}, \"🏠\"]}], ",
        "\"kind\": 5, ",
        "\"id\": \"æ\", ",
        "12345678901234567890",
        "nul",
        "\0",
        " { } ",
        "\uFEFF",
        new(' ', 700),
        "\"" + new string('å', 300) + "\"",
    ];

    private static readonly Gen<(CollaborationParts Document, bool Indented, int Seed)> Any =
        from document in AnyDocument.Arbitrary.Generator
        from indented in Gen.Elements(true, false)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (document, indented, seed);

    [Fact]
    public void A_document_reads_the_same_from_a_stream_in_whatever_pieces_and_through_whatever_window() =>
        Law.Holds(Any, any => SameThroughAll(Written(any.Document, any.Indented)), examples: 100);

    [Fact]
    public void A_damaged_document_reads_the_same_from_a_stream() =>
        Law.Holds(
            Any,
            any =>
            {
                var random = new Random(any.Seed);
                var bytes = Written(any.Document, any.Indented);
                for (var i = 0; i < 4; i++)
                {
                    bytes = Damaged(bytes, random);
                    SameThroughAll(bytes);
                }
            },
            examples: 200
        );

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF{\"format\":\"samskab/1\"}")]
    [InlineData("{\"format\":\"samskab/9\",\"x\":[1,2,{}]}")]
    [InlineData("{\"x\":1,\"format\":{\"y\":[\"samskab/1\"]}}")]
    [InlineData("{\"format\":\"samskab/1\"} // end")]
    [InlineData("{\"format\":\"samskab/1\"}   \n\n  true")]
    [InlineData("{\"format\":\"samskab/1\", /* one */ /* two */ }")]
    [InlineData("{\"format\":\"samskab/1\" /* one */ , }")]
    [InlineData("[1, 2]")]
    [InlineData("5")]
    [InlineData("{\"format\":\"samskab/1\",\"offers\":[{\"schedule\":{\"x\":[[1],{}],\"kind\":\"weekly\"}}]}")]
    [InlineData("{\"format\":\"samskab/1\",\"offers\":[{\"schedule\":{\"x\":[[1],{}],\"kind\":")]
    public void What_stands_at_the_edges_reads_the_same_from_a_stream(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        SameThroughAll(bytes);
        SameThroughAll([.. bytes, 0xC3]);
        SameThroughAll([0xFF, 0xFE, .. bytes]);
        SameThroughAll(Encoding.Unicode.GetBytes(text));
    }

    [Theory]
    [InlineData(-1, "too-large")]
    [InlineData(0, null)]
    public void The_greatest_size_is_kept_through_whatever_window(int more, string? code)
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.WithInitiatives(Sample.Initiative()));
        var reader = new CollaborationReader(limits: new() { MaxBytes = bytes.Length + more });

        foreach (var length in Lengths)
        {
            using var stream = new Trickle(bytes, 7);
            reader
                .Read(new Window(stream, bytes.Length + more, length))
                .Problems.Select(problem => problem.Code)
                .ShouldBe(code is null ? [] : [code]);
        }
    }

    [Fact]
    public void A_bad_byte_after_much_else_refuses_all_of_it_and_tells_its_line()
    {
        var text = Sample.WithInitiatives(string.Join(",\n", Enumerable.Repeat("5", 50_000)));
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text), (byte)'\n', 0xE6];
        using var stream = new MemoryStream(bytes);

        var report = new CollaborationReader().Read(stream);

        report.ShouldBe(Sample.Read(bytes));
        report.Problems.Single().Line.ShouldBe(50_001);
        report.Problems.Single().Value.ShouldBe("0xE6");
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        // All of it may have been cut away before.
        if (bytes.Length == 0)
        {
            return Spoiler(random);
        }
        var place = random.Next(bytes.Length);
        return random.Next(6) switch
        {
            0 => bytes[..(1 + place)],
            1 => [.. bytes[..place], (byte)random.Next(256), .. bytes[(place + 1)..]],
            2 => [.. bytes[..place], .. bytes[Math.Min(place + random.Next(20), bytes.Length)..]],
            _ => [.. bytes[..place], .. Spoiler(random), .. bytes[place..]],
        };
    }

    private static byte[] Spoiler(Random random) => Encoding.UTF8.GetBytes(Spoilers[random.Next(Spoilers.Length)]);

    private static void SameThroughAll(byte[] bytes)
    {
        var whole = Sample.Read(bytes);
        for (var i = 0; i < Lengths.Length; i++)
        {
            Through(bytes, Pieces[i], Lengths[i]).ShouldBe(whole);
            Through(bytes, Pieces[i], Lengths[^(i + 1)]).ShouldBe(whole);
        }
    }

    private static ImportReport<CollaborationParts> Through(byte[] bytes, int piece, int length)
    {
        using var stream = new Trickle(bytes, piece);
        return new CollaborationReader().Read(new Window(stream, new DocumentLimits().MaxBytes, length));
    }

    private static byte[] Written(CollaborationParts document, bool indented) =>
        Encoding.UTF8.GetBytes(new CollaborationWriter { Indented = indented }.ToText(document));
}
