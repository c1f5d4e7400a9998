using Samskab.Ports;

namespace Samskab.Abstractions.Tests.Ports;

public sealed class LanguageTests
{
    [Fact]
    public void Danish_and_english_have_their_codes() =>
        (Language.Danish.Value, Language.English.Value).ShouldBe(("da", "en"));

    [Fact]
    public void A_host_may_add_a_language() => new Language("se-north").Value.ShouldBe("se-north");
}
