using System.Text;
using Samskab.Documents;
using static Samskab.Tests.Documents.Sample;

namespace Samskab.Tests.Documents;

public sealed class LimitTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(WithInitiatives(Initiative()));

    [Fact]
    public void A_document_of_exactly_the_greatest_size_is_read()
    {
        var reader = new CollaborationReader(limits: new() { MaxBytes = Good.Length });
        using var stream = new MemoryStream(Good);

        reader.Read(Good).IsGood.ShouldBeTrue();
        reader.Read(stream).IsGood.ShouldBeTrue();
    }

    [Fact]
    public void A_larger_document_is_not_read()
    {
        var reader = new CollaborationReader(limits: new() { MaxBytes = Good.Length - 1 });
        using var stream = new MemoryStream(Good);

        var report = reader.Read(Good);

        report.Problems.Single().Code.ShouldBe("too-large");
        report.Problems.Single().Permitted.ShouldBe($"{Good.Length - 1} bytes");
        reader.Read(stream).ShouldBe(report);
    }

    [Fact]
    public async Task No_more_than_the_limit_is_taken_of_a_stream_without_end()
    {
        const int MaxBytes = 100_000;
        using var stream = new Endless();

        var report = await new CollaborationReader(limits: new() { MaxBytes = MaxBytes }).ReadAsync(stream);

        report.Problems.Single().Code.ShouldBe("too-large");
        stream.Taken.ShouldBe(MaxBytes + 1);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"initiatives\":[{\"statements\":[{\"evidence\":[{\"note\":[")]
    public void A_hundred_thousand_levels_are_too_deep(string level) =>
        Read(string.Concat(Enumerable.Repeat(level, 100_000)))
            .Problems.ShouldContain(problem => problem.Code == "too-deep" && problem.Permitted == "32");

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void The_outermost_object_counts_as_a_level(int inner, bool shallow)
    {
        var text = $$"""{ "format": "samskab/1", "x": {{new string('[', inner)}}{{new string(']', inner)}} }""";

        Read(text).Problems.Any(problem => problem.Code == "too-deep").ShouldBe(!shallow);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_name_has_at_most_200_characters(int length, bool good) =>
        Codes(WithInitiatives($$"""{ "id": "a", "name": "{{new string('å', length)}}" }"""))
            .ShouldBe(good ? [] : ["too-long"]);

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void An_id_has_at_most_128_characters(int length, bool good) =>
        Codes(WithInitiatives(Initiative(id: new string('a', length)))).ShouldBe(good ? [] : ["id-not-permitted"]);

    [Theory]
    [InlineData(CollaborationFormat.MaxTextLength, true)]
    [InlineData(CollaborationFormat.MaxTextLength + 1, false)]
    public void A_note_has_at_most_ten_thousand_characters(int length, bool good) =>
        Codes(WithEvidence($$"""{ "note": "{{new string('a', length)}}" }""")).ShouldBe(good ? [] : ["too-long"]);

    [Theory]
    [InlineData(100, 'a')]
    [InlineData(101, 'a')]
    [InlineData(100_000, 'å')]
    public void A_value_is_shown_in_a_hundred_characters(int length, char letter)
    {
        var value = OnlyProblemOf(WithStatement($"\"by\": \"{new string(letter, length)}\"")).Value!;

        value.ShouldBe(length <= 100 ? new string(letter, length) : new string(letter, 99) + "…");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("aa")]
    public void A_value_is_not_shortened_within_a_character(string before)
    {
        var value = OnlyProblemOf(
            WithStatement($"\"by\": \"{before}{string.Concat(Enumerable.Repeat("🏠", 200))}\"")
        ).Value!;

        value.Length.ShouldBeInRange(99, 100);
        value.ShouldEndWith("🏠…");
    }

    [Fact]
    public void A_limit_that_no_reader_could_keep_is_refused()
    {
        Should
            .Throw<ArgumentOutOfRangeException>(() => new DocumentLimits { MaxBytes = 0 })
            .ParamName.ShouldBe("MaxBytes");
        Should.Throw<ArgumentOutOfRangeException>(() => new DocumentLimits { MaxBytes = long.MaxValue });
        Should.Throw<ArgumentOutOfRangeException>(() => new DocumentLimits { MaxDepth = 1001 });
        Should.Throw<ArgumentOutOfRangeException>(() => new DocumentLimits { MaxProblems = 0 });
    }

    [Fact]
    public void The_greatest_limits_can_be_kept()
    {
        var limits = new DocumentLimits
        {
            MaxBytes = Array.MaxLength - 1,
            MaxDepth = 1000,
            MaxProblems = int.MaxValue,
        };
        using var stream = new MemoryStream(Good);

        new CollaborationReader(limits: limits).Read(stream).IsGood.ShouldBeTrue();
    }

    private static IEnumerable<string> Codes(string text) => Read(text).Problems.Select(problem => problem.Code);

    private sealed class Endless : MemoryStream
    {
        public int Taken { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            Taken += buffer.Length;
            return new(buffer.Length);
        }
    }
}
