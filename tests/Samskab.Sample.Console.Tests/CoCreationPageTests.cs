using System.Text.RegularExpressions;
using Samskab.TestKit;
using Xunit;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Sample.Console.Tests;

/// <summary>The commands of the page about co-creation, run as they stand there.</summary>
public sealed partial class CoCreationPageTests
{
    private static readonly string Document = Repository.Read("docs", "concepts", "co-creation.md");

    public static IEnumerable<object[]> Shown =>
        Block().Matches(Document).Select(block => new object[] { block.Groups[2].Value, block.Groups[1].Value });

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task The_page_shows_what_its_commands_print(string claim, string commands)
    {
        using var shell = new Shell();
        var printed = shell.Run(commands);
        printed.Trim().ShouldNotBeEmpty();
        await Verify(printed, claim);
    }

    [Fact]
    public void Every_command_of_the_page_is_run() =>
        Regex
            .Count(Document, "(?m)^(printf .*)?dotnet run -- ")
            .ShouldBe(Shown.Sum(block => ((string)block[1]).Split('\n').Length));

    [GeneratedRegex(
        @"```bash\n((?:(?!```).*\n)*?.*)\n```\n+<!-- output: \S+\.The_page_shows_what_its_commands_print\.([\w-]+)\.verified\.txt -->"
    )]
    private static partial Regex Block();
}
