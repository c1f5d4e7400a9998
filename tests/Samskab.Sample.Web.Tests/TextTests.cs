using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samskab.Sample.Web.Tests;

public sealed partial class TextTests
{
    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_placeholders()
    {
        var (danish, english) = (Texts("da"), Texts("en"));
        danish.Keys.ShouldBe(english.Keys);
        foreach (var (id, text) in danish)
        {
            Placeholders(text).ShouldBe(Placeholders(english[id]), id);
        }
    }

    private static Dictionary<string, string> Texts(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(
            Repository.Read("samples", "Samskab.Sample.Web", "Texts", $"{language}.json")
        )!;

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
