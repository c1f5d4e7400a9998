using Samskab.Receipts;
using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class DecisionsTests : IDisposable
{
    private const string Cafe = "sprogcafe-havnen";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samskab");

    private static string Nordby => Repository.Path("samples", "data", "nordby.samskab.json");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    public async Task The_decisions_of_Nordby_are_told(string language, string format) =>
        await Verify(
            Ran.Line("decisions", Nordby, "--language", language, "--format", format).Output,
            $"{language}.{format}"
        );

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("en", "json")]
    public async Task One_decision_is_told_with_the_words_of_the_source(string language, string format) =>
        await Verify(
            Ran.Line(
                "decisions",
                Nordby,
                Cafe,
                "--on",
                "2016-12-31",
                "--language",
                language,
                "--format",
                format
            ).Output,
            $"{language}.{format}"
        );

    [Fact]
    public void A_receipt_is_replayed_by_itself_and_against_the_document()
    {
        var file = Receipt();

        Ran.Line("replay", file).Output.ShouldContain("Samme resultat igen: Beslutningen var gyldig.");
        var against = Ran.Line("replay", file, Nordby);
        against.Exit.ShouldBe(0);
        against.Output.ShouldContain("Samme resultat igen: Beslutningen var gyldig.");
    }

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "json")]
    public async Task Against_a_document_that_was_changed_it_is_told_what_differs(string language, string format)
    {
        var document = Path.Combine(folder.FullName, "changed.json");
        var changed = File.ReadAllText(Nordby).Replace("75000", "45000", StringComparison.Ordinal);
        File.WriteAllText(document, changed);

        var ran = Ran.Line("replay", Receipt(), document, "--language", language, "--format", format);

        ran.Exit.ShouldBe(1);
        await Verify(ran.Output, $"{language}.{format}");
    }

    [Fact]
    public void A_receipt_of_a_decision_that_the_document_does_not_have_is_told()
    {
        var other = Repository.Path("samples", "data", "rudersdal.samskab.json");

        var ran = Ran.Line("replay", Receipt(), other);

        ran.Exit.ShouldBe(1);
        ran.Output.ShouldContain("Beslutningen «sprogcafe-havnen» findes ikke i dokumentet.");
        Ran.Line("replay", Receipt(), other, "--format", "json").Output.ShouldContain("no-such-decision");
    }

    [Fact]
    public void A_damaged_receipt_is_told_and_not_replayed()
    {
        var file = Receipt();
        File.WriteAllText(file, File.ReadAllText(file).Replace("2016-05-03T", "2016-06-30T", StringComparison.Ordinal));

        var ran = Ran.Line("replay", file, Nordby);

        ran.Exit.ShouldBe(1);
        ran.Output.ShouldContain("beskadiget eller ændret");
    }

    [Theory]
    [InlineData("no-such", "Tilladt: fortaelleaftener, sprogcafe-havnen, sprogmakkere")]
    [InlineData("--receipt nix.json", "--receipt kræver, at én beslutning er nævnt.")]
    [InlineData("--on tomorrow", "tomorrow")]
    public void What_cannot_be_asked_is_wrong_usage(string options, string told)
    {
        var ran = Ran.Line(["decisions", Nordby, .. options.Split(' ')]);

        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain(told);
    }

    [Fact]
    public void A_document_without_decisions_says_so() =>
        Ran.Line("decisions", Repository.Path("samples", "data", "rudersdal.samskab.json"))
            .Output.ShouldContain("Der er ikke registreret nogen beslutninger.");

    private string Receipt()
    {
        var file = Path.Combine(folder.FullName, "receipt.json");
        Ran.Line("decisions", Nordby, Cafe, "--receipt", file).Exit.ShouldBe(0);
        ReceiptJson.Read(File.ReadAllBytes(file)).Problems.ShouldBeEmpty();
        return file;
    }
}
