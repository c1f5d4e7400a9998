using System.Text;
using NodaTime;
using Samskab.Actors;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Sources;
using static Samskab.Tests.Documents.Sample;

namespace Samskab.Tests.Documents;

public sealed class ReaderTests
{
    private const string Whole = """
        {
          "format": "samskab/1",
          "asOf": "2016-06-01",
          "initiatives": [
            {
              "id": "boligpakken",
              "name": "Boligpakken på Ærø",
              "describedIn": [ { "source": "002", "pages": "14-15", "quotation": "Det gode samarbejde", "passage": "R-EX-01" } ],
              "statements": [
                {
                  "fact": "newWelfareGoal",
                  "answer": "unknown",
                  "by": "civil-society",
                  "from": "2015-08-01",
                  "until": "2016-12-31",
                  "assumed": true,
                  "derived": false,
                  "evidence": [ { "source": "004", "quotation": "Man mødes" }, { "note": "Drøftet på mødet" } ]
                }
              ]
            }
          ]
        }
        """;

    private static readonly CollaborationParts Expected = new()
    {
        AsOf = new(2016, 6, 1),
        Initiatives =
        [
            new()
            {
                Id = new("boligpakken"),
                Name = "Boligpakken på Ærø",
                DescribedIn = [new(new("002"), new PageRange(14, 15), "Det gode samarbejde") { Passage = "R-EX-01" }],
                Statements =
                [
                    new()
                    {
                        Fact = CoCreationFacts.NewWelfareGoal.Key,
                        Answer = Answer.Unknown,
                        By = Parties.CivilSociety,
                        From = new(2015, 8, 1),
                        Until = new(2016, 12, 31),
                        Basis = Basis.Assumed,
                        Evidence =
                        [
                            new Evidence.Quoted(new(new("004"), null, "Man mødes")),
                            new Evidence.Note("Drøftet på mødet"),
                        ],
                    },
                ],
            },
        ],
    };

    [Fact]
    public void A_document_is_read_with_all_its_members()
    {
        var report = Read(Whole);

        report.Problems.ShouldBeEmpty();
        report.Value.ShouldBe(Expected);
    }

    [Fact]
    public void A_byte_order_mark_of_utf8_is_passed_over() =>
        Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Whole)]).Value.ShouldBe(Expected);

    [Fact]
    public void A_stream_is_read_in_whatever_pieces_it_comes()
    {
        using var stream = new OneByteAtATime(Encoding.UTF8.GetBytes(Whole));

        new CollaborationReader().Read(stream).Value.ShouldBe(Expected);
    }

    [Fact]
    public async Task A_stream_is_read_asynchronously()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Whole));

        (await new CollaborationReader().ReadAsync(stream)).Value.ShouldBe(Expected);
    }

    [Fact]
    public async Task A_cancelled_reading_ends()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Whole));

        await Should.ThrowAsync<OperationCanceledException>(() =>
            new CollaborationReader().ReadAsync(stream, new CancellationToken(canceled: true))
        );
    }

    [Fact]
    public void The_format_alone_is_a_document() => Read("""{"format":"samskab/1"}""").ShouldBe(Good(new()));

    [Fact]
    public void The_format_may_stand_last() =>
        Read("""{ "asOf": "2016-06-01", "format": "samskab/1" }""").Value.AsOf.ShouldBe(new LocalDate(2016, 6, 1));

    [Theory]
    [InlineData("\"by\": null")]
    [InlineData("\"from\": null, \"until\": null")]
    [InlineData("\"assumed\": null, \"derived\": false")]
    [InlineData("\"evidence\": null")]
    [InlineData("\"evidence\": []")]
    public void Null_says_the_same_as_absence(string members) =>
        Read(WithStatement(members)).ShouldBe(Read(WithStatements(GoodStatement)));

    [Fact]
    public void A_name_may_be_written_with_escapes() =>
        Read("""{ "f\u006frmat": "samskab\/1", "asOf": "2016\u002d06-01" }""").IsGood.ShouldBeTrue();

    [Fact]
    public void A_character_of_two_escapes_is_one_character() =>
        Read(WithEvidence("""{ "note": "\ud83c\udfe0" }"""))
            .Value.Initiatives[0]
            .Statements[0]
            .Evidence.ShouldBe([new Evidence.Note("🏠")]);

    [Fact]
    public void A_host_adds_facts_and_parties_of_its_own()
    {
        var own = new Samskab.Facts.Fact
        {
            Key = new("hasPremises"),
            Nature = FactNature.Given,
            Answerers = [new("parish")],
        };
        var reader = new CollaborationReader(
            new() { Facts = [.. CoCreationFacts.All, own], Parties = [new("parish")] }
        );

        var report = reader.Read(
            Encoding.UTF8.GetBytes(WithStatements("""{ "fact": "hasPremises", "answer": "no", "by": "parish" }"""))
        );

        report.IsGood.ShouldBeTrue();
        report.Value.Initiatives[0].Statements[0].Fact.ShouldBe(own.Key);
    }

    [Fact]
    public void A_period_of_one_day_is_permitted() =>
        Read(WithStatement("\"from\": \"2016-01-01\", \"until\": \"2016-01-01\"")).IsGood.ShouldBeTrue();

    private static ImportReport<CollaborationParts> Good(CollaborationParts document) =>
        new()
        {
            Value = document,
            Problems = [],
            ProblemCount = 0,
        };

    private sealed class OneByteAtATime(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..1]);
    }
}
