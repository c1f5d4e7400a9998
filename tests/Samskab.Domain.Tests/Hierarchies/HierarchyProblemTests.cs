using Samskab.Imports;
using Samskab.Themes;
using Samskab.Values;
using static Samskab.Domain.Tests.Hierarchies.Graph;

namespace Samskab.Domain.Tests.Hierarchies;

public sealed class HierarchyProblemTests
{
    [Fact]
    public void A_node_in_itself_falls() =>
        Problems(Node("a", "a"), Node("b")).ShouldBe([Problem("cycle", "a", "a > a", "a")]);

    [Fact]
    public void Two_nodes_in_one_another_fall_and_what_lay_in_them_stays()
    {
        var report = Report(Node("c", "b", "d"), Node("b", "a"), Node("a", "b"), Node("d"));

        report.Problems.ShouldBe([Problem("cycle", "a", "a > b > a", "a", "b"), Problem("parent-left-out", "c", "b")]);
        report.ProblemCount.ShouldBe(2);
        report.Value.Nodes.Select(node => node.Id.Value).ShouldBe(["d", "c"]);
    }

    [Fact]
    public void A_cycle_of_cycles_is_one_problem_that_shows_a_shortest_way_around() =>
        Problems(Node("a", "b"), Node("b", "c", "a"), Node("c", "d"), Node("d", "a"))
            .ShouldBe([Problem("cycle", "a", "a > b > a", "a", "b", "c", "d")]);

    [Fact]
    public void Cycles_apart_are_problems_apart() =>
        Problems(Node("a", "b"), Node("b", "a"), Node("c", "d", "a"), Node("d", "c"))
            .ShouldBe([Problem("cycle", "a", "a > b > a", "a", "b"), Problem("cycle", "c", "c > d > c", "c", "d")]);

    [Fact]
    public void A_long_cycle_is_named_in_100_characters_and_falls_whole()
    {
        const int length = 100_000;

        var problem = Problems(
                Enumerable.Range(0, length).Select(i => Node($"n{i:00000}", $"n{(i + 1) % length:00000}"))
            )
            .ShouldHaveSingleItem();

        problem.Value!.Length.ShouldBe(100);
        problem.Value.ShouldStartWith("n00000 > n00001 > n00002");
        problem.FellWithIt.Count.ShouldBe(length);
    }

    [Fact]
    public void A_parent_that_is_not_there_is_left_out_and_the_node_stays()
    {
        var report = Report(Node("a", "x", "b", "x"), Node("b", "y"));

        report.Problems.ShouldBe([Problem("unknown-parent", "a", "x"), Problem("unknown-parent", "b", "y")]);
        report.Value.Nodes.Select(node => node.Id.Value).ShouldBe(["b", "a"]);
        report.Value.Roots.ShouldBe([Node("b", "y")]);
    }

    [Fact]
    public void Equal_nodes_are_taken_for_one()
    {
        var report = Report(Node("a"), Node("b", "a"), Node("a"), Node("a"));

        report.Problems.ShouldBe([Problem("duplicate-id", "a", "a")]);
        report.Value.Count.ShouldBe(2);
    }

    [Fact]
    public void Nodes_of_one_id_that_differ_fall_since_either_may_be_meant()
    {
        var report = Report(Node("a"), Node("b", "a"), Node("a") with { Name = "Another" });

        report.Problems.ShouldBe([Problem("duplicate-id", "a", "a", "a"), Problem("parent-left-out", "b", "a")]);
        report.Value.Nodes.ShouldBe([Node("b", "a")]);
    }

    [Fact]
    public void A_parent_that_is_named_twice_is_one_parent()
    {
        var report = Report(Node("a"), Node("b", "a", "a"));

        report.IsGood.ShouldBeTrue();
        report.Value.Ancestors(new("b")).Count.ShouldBe(2);
    }

    [Fact]
    public void Just_the_nodes_that_lie_in_themselves_fall() =>
        Law.Holds(
            WithCycles,
            graph =>
            {
                var report = Report(graph.Themes);
                var fallen = report.Problems.SelectMany(problem => problem.FellWithIt).Order();
                fallen.ShouldBe(graph.All.Where(id => graph.Above(id).Contains(id)).Order());
                report.Value.Nodes.Select(node => node.Id.Value).Concat(fallen).Order().ShouldBe(graph.All.Order());
            }
        );

    [Fact]
    public void What_fell_is_in_no_answer() =>
        Law.Holds(
            WithCycles,
            graph =>
            {
                var made = Report(graph.Themes).Value;
                foreach (var node in made.Nodes)
                {
                    made.Ancestors(node.Id).ShouldBeSubsetOf(made.Nodes);
                    made.Inside(node.Id).ShouldAllBe(inner => made.Ancestors(inner.Id).Contains(node));
                }
            }
        );

    [Fact]
    public void No_node_is_null() => Should.Throw<ArgumentException>(() => Report(Node("a"), null!));

    private static ValueList<ImportProblem> Problems(params IEnumerable<Theme> nodes) => Report(nodes).Problems;

    private static ImportProblem Problem(string code, string path, string value, params string[] fell) =>
        new()
        {
            Code = code,
            Path = path,
            Value = value,
            FellWithIt = fell.ToValueList(),
        };
}
