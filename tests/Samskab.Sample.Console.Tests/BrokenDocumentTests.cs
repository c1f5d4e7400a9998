using System.Text;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class BrokenDocumentTests
{
    private const string Wrong = """
        {
          "format": "samskab/1",
          "asOf": "2016-06-01",
          "initiatives": [
            {
              "id": "cafe",
              "name": "Café",
              "name": "Sprogcafé",
              "statements": [
                { "fact": "openness", "answer": "ja" },
                { "fact": "opennes", "answer": "yes" }
              ]
            },
            { "id": "fest", "name": "Fest", "colour": "red" }
          ]
        }
        """;

    public static IEnumerable<object[]> Documents =>
        [
            ["empty", ""],
            ["not-json", "Kære kommune"],
            ["cut-off", Wrong[..^40]],
            ["unknown-format", """{ "format": "samskab/9", "initiatives": [] }"""],
            ["wrong", Wrong],
            ["deep", new string('[', 100_000)],
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_problem_is_told_in_both_languages(string name, string document)
    {
        using var file = new TemporaryFile(document);
        var (danish, english) = (Ran.Line("validate", file.Path), Ran.Line("validate", file.Path, "--language", "en"));
        danish.Exit.ShouldBe(1);
        english.Exit.ShouldBe(1);
        (danish.Error + english.Error).ShouldBeEmpty();
        var fileName = Path.GetFileName(file.Path);
        var both = (danish.Output + "\n" + english.Output).Replace(fileName, "document", StringComparison.Ordinal);
        await Verify(both.Replace(new string('=', fileName.Length), "========", StringComparison.Ordinal), name);
    }

    [Fact]
    public void A_document_in_UTF_16_is_told_to_be_saved_again()
    {
        using var file = new TemporaryFile(Encoding.Unicode.GetBytes("\ufeff" + Wrong));
        var ran = Ran.Line("validate", file.Path);
        ran.Exit.ShouldBe(1);
        ran.Output.ShouldContain("UTF-8");
    }

    [Fact]
    public void Problems_come_as_JSON_too()
    {
        using var file = new TemporaryFile(Wrong);
        using var json = System.Text.Json.JsonDocument.Parse(
            Ran.Line("validate", file.Path, "--format", "json").Output
        );
        json.RootElement.GetProperty("good").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("problemCount")
            .GetInt32()
            .ShouldBe(json.RootElement.GetProperty("problems").GetArrayLength());
        json.RootElement.GetProperty("problems")[0].GetProperty("line").GetInt32().ShouldBe(8);
    }

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage()
    {
        var ran = Ran.Line("validate", "/no/such/file.json");
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain("/no/such/file.json");
    }

    [Fact]
    public void A_folder_is_wrong_usage() => Ran.Line("validate", Path.GetTempPath()).Exit.ShouldBe(2);
}
