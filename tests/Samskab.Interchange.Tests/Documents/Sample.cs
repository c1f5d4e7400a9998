using System.Text;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Imports;

namespace Samskab.Tests.Documents;

/// <summary>Documents as texts: the value that matters stands in the test, the rest is good.</summary>
internal static class Sample
{
    public const string GoodStatement = """{ "fact": "newWelfareGoal", "answer": "yes" }""";

    public static string WithInitiatives(string initiatives) =>
        $$"""{ "format": "samskab/1", "initiatives": [{{initiatives}}] }""";

    public static string Initiative(string members = "", string id = "boligpakken") =>
        $$"""{ "id": "{{id}}", "name": "Boligpakken"{{(members.Length > 0 ? ", " + members : "")}} }""";

    public static string WithInitiative(string members) => WithInitiatives(Initiative(members));

    public static string WithStatements(string statements) => WithInitiative($"\"statements\": [{statements}]");

    public static string WithStatement(string members) =>
        WithStatements($$"""{ "fact": "newWelfareGoal", "answer": "yes", {{members}} }""");

    public static string WithEvidence(string evidence) => WithStatement($"\"evidence\": [{evidence}]");

    public static ImportReport<CollaborationParts> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static ImportReport<CollaborationParts> Read(byte[] bytes) => new CollaborationReader().Read(bytes);

    public static ImportProblem OnlyProblemOf(string text)
    {
        var report = Read(text);
        report.ProblemCount.ShouldBe(1, string.Join("\n", report.Problems.AsSpan().ToArray().AsEnumerable()));
        return report.Problems[0];
    }
}
