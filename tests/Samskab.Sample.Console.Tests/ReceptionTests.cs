using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class ReceptionTests
{
    private static string Nabolag => Repository.Path("samples", "data", "nabolag.samskab.json");

    [Theory]
    [InlineData("da", "text")]
    [InlineData("en", "text")]
    [InlineData("da", "markdown")]
    [InlineData("en", "json")]
    public async Task The_timeline_of_new_citizens_is_gone_through(string language, string format)
    {
        var ran = Ran.Line("reception", Nabolag, "--language", language, "--format", format);

        ran.Exit.ShouldBe(0);
        ran.Error.ShouldBeEmpty();
        await Verify(ran.Output, $"{language}.{format}");
    }

    [Fact]
    public void One_timeline_is_told_where_it_is_asked_for() =>
        Ran.Line("reception", Nabolag, "--timeline", "nye-borgere-oktober")
            .Output.ShouldContain("Nye borgere i Nordbyen, oktober 2026");

    [Theory]
    [InlineData("da", "Dokumentet har ingen tidslinje med id «maj». Tilladt: nye-borgere-oktober.")]
    [InlineData("en", "The document has no timeline with the id \"maj\". Permitted: nye-borgere-oktober.")]
    public void A_timeline_that_is_not_there_is_refused_with_those_that_are(string language, string told)
    {
        var ran = Ran.Line("reception", Nabolag, "--timeline", "maj", "--language", language);

        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain(told);
    }

    [Theory]
    [InlineData("da", "har ingen tidslinje. Sæt den ind under receptionTimelines")]
    [InlineData("en", "has no timeline. Put it in under receptionTimelines")]
    public void A_document_without_a_timeline_is_told_how_to_have_one(string language, string told)
    {
        var ran = Ran.Line(
            "reception",
            Repository.Path("samples", "data", "nordby.samskab.json"),
            "--language",
            language
        );

        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain(told);
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void What_is_wrong_with_a_timeline_is_told_before_anything_else(string language)
    {
        using var file = new TemporaryFile(
            """
            { "format": "samskab/1", "receptionTimelines": [{ "id": "t", "name": "T", "arrival": "2026-10-01", "cards": [{ "id": "a", "title": "A", "kind": "offer", "after": ["b"] }] }] }
            """
        );

        var ran = Ran.Line("reception", file.Path, "--language", language);

        ran.Exit.ShouldBe(1);
        ran.Error.ShouldContain("receptionTimelines/t.cards/a.after");
    }
}
