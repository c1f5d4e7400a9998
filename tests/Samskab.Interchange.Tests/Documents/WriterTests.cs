using System.Buffers;
using System.Text;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Shapes;
using Samskab.Sources;
using Samskab.TestKit;
using Samskab.Values;
using static Samskab.Tests.Documents.Sample;

namespace Samskab.Tests.Documents;

public sealed class WriterTests
{
    private static readonly Initiative Bare = new() { Id = new("a"), Name = "A" };

    [Fact]
    public void A_written_document_is_read_back_equal() =>
        Law.Holds(
            AnyDocument.Arbitrary.Generator.Zip(
                Gen.Elements(true, false),
                (document, indented) => (document, indented)
            ),
            any =>
            {
                var report = Read(new CollaborationWriter { Indented = any.indented }.ToText(any.document));
                report.Problems.ShouldBeEmpty();
                report.Value.ShouldBe(any.document);
            },
            examples: 100
        );

    [Fact]
    public Task What_is_absent_or_a_default_is_not_written() =>
        Snapshot.Verify(
            new CollaborationWriter().ToText(
                new()
                {
                    AsOf = new(2016, 6, 1),
                    Initiatives =
                    [
                        Bare,
                        new()
                        {
                            Id = new("boligpakken"),
                            Name = "Boligpakken på Ærø",
                            DescribedIn = [new(new("002"), 13, "Det gode samarbejde")],
                            Statements =
                            [
                                new() { Fact = new("mandate"), Answer = Answer.Unknown },
                                new()
                                {
                                    Fact = new("politicalWill"),
                                    Answer = Answer.Yes,
                                    By = new("management"),
                                    From = new(2015, 8, 1),
                                    Until = new(2016, 12, 31),
                                    Basis = Basis.Derived,
                                    Evidence = [new Evidence.Note("Drøftet & aftalt <på mødet>")],
                                },
                            ],
                        },
                    ],
                }
            )
        );

    [Fact]
    public void Without_indentation_a_document_is_one_line() =>
        new CollaborationWriter { Indented = false }
            .ToText(new() { Initiatives = [Bare] })
            .ShouldBe("""{"format":"samskab/1","initiatives":[{"id":"a","name":"A"}]}""");

    [Fact]
    public async Task Streams_buffers_and_texts_hold_the_same()
    {
        var writer = new CollaborationWriter();
        var document = new CollaborationParts { Initiatives = [Bare] };
        using var stream = new MemoryStream();
        using var asynchronous = new MemoryStream();
        var buffer = new ArrayBufferWriter<byte>();

        writer.Write(stream, document);
        writer.Write(buffer, document);
        await writer.WriteAsync(asynchronous, document);

        var text = Encoding.UTF8.GetBytes(writer.ToText(document));
        stream.ToArray().ShouldBe(text);
        asynchronous.ToArray().ShouldBe(text);
        buffer.WrittenSpan.ToArray().ShouldBe(text);
    }

    [Fact]
    public void A_document_that_goes_to_its_stream_in_parts_is_the_same_bytes()
    {
        var text = new string('å', CollaborationFormat.MaxTextLength);
        var many = Enumerable
            .Range(0, 40)
            .Select(i => Bare with { Id = new($"a-{i}"), DescribedIn = [new(new("002"), null, text)] });
        var document = new CollaborationParts { Initiatives = [.. many] };
        using var stream = new MemoryStream();

        new CollaborationWriter().Write(stream, document);

        stream.Length.ShouldBeGreaterThan(10 * StreamBuffer.UsualLength);
        stream.ToArray().ShouldBe(Encoding.UTF8.GetBytes(new CollaborationWriter().ToText(document)));
    }

    [Fact]
    public void A_document_that_is_refused_at_its_end_has_written_nothing()
    {
        var text = new string('å', CollaborationFormat.MaxTextLength);
        var quoted = Bare with { DescribedIn = [.. Enumerable.Repeat(new Citation(new("002"), null, text), 20)] };
        using var stream = new MemoryStream();

        Should.Throw<ArgumentException>(() =>
            new CollaborationWriter().Write(stream, new CollaborationParts { Initiatives = [quoted, Bare] })
        );

        stream.Length.ShouldBe(0);
    }

    public static TheoryData<string, CollaborationParts> Refused =>
        new()
        {
            {
                "$.initiatives[1].id can not be written: duplicate-id",
                new() { Initiatives = [Bare, Bare] }
            },
            { "$.initiatives[0].name can not be written: unpaired-surrogate", With(Bare with { Name = "\ud800" }) },
            {
                "$.initiatives[0].statements[0].fact can not be written: unknown-fact",
                Saying(Yes with { Fact = new("x") })
            },
            {
                "$.initiatives[0].statements[0].by can not be written: unknown-party",
                Saying(Yes with { By = new("x") })
            },
            {
                "$.initiatives[0].statements[0] can not be written: until-before-from",
                Saying(Yes with { From = new(2016, 1, 2), Until = new(2016, 1, 1) })
            },
            {
                "$.initiatives[0].statements[1] can not be written: contradicting-statement",
                Saying(Yes, Yes with { Answer = Answer.No })
            },
            {
                "$.asOf can not be written: bad-date",
                new() { AsOf = new(-1, 1, 1) }
            },
            {
                "$.asOf can not be written: wrong-type",
                new() { AsOf = new(2016, 1, 1, CalendarSystem.Julian) }
            },
            {
                "$.initiatives[0].describedIn[0].quotation can not be written: too-long",
                With(
                    Bare with
                    {
                        DescribedIn = [new(new("002"), null, new('a', CollaborationFormat.MaxTextLength + 1))],
                    }
                )
            },
            {
                "$.initiatives[0].describedIn[0].passage can not be written: empty-text",
                With(Bare with { DescribedIn = [new(new("002"), null, "q") { Passage = "" }] })
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_no_reader_would_accept_is_not_written(string message, CollaborationParts document)
    {
        using var stream = new MemoryStream();

        Should
            .Throw<ArgumentException>(() => new CollaborationWriter().Write(stream, document))
            .Message.ShouldStartWith(message);
        stream.Length.ShouldBe(0);
    }

    private static Statement Yes { get; } = new() { Fact = new("mandate"), Answer = Answer.Yes };

    private static CollaborationParts With(Initiative initiative) => new() { Initiatives = [initiative] };

    private static CollaborationParts Saying(params ValueList<Statement> statements) =>
        With(Bare with { Statements = statements });
}
