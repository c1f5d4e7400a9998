using System.Text;
using NodaTime;
using Samskab.Documents;
using Samskab.Offers;
using Samskab.Sources;

namespace Samskab.Tests.Documents;

/// <remarks>Alone, since bytes alive are counted for the whole process.</remarks>
[Collection(nameof(Alone))]
public sealed class HugeDocumentTests
{
    private const long HugeLength = 200_000_000;
    private const long FewBytes = 8_000_000;

    private static readonly CollaborationReader Reader = new(limits: new() { MaxBytes = 3_000_000_000 });

    [Fact]
    public void What_is_passed_over_is_not_held()
    {
        using var stream = new Repeated(
            """{ "format": "samskab/1", "x": [""",
            """{ "y": ["åben", 1, { "z": null }] },""",
            HugeLength,
            """0], "asOf": "2016-06-01" }"""
        );
        var before = GC.GetAllocatedBytesForCurrentThread();

        var report = Reader.Read(stream);

        report.Problems.Single().Code.ShouldBe("unknown-member");
        report.Value.AsOf.ShouldBe(new LocalDate(2016, 6, 1));
        stream.Given.ShouldBeGreaterThan(HugeLength);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(FewBytes);
    }

    [Fact]
    public void Of_a_huge_broken_document_a_thousand_problems_are_listed_and_all_are_counted()
    {
        const string Broken = "{ \"id\": 7, \"name\": \"Sprogcafé\", \"provider\": \"a\", \"theme\": \"sprog\" },\n";
        using var stream = new Repeated("{ \"format\": \"samskab/1\", \"offers\": [\n", Broken, HugeLength, "{}] }");

        var report = Reader.Read(stream);

        var count = (int)(HugeLength / Encoding.UTF8.GetByteCount(Broken)) + 1;
        report.ProblemCount.ShouldBe(count + 4);
        report.Problems.Count.ShouldBe(1000);
        report.Problems[^1].Path.ShouldBe("$.offers[999].id");
        report.Problems[^1].Line.ShouldBe(1001);
        report.Value.Offers.ShouldBeEmpty();
        stream.MostHeld.ShouldBeInRange(1, FewBytes);
    }

    [Fact]
    public void A_value_of_the_wrong_kind_is_shown_by_its_beginning_and_not_held()
    {
        using var stream = new Repeated("""{ "format": "samskab/1", "asOf": [""", "1, 2,", HugeLength / 10, "3] }");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var problem = Reader.Read(stream).Problems.Single();

        problem.Value!.ShouldStartWith("[1, 2,1, 2,");
        problem.Value!.Length.ShouldBe(100);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(FewBytes);
    }

    [Fact]
    public void What_is_written_to_a_stream_is_not_held()
    {
        var text = new string('å', CollaborationFormat.MaxTextLength);
        var quoted = new Initiative
        {
            Id = new("a"),
            Name = "A",
            DescribedIn = [.. Enumerable.Repeat(new Citation(new("002"), null, text), 1000)],
        };
        using var stream = new Counted();
        var before = GC.GetAllocatedBytesForCurrentThread();

        new CollaborationWriter().Write(stream, new() { Initiatives = [quoted] });

        stream.Taken.ShouldBeGreaterThan(2L * 1000 * CollaborationFormat.MaxTextLength);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(FewBytes);
    }

    /// <summary>Counts what is written, and keeps nothing of it.</summary>
    private sealed class Counted : Stream
    {
        /// <summary>How many bytes were written.</summary>
        public long Taken { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Taken;
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Taken += count;
    }

    /// <summary>A text that begins, repeats itself for a length and ends, made while it is read.</summary>
    private sealed class Repeated(string head, string body, long length, string tail) : Stream
    {
        private readonly byte[] head = Encoding.UTF8.GetBytes(head);
        private readonly byte[] body = Encoding.UTF8.GetBytes(body);
        private readonly byte[] tail = Encoding.UTF8.GetBytes(tail);
        private readonly long held = GC.GetTotalMemory(forceFullCollection: true);
        private long nextLook;

        /// <summary>How many bytes were given.</summary>
        public long Given { get; private set; }

        /// <summary>How many bytes were alive at most beyond those before, looked at now and then.</summary>
        public long MostHeld { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Given;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Look();
            var given = 0;
            while (given < count && Rest() is { IsEmpty: false } rest)
            {
                var part = rest[..Math.Min(rest.Length, count - given)];
                part.CopyTo(buffer.AsSpan(offset + given));
                given += part.Length;
                Given += part.Length;
            }
            return given;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private ReadOnlySpan<byte> Rest()
        {
            var bodies = (length / body.Length + 1) * body.Length;
            return Given < head.Length ? head.AsSpan((int)Given)
                : Given < head.Length + bodies ? body.AsSpan((int)((Given - head.Length) % body.Length))
                : tail.AsSpan((int)Math.Min(Given - head.Length - bodies, tail.Length));
        }

        private void Look()
        {
            if (Given >= nextLook)
            {
                MostHeld = Math.Max(MostHeld, GC.GetTotalMemory(forceFullCollection: true) - held);
                nextLook += HugeLength / 10;
            }
        }
    }
}

/// <summary>Tests that run while no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
