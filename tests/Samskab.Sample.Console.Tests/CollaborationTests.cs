using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

public sealed class CollaborationTests
{
    public static IEnumerable<object[]> Documents =>
        Directory
            .EnumerateFiles(Repository.Path("samples", "data"), "*.samskab.json")
            .Order()
            .Select(file => new object[] { Path.GetFileName(file) });

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_bundled_document_is_good(string name)
    {
        var ran = Ran.Line("validate", Repository.Path("samples", "data", name));
        ran.Output.ShouldContain("Dokumentet er i orden.");
        ran.Exit.ShouldBe(0);
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task The_steering_group_of_Rudersdal_is_told(string language) =>
        await Verify(Ran.Line("forum", Rudersdal, "styregruppen", "--language", language).Output, language);

    [Fact]
    public async Task Offers_in_an_area_are_listed_with_their_words() =>
        await Verify(
            Ran.Line("offers", Repository.Path("samples", "data", "kolding.samskab.json"), "--area", "kolding").Output
        );

    [Fact]
    public void A_forum_or_area_that_is_not_there_is_wrong_usage_that_names_those_that_are()
    {
        var forum = Ran.Line("forum", Rudersdal, "no-such");
        forum.Exit.ShouldBe(2);
        forum.Error.ShouldContain("styregruppe");
        var area = Ran.Line("offers", Rudersdal, "--area", "no-such");
        area.Exit.ShouldBe(2);
        area.Error.ShouldContain("rudersdal");
    }

    [Fact]
    public void What_does_not_fit_together_is_told_with_what_fell()
    {
        using var file = new TemporaryFile(
            """
            { "format": "samskab/1", "forums": [{ "id": "f", "name": "F", "kind": "working-group", "reportsToForum": "g" }] }
            """
        );
        var ran = Ran.Line("validate", file.Path);
        ran.Exit.ShouldBe(1);
        ran.Output.ShouldContain("«g» ved forums/f.reportsToForum findes ikke. Skriv et id fra listen forums");
    }

    [Theory]
    [InlineData("2016-02-29", "Er der mandat til at samskabe? – ikke spurgt")]
    [InlineData("2016-04-01", "Er der mandat til at samskabe? – spurgt, men det vides ikke")]
    [InlineData("2016-05-31", "Er der mandat til at samskabe? – ja")]
    public void TV_10_The_mandate_of_Rudersdal_follows_the_policy_of_spring_2016(string day, string told) =>
        Ran.Line("assess", Rudersdal, "--initiative", "samskabelse-som-arbejdsmetode", "--on", day)
            .Output.ShouldContain(told);

    private static string Rudersdal => Repository.Path("samples", "data", "rudersdal.samskab.json");
}
