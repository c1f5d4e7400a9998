using FsCheck.Fluent;
using Samskab.Hierarchies;
using Samskab.Themes;
using static Samskab.Domain.Tests.Hierarchies.Graph;

namespace Samskab.Domain.Tests.Hierarchies;

public sealed class HierarchyTests
{
    private const int Deep = 100_000;

    // Housing and work lie in welfare; a flat for apprentices lies in both.
    private static readonly Hierarchy<Theme, ThemeId> Welfare = Report(
        Node("apprentices", "work", "housing"),
        Node("jobs", "work"),
        Node("work", "welfare"),
        Node("rent", "housing"),
        Node("housing", "welfare"),
        Node("welfare"),
        Node("culture")
    ).Value;

    [Fact]
    public void Nodes_stand_in_preorder_with_children_by_id()
    {
        Ids(Welfare.Nodes).ShouldBe(["culture", "welfare", "housing", "apprentices", "rent", "work", "jobs"]);
        Ids(Welfare.Roots).ShouldBe(["culture", "welfare"]);
        Welfare.Count.ShouldBe(7);
        Welfare.NumberOf(new("rent")).ShouldBe(4);
    }

    [Fact]
    public void A_node_in_two_parents_lies_in_both()
    {
        Ids(Welfare.Inside(new("housing"))).ShouldBe(["housing", "apprentices", "rent"]);
        Ids(Welfare.Inside(new("work"))).ShouldBe(["apprentices", "work", "jobs"]);
        Ids(Welfare.Leaves(new("work"))).ShouldBe(["apprentices", "jobs"]);
        Ids(Welfare.Leaves(new("rent"))).ShouldBe(["rent"]);
        Ids(Welfare.Ancestors(new("apprentices"))).ShouldBe(["apprentices", "housing", "work", "welfare"]);
    }

    [Fact]
    public void Two_nodes_that_share_a_leaf_meet()
    {
        Welfare.Meet(new("housing"), new("work")).ShouldBeTrue();
        Welfare.Meet(new("rent"), new("work")).ShouldBeFalse();
        Welfare.Meet(new("culture"), new("welfare")).ShouldBeFalse();
    }

    [Fact]
    public void A_node_is_found_by_its_id()
    {
        Welfare.Find(new("rent")).ShouldBe(Node("rent", "housing"));
        Welfare.Find(new("sport")).ShouldBeNull();
        Welfare.Find(default).ShouldBeNull();
    }

    [Fact]
    public void An_id_that_no_node_has_is_named()
    {
        ThemeId rent = new("rent"),
            sport = new("sport");
        Action[] questions =
        [
            () => Welfare.NumberOf(sport),
            () => Welfare.IsInside(sport, rent),
            () => Welfare.IsInside(rent, sport),
            () => Welfare.Meet(sport, rent),
            () => Welfare.Meet(rent, sport),
            () => Welfare.Inside(sport),
            () => Welfare.Ancestors(sport),
            () => Welfare.Leaves(sport),
        ];

        questions.ShouldAllBe(question => Should.Throw<ArgumentException>(question).Message.Contains("\"sport\""));
        Should.Throw<ArgumentException>(() => Welfare.NumberOf(default));
    }

    [Fact]
    public void There_may_be_no_node_at_all()
    {
        var report = Report();

        report.IsGood.ShouldBeTrue();
        report.Value.Count.ShouldBe(0);
        report.Value.Roots.ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_are_those_of_a_recursion() =>
        Law.Holds(WithoutCycles, graph => Ids(Made(graph).Nodes).ShouldBe(graph.Preorder()));

    [Fact]
    public void Each_pair_lies_inside_and_meets_as_a_search_finds() =>
        Law.Holds(
            WithoutCycles,
            graph =>
            {
                var made = Made(graph);
                foreach (var (one, other) in graph.All.SelectMany(_ => graph.All, (one, other) => (one, other)))
                {
                    made.IsInside(new(one), new(other)).ShouldBe(graph.IsInside(one, other), $"{one} in {other}");
                    made.Meet(new(one), new(other)).ShouldBe(graph.Meet(one, other), $"{one} meets {other}");
                }
            }
        );

    [Fact]
    public void What_lies_in_a_node_and_what_it_lies_in_is_what_a_search_finds() =>
        Law.Holds(
            WithoutCycles,
            graph =>
            {
                var made = Made(graph);
                var order = graph.Preorder();
                foreach (var id in graph.All)
                {
                    Ids(made.Inside(new(id))).ShouldBe(graph.Inside(id).OrderBy(order.IndexOf));
                    Ids(made.Leaves(new(id))).ShouldBe(graph.Leaves(id).OrderBy(order.IndexOf));
                    Ids(made.Ancestors(new(id)))
                        .ShouldBe(
                            graph.Above(id).Append(id).OrderBy(up => graph.Distance(id, up)).ThenBy(order.IndexOf)
                        );
                }
            }
        );

    [Fact]
    public void The_order_in_which_nodes_are_given_is_left_aside() =>
        Law.Holds(
            from graph in WithCycles
            from extra in Gen.SubListOf(graph.Themes)
            from mixed in Gen.Shuffle(graph.Themes.Concat(extra.Select(node => node with { Parents = [new("n9")] })))
            select mixed,
            nodes =>
            {
                var (one, other) = (Report(nodes), Report(nodes.Reverse()));
                other.Value.Nodes.ShouldBe(one.Value.Nodes);
                other.Problems.ShouldBe(one.Problems);
            }
        );

    [Fact]
    public void A_hundred_thousand_levels_are_not_too_deep()
    {
        var nodes = Enumerable.Range(0, Deep).Select(i => i == 0 ? Node("n0") : Node($"n{i}", $"n{i - 1}"));

        var chain = Report(nodes).Value;

        chain.NumberOf(new($"n{Deep - 1}")).ShouldBe(Deep - 1);
        chain.IsInside(new($"n{Deep - 1}"), new("n0")).ShouldBeTrue();
        chain.IsInside(new("n0"), new("n1")).ShouldBeFalse();
        chain.Ancestors(new($"n{Deep - 1}")).Count.ShouldBe(Deep);
        Ids(chain.Leaves(new("n0"))).ShouldBe([$"n{Deep - 1}"]);
    }

    [Fact]
    public void Entangled_nodes_are_answered_too()
    {
        // Each level of the chain c holds a leaf of a, and between two leaves of a stands one that is in a alone.
        const int levels = 3_000;
        var made = Report([
            Node("a"),
            .. Enumerable.Range(0, levels).Select(i => i == 0 ? Node("c0") : Node($"c{i}", $"c{i - 1}")),
            .. Enumerable.Range(0, levels).Select(i => Node($"leaf{i:0000}", "a", $"c{i}")),
            .. Enumerable.Range(0, levels).Select(i => Node($"leaf{i:0000}-alone", "a")),
        ]).Value;

        made.Inside(new("c0")).Count.ShouldBe(2 * levels);
        made.Leaves(new("c2990")).Count.ShouldBe(10);
        made.IsInside(new("leaf1500"), new("c1500")).ShouldBeTrue();
        made.IsInside(new("leaf1500"), new("c1501")).ShouldBeFalse();
        made.IsInside(new("leaf1500-alone"), new("c0")).ShouldBeFalse();
        made.Meet(new("a"), new("c0")).ShouldBeTrue();
    }

    private static Hierarchy<Theme, ThemeId> Made(Graph graph)
    {
        var report = Report(graph.Themes);
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }

    private static IEnumerable<string> Ids(IEnumerable<Theme> nodes) => nodes.Select(node => node.Id.Value);
}
