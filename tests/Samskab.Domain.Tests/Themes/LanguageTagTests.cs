using System.Text.Json;
using Samskab.Themes;

namespace Samskab.Domain.Tests.Themes;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("da", "da")]
    [InlineData("TI", "ti")]
    [InlineData("ZH-hANT-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("sl-nedis", "sl-nedis")]
    [InlineData("EN-CA-X-CA", "en-CA-x-ca")]
    public void A_tag_is_written_in_its_customary_letters(string given, string tag)
    {
        new LanguageTag(given).Value.ShouldBe(tag);
        new LanguageTag(given).ShouldBe(new LanguageTag(tag));
        JsonSerializer.Deserialize<LanguageTag>($"\"{given}\"").Value.ShouldBe(tag);
    }

    [Theory]
    [InlineData("d")]
    [InlineData("dansk sprog")]
    [InlineData("da-")]
    [InlineData("-da")]
    [InlineData("da--DK")]
    [InlineData("da_DK")]
    [InlineData("d1")]
    [InlineData("da-x")]
    [InlineData("da-ninechars")]
    [InlineData("æø")]
    public void Other_texts_are_refused(string text)
    {
        LanguageTag.TryParse(text, null, out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => new LanguageTag(text)).Message.ShouldContain("zh-Hant");
    }
}
