using System.Text;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Facts;
using Samskab.Values;
using static Samskab.Tests.Documents.Sample;

namespace Samskab.Tests.Documents;

public sealed class ManyProblemsTests
{
    [Fact]
    public void Every_problem_is_told_at_once_with_its_line_and_what_is_good_stays()
    {
        var report = Read(
            """
            {
              "format": "samskab/1",
              "asOf": "yesterday",
              "initiatives": [
                { "id": "a", "name": "A", "statements": [
                  { "fact": "mandate", "answer": "perhaps", "by": "parish" },
                  { "fact": "politicalWill", "answer": "yes" }
                ] },
                {
                  "id": "b"
                },
                { "id": "c", "name": "C", }
              ]
            }
            """
        );

        report
            .Problems.Select(problem => $"{problem.Line} {problem.Path} {problem.Code}")
            .ShouldBe([
                "3 $.asOf bad-date",
                "6 $.initiatives[0].statements[0].answer unknown-answer",
                "6 $.initiatives[0].statements[0].by unknown-party",
                "9 $.initiatives[1].name missing-member",
                "12 $.initiatives[2] trailing-comma",
            ]);
        report.ProblemCount.ShouldBe(5);
        report.Value.Initiatives.Select(initiative => initiative.Id.Value).ShouldBe(["a", "c"]);
        report.Value.Initiatives[0].Statements.Select(statement => statement.Fact.Value).ShouldBe(["politicalWill"]);
    }

    [Fact]
    public void Items_before_a_break_are_kept_and_the_broken_one_is_named()
    {
        var report = Read(
            WithInitiatives(Initiative(id: "a") + ",\n" + """{ "id": "b", "name": "B", "statements": [ ?""")
        );

        report.Value.Initiatives.Select(initiative => initiative.Id.Value).ShouldBe(["a"]);
        report
            .Problems.Single()
            .ShouldSatisfyAllConditions(
                problem => problem.Code.ShouldBe("not-json"),
                problem => problem.Line.ShouldBe(2),
                problem => problem.Value.ShouldStartWith("?"),
                problem => problem.Path.ShouldBe("$.initiatives[1].statements"),
                problem => problem.FellWithIt.ShouldBe(["$.initiatives[1]"])
            );
    }

    [Fact]
    public void Items_before_a_cut_are_kept()
    {
        var text = WithInitiatives(Initiative(id: "a") + "," + Initiative(id: "b"));

        var report = Read(text[..^10]);

        report.Value.Initiatives.Select(initiative => initiative.Id.Value).ShouldBe(["a"]);
        report.Problems.Single().Code.ShouldBe("cut-off");
        report.Problems.Single().FellWithIt.ShouldBe(["$.initiatives[1]"]);
    }

    [Fact]
    public void The_second_of_two_initiatives_with_one_id_falls()
    {
        var report = Read(WithInitiatives(Initiative("\"describedIn\": []") + "," + Initiative()));

        report.Value.Initiatives.Count.ShouldBe(1);
        report
            .Problems.Single()
            .ShouldSatisfyAllConditions(
                problem => problem.Code.ShouldBe("duplicate-id"),
                problem => problem.Path.ShouldBe("$.initiatives[1].id"),
                problem => problem.FellWithIt.ShouldBe(["$.initiatives[1]"])
            );
    }

    [Fact]
    public void Ids_that_differ_in_case_are_two_ids() =>
        Read(WithInitiatives(Initiative(id: "a") + "," + Initiative(id: "A"))).Value.Initiatives.Count.ShouldBe(2);

    [Fact]
    public void Statements_that_contradict_each_other_fall_all_of_them()
    {
        var report = Read(
            WithStatements(
                """
                { "fact": "openness", "answer": "yes", "by": "civil-society", "from": "2016-01-01" },
                { "fact": "openness", "answer": "yes", "by": "civil-society", "from": "2016-01-01", "until": "2016-02-01" },
                { "fact": "openness", "answer": "no", "by": "civil-society", "from": "2016-01-01" },
                { "fact": "openness", "answer": "yes", "by": "civil-society", "from": "2016-01-01" },
                { "fact": "openness", "answer": "no", "by": "civil-society", "from": "2016-01-02" },
                { "fact": "openness", "answer": "no", "by": "municipality", "from": "2016-01-01" },
                { "fact": "openness", "answer": "no", "by": "civil-society", "from": "2016-01-01", "assumed": true }
                """
            )
        );

        report.Value.Initiatives[0].Statements.Count.ShouldBe(3);
        report.Problems.Select(problem => problem.Code).ShouldAllBe(code => code == "contradicting-statement");
        Statements(report.Problems[0].FellWithIt).ShouldBe("0 1 2");
        Statements(report.Problems[1].FellWithIt).ShouldBe("3");
        report.Problems[0].Value.ShouldBe("no");
        report.Problems[0].Path.ShouldBe("$.initiatives[0].statements[2]");
    }

    [Fact]
    public void Saying_the_same_twice_is_no_contradiction() =>
        Read(WithStatements(GoodStatement + "," + GoodStatement)).Value.Initiatives[0].Statements.Count.ShouldBe(2);

    [Fact]
    public void Lost_evidence_leaves_the_statement()
    {
        var statement = Read(WithEvidence("""{ "note": "" }, { "note": "kept" }, 7""")).Value.Initiatives[0].Statements[
            0
        ];

        statement.Evidence.ShouldBe([new Evidence.Note("kept")]);
    }

    [Fact]
    public void A_bad_page_leaves_the_sentence()
    {
        var evidence = Read(WithEvidence("""{ "source": "002", "quotation": "q", "pages": "x" }"""))
            .Value.Initiatives[0]
            .Statements[0]
            .Evidence;

        evidence.ShouldBe([new Evidence.Quoted(new(new("002"), null, "q"))]);
    }

    [Fact]
    public void Of_a_member_that_stands_twice_in_the_document_itself_the_first_counts() =>
        Read("""{ "format": "samskab/1", "asOf": "2016-01-01", "asOf": "2017-01-01" }""")
            .Value.AsOf.ShouldBe(new NodaTime.LocalDate(2016, 1, 1));

    [Fact]
    public void Without_a_format_the_items_are_still_told() =>
        Read($$"""{ "initiatives": [{{Initiative()}}] }""").Value.Initiatives.Count.ShouldBe(1);

    [Fact]
    public void Of_a_document_in_another_format_nothing_is_read_and_nothing_else_is_said()
    {
        var report = Read($$"""{ "initiatives": [{{Initiative()}}, 5], "format": "samskab/9", "x": 1, """);

        report.Value.ShouldBe(new CollaborationParts());
        report.Problems.Single().Code.ShouldBe("unknown-format");
        report.Problems.Single().Permitted.ShouldBe("samskab/1");
    }

    [Fact]
    public void An_unknown_member_tells_which_ones_are_known() =>
        OnlyProblemOf(WithInitiative("\"title\": 1"))
            .Permitted.ShouldBe(
                "id, name, participants, mandate, status, partiesFirstMet, solutionSet, qualityChecks, evaluations, describedIn, statements"
            );

    [Fact]
    public void Mixed_evidence_tells_the_kinds() =>
        OnlyProblemOf(WithEvidence("""{ "note": "n", "pages": "1" }"""))
            .Permitted.ShouldBe("source, pages, quotation, leadIn, passage; or note; or part");

    [Fact]
    public void Problems_beyond_the_limit_are_counted()
    {
        const int Count = 100_000;
        var reader = new CollaborationReader(limits: new() { MaxProblems = 3 });

        var report = reader.Read(
            Encoding.UTF8.GetBytes(
                WithInitiatives(string.Join(',', Enumerable.Repeat("5", Count)) + "," + Initiative())
            )
        );

        report.ProblemCount.ShouldBe(Count);
        report
            .Problems.Select(problem => problem.Path)
            .ShouldBe(["$.initiatives[0]", "$.initiatives[1]", "$.initiatives[2]"]);
        report.Value.Initiatives.Count.ShouldBe(1);
    }

    [Fact]
    public void A_million_problems_take_little_memory()
    {
        const int Count = 1_000_000;
        var bytes = Encoding.UTF8.GetBytes(
            WithInitiatives(string.Join(',', Enumerable.Repeat("{\"\\ud800\":0}", Count)))
        );
        var before = GC.GetAllocatedBytesForCurrentThread();

        var report = Read(bytes);

        report.ProblemCount.ShouldBe(3 * Count);
        report.Problems.Count.ShouldBe(1000);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1000L * Count);
    }

    private static string Statements(ValueList<string> paths) =>
        string.Join(' ', paths.Select(path => path["$.initiatives[0].statements[".Length..^1]));
}
