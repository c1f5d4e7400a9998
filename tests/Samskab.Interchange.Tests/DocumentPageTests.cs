using System.Text.RegularExpressions;
using Samskab.Documents;
using Samskab.Shapes;
using Samskab.TestKit;
using Samskab.Tests.Documents;

namespace Samskab.Tests;

public sealed partial class DocumentPageTests
{
    private static readonly string Page = Repository.Read("docs", "concepts", "document.md");

    [Fact]
    public void The_example_is_read_without_a_problem_and_written_as_it_stands()
    {
        var example = Example().Match(Page).Groups[1].Value;

        var report = Sample.Read(example);

        report.Problems.ShouldBeEmpty();
        new CollaborationWriter().ToText(report.Value).ShouldBe(example);
    }

    [Fact]
    public void Every_code_is_explained() =>
        Codes().Matches(Page).Select(match => match.Groups[1].Value).ShouldBe(ProblemCodes.All);

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\| `([a-z0-9-]+)`", RegexOptions.Multiline)]
    private static partial Regex Codes();
}
