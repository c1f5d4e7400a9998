using System.Text;
using System.Text.Json;
using NodaTime;
using Samskab.Authority;
using Samskab.Imports;
using Samskab.Mandates;
using Samskab.Oversight;
using Samskab.Ports;
using Samskab.Texts;
using Samskab.Values;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Texts;

public sealed class MandateFindingsPageTests
{
    private static readonly MandateRegister Early = Unclear.Register.AsKnownAt(Instant.FromUtc(2026, 1, 1, 0, 0));

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public Task Every_sort_of_finding_is_told(string language) =>
        Verify(Text(Found(Unclear.Year with { Power = Power.Recommend }, Early), Early, language, 100), language);

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public Task Nothing_found_is_told(string language) =>
        Verify(Text(Found(Unclear.Year, Unclear.Clear), Unclear.Clear, language), language);

    [Fact]
    public Task Findings_are_written_as_json() => Verify(Encoding.UTF8.GetString(Json(null, null).Span));

    [Fact]
    public void Only_the_kinds_that_are_asked_for_are_told_and_counted()
    {
        var page = Text(Found(Unclear.Year, Early), Early, "da", 1, [OversightSection.Expiring]);

        page.ShouldContain("Mandater, der udløber");
        page.ShouldContain("… og 9 til.");
        page.ShouldNotContain("eneret");
        page.ShouldNotContain("Sager, som ingen har mandat til");
    }

    [Fact]
    public void What_is_certain_stands_before_what_is_perhaps_so()
    {
        using var json = JsonDocument.Parse(Json(null, [OversightSection.Conflicts]));
        var answers = json.RootElement.GetProperty("conflicts").EnumerateArray().Select(Answer).ToList();

        answers.ShouldBe(answers.OrderByDescending(answer => answer, StringComparer.Ordinal));
        answers.Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void What_is_not_written_is_counted()
    {
        using var json = JsonDocument.Parse(Json(1, [OversightSection.Expiring]));

        json.RootElement.GetProperty("expiring").GetArrayLength().ShouldBe(1);
        json.RootElement.GetProperty("counts").GetProperty("expiring").GetInt32().ShouldBe(10);
        json.RootElement.TryGetProperty("gaps", out _).ShouldBeFalse();
    }

    [Fact]
    public void Fewer_than_none_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Text(Found(Unclear.Year, Early), Early, "da", -1));

    private static string? Answer(JsonElement finding) => finding.GetProperty("answer").GetString();

    private static MandateFindings Found(FindingsScope scope, MandateRegister register) =>
        MandateFindings.Of(register, scope);

    private static string Text(
        MandateFindings findings,
        MandateRegister register,
        string language,
        int most = MandateFindingsPage.UsualMost,
        ValueList<OversightSection>? only = null
    ) =>
        PlainText.Write(
            MandateFindingsPage.Of(findings, register, new(CollaborationTexts.Default, new(language)), most, only)
        );

    private static ReadOnlyMemory<byte> Json(int? most, ValueList<OversightSection>? only) =>
        JsonText.Of(json =>
            MandateFindingsJson.Write(
                json,
                Found(Unclear.Year, Early),
                new ImportReport<MandateRegister>
                {
                    Value = Early,
                    Problems = [],
                    ProblemCount = 0,
                },
                new(CollaborationTexts.Default, Language.English),
                most,
                only
            )
        );
}
