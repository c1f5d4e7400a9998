using System.Text.RegularExpressions;
using Samskab.Conventions.Tests.Structure;
using Samskab.TestKit;
using Shouldly;
using Xunit;

namespace Samskab.Conventions.Tests.Documents;

public sealed partial class RepositoryTests
{
    [Theory]
    [InlineData("README.md", "Samskab")]
    [InlineData("CHANGELOG.md", "## 0.1.0")]
    [InlineData("CONTRIBUTING.md", "UPDATE_SNAPSHOTS=1")]
    [InlineData("LICENSE", "MIT License")]
    [InlineData("NOTICE", "Det gode samarbejde om at modtage flygtninge i kommunerne")]
    public void The_repository_says_what_it_is(string file, string words) => Repository.Read(file).ShouldContain(words);

    [Fact]
    public void Every_decision_says_why()
    {
        string[] headings = ["## Context", "## Options", "## Decision", "## Consequences"];
        var silent =
            from file in Directory.EnumerateFiles(Repository.Path("docs", "decisions"), "*.md")
            let found = Repository
                .Read(file)
                .Split('\n')
                .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            where !found.SequenceEqual(headings)
            select Path.GetFileName(file);

        silent.ShouldBeNone($"A decision has the headings {string.Join(", ", headings)}.");
    }

    [Fact]
    public void Decisions_are_numbered_from_1_without_a_gap()
    {
        var numbers =
            from file in Directory.EnumerateFiles(Repository.Path("docs", "decisions"), "*.md")
            let number = int.Parse(Path.GetFileName(file)[..4])
            orderby number
            select number;

        numbers.ShouldBe(Enumerable.Range(1, numbers.Count()));
    }

    [Fact]
    public void No_file_of_the_library_leaves_work_undone()
    {
        var undone =
            from package in Library.Names
            from file in SourceFiles.Of(package)
            where Undone().IsMatch(file.Text)
            select $"{file.Path}: {Undone().Match(file.Text).Value}";

        undone.ShouldBeNone("What is released is finished.");
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX|NotImplementedException)\b")]
    private static partial Regex Undone();
}
