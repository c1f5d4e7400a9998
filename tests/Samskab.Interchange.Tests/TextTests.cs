using System.Text.Json;
using System.Text.RegularExpressions;
using Samskab.Documents;
using Samskab.Shapes;
using Samskab.Tests.Documents;

namespace Samskab.Tests;

public sealed partial class TextTests
{
    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Each_problem_has_its_sentence(string language) =>
        Texts(language).Keys.ShouldBe(ProblemCodes.All.Select(code => "problem." + code));

    [Fact]
    public void Every_code_is_listed_once() =>
        ProblemCodes.All.ShouldBe(
            typeof(ProblemCodes)
                .GetFields()
                .Where(field => field.IsLiteral)
                .Select(field => (string)field.GetValue(null)!)
        );

    [Fact]
    public void Both_languages_have_the_same_placeholders()
    {
        var english = Texts("en");
        foreach (var (id, text) in Texts("da"))
        {
            Placeholders(text).ShouldBe(Placeholders(english[id]), id);
        }
    }

    [Theory]
    [MemberData(nameof(BrokenDocumentTests.Documents), MemberType = typeof(BrokenDocumentTests))]
    [MemberData(nameof(BrokenNounTests.Documents), MemberType = typeof(BrokenNounTests))]
    public void Each_placeholder_of_a_sentence_is_known_of_its_problem(
        string document,
        string code,
        string path,
        string? value,
        string? fell
    )
    {
        _ = (path, value, fell);
        var problem = Sample.OnlyProblemOf(document);
        foreach (var placeholder in Placeholders(Texts("en")["problem." + code]))
        {
            var known = placeholder switch
            {
                "path" => problem.Path,
                "line" => problem.Line?.ToString(System.Globalization.CultureInfo.InvariantCulture),
                "value" => problem.Value,
                "permitted" => problem.Permitted,
                _ => null,
            };
            known.ShouldNotBeNull($"{code}: {placeholder}");
        }
    }

    private static Dictionary<string, string> Texts(string language)
    {
        using var stream = typeof(CollaborationReader).Assembly.GetManifestResourceStream(
            $"Samskab.Interchange.Texts.{language}.json"
        )!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    private static string[] Placeholders(string text) =>
        [
            .. Placeholder()
                .Matches(text)
                .Select(match => match.Groups[1].Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
