using System.Text.Json;
using NodaTime;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Ports;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Tests.Documents;

public sealed class AssessmentsJsonTests
{
    private static readonly LocalDate Day = new(2016, 6, 1);

    private static ImportReport<Collaboration> Report { get; } =
        new CollaborationReader()
            .Read(
                """
            {
              "format": "samskab/1",
              "initiatives": [
                { "id": "a", "name": "A", "statements": [{ "fact": "establishedActivity", "answer": "yes" }] },
                { "id": "b" }
              ]
            }
            """u8.ToArray()
            )
            .Then(parts => Collaboration.Create(parts));

    [Fact]
    public void What_is_good_is_assessed_and_what_is_not_is_told_beside_it()
    {
        using var json = JsonDocument.Parse(Written());
        var assessment = json.RootElement.GetProperty("assessments").EnumerateArray().ShouldHaveSingleItem();
        var verdict = assessment.GetProperty("verdict").Deserialize(VerdictJson.Verdict)!;
        (verdict.Subject, verdict.On, verdict.Answer).ShouldBe(("a", Day, Answer.No));
        json.RootElement.GetProperty("problemCount").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("problems")[0].GetProperty("path").GetString().ShouldBe("$.initiatives[1].name");
    }

    [Fact]
    public void The_same_document_is_the_same_bytes_that_end_with_a_line_feed()
    {
        Written().Span.SequenceEqual(Written().Span).ShouldBeTrue();
        Written().Span[^1].ShouldBe((byte)'\n');
    }

    [Fact]
    public void It_ends_where_it_is_cancelled() =>
        Should.Throw<OperationCanceledException>(() => Written(new(canceled: true)));

    private static ReadOnlyMemory<byte> Written(CancellationToken cancellationToken = default) =>
        JsonText.Of(json =>
            AssessmentsJson.Write(
                json,
                Report.Value.Initiatives,
                Report,
                CoCreationBook.Newest,
                CoCreationSources.With(),
                Day,
                new(DocumentTexts.Default, Language.English),
                cancellationToken
            )
        );
}
