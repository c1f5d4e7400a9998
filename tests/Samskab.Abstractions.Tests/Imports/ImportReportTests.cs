using Samskab.Imports;

namespace Samskab.Abstractions.Tests.Imports;

public sealed class ImportReportTests
{
    [Fact]
    public void A_report_without_a_problem_is_good() => Report(0).IsGood.ShouldBeTrue();

    [Fact]
    public void A_report_with_a_problem_is_not() => Report(1, Problem("$.a")).IsGood.ShouldBeFalse();

    [Fact]
    public void A_problem_that_is_not_listed_counts_all_the_same() => Report(1).IsGood.ShouldBeFalse();

    [Fact]
    public void Reports_with_equal_problems_are_equal()
    {
        Report(1, Problem("$.a")).ShouldBe(Report(1, Problem("$.a")));
        Report(1, Problem("$.a")).ShouldNotBe(Report(1, Problem("$.b")));
    }

    private static ImportReport<string> Report(int count, params ImportProblem[] problems) =>
        new()
        {
            Value = "good",
            Problems = [.. problems],
            ProblemCount = count,
        };

    private static ImportProblem Problem(string path) =>
        new()
        {
            Code = "unknown-fact",
            Path = path,
            FellWithIt = ["$.c"],
        };
}
