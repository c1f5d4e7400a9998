using static Samskab.Tests.Documents.Sample;

namespace Samskab.Tests.Documents;

/// <summary>One thing is wrong in each document: what is said of it, and what is left.</summary>
public sealed class BrokenDocumentTests
{
    private const string Item = "$.initiatives[0]";
    private const string First = Item + ".statements[0]";
    private const string Proof = First + ".evidence[0]";

    /// <summary>The document, the code, the path, the value and what fell with it.</summary>
    public static TheoryData<string, string, string, string?, string?> Documents =>
        new()
        {
            // The whole.
            { "", "empty", "$", null, "$" },
            { " \r\n\t", "empty", "$", null, "$" },
            { "{]", "not-json", "$", "]", null },
            { """{ "format": "samskab/1" """, "cut-off", "$", null, null },
            { """{ "format": "samskab/1", "asOf": "2016-""", "cut-off", "$.asOf", null, null },
            { """{ "format": "samskab/1" } {}""", "trailing-content", "$", "{}", null },
            { """{ "format": "samskab/1" } x""", "trailing-content", "$", "x", null },
            { """{ "format": "samskab/1" } tru""", "trailing-content", "$", "tru", null },
            { """{ "format": "samskab/1", }""", "trailing-comma", "$", "}", null },
            { WithInitiatives(Initiative() + ","), "trailing-comma", "$.initiatives", "]", null },
            { """{ /* a note, kept */ "format": "samskab/1" }""", "comment", "$", "a note, kept", null },
            { "{ \"format\": \"samskab/1\" } // end\n", "comment", "$", "end", null },
            { "[]", "wrong-type", "$", "[]", "$" },
            { "null", "wrong-type", "$", "null", "$" },
            { "\"samskab/1\"", "wrong-type", "$", "samskab/1", "$" },
            { "{}", "missing-member", "$.format", null, null },
            { """{ "format": "samskab/2", "x": 1 }""", "unknown-format", "$.format", "samskab/2", "$" },
            { """{ "x": 1, "format": "SAMSKAB/1" }""", "unknown-format", "$.format", "SAMSKAB/1", "$" },
            { """{ "format": 1 }""", "unknown-format", "$.format", "1", "$" },
            { """{ "format": null }""", "unknown-format", "$.format", "null", "$" },
            { """{ "format": "\ud800" }""", "unknown-format", "$.format", "\\ud800", "$" },
            // The document's own members.
            { """{ "format": "samskab/1", "asOf": "2016-13-01" }""", "bad-date", "$.asOf", "2016-13-01", "$.asOf" },
            { """{ "format": "samskab/1", "asOf": 2016 }""", "wrong-type", "$.asOf", "2016", "$.asOf" },
            { """{ "format": "samskab/1", "people": [1] }""", "unknown-member", "$.people", "people", "$.people" },
            {
                """{ "format": "samskab/1", "initiatives": {} }""",
                "wrong-type",
                "$.initiatives",
                "{}",
                "$.initiatives"
            },
            { """{ "format": "samskab/1", "format": "x" }""", "duplicate-key", "$.format", "format", "$.format" },
            // Initiatives.
            { WithInitiatives("5"), "wrong-type", Item, "5", Item },
            { WithInitiatives("null"), "wrong-type", Item, "null", Item },
            { WithInitiatives("""{ "name": "A" }"""), "missing-member", Item + ".id", null, Item },
            { WithInitiatives("""{ "id": "a" }"""), "missing-member", Item + ".name", null, Item },
            { WithInitiatives("""{ "id": "a", "name": null }"""), "wrong-type", Item + ".name", "null", Item },
            { WithInitiatives("""{ "id": "a", "name": "" }"""), "empty-text", Item + ".name", "", Item },
            { WithInitiatives("""{ "id": "a", "name": " \t" }"""), "empty-text", Item + ".name", "\\t", Item },
            { WithInitiatives(Initiative(id: "")), "id-not-permitted", Item + ".id", "", Item },
            { WithInitiatives(Initiative(id: " a")), "id-not-permitted", Item + ".id", "a", Item },
            { WithInitiatives(Initiative(id: "a\\u0007")), "id-not-permitted", Item + ".id", "a\\u0007", Item },
            { WithInitiatives(Initiative(id: "\\udc00")), "unpaired-surrogate", Item + ".id", "\\udc00", Item },
            {
                WithInitiative("\"statments\": [1]"),
                "unknown-member",
                Item + ".statments",
                "statments",
                Item + ".statments"
            },
            { WithInitiative("\"a'b\": 1"), "unknown-member", Item + "['a\\'b']", "a'b", Item + "['a\\'b']" },
            { WithInitiative("\"\": 1"), "unknown-member", Item + "['']", "", Item + "['']" },
            {
                WithInitiative("\"\\ud800\": 1"),
                "unpaired-surrogate",
                Item + "['\\ud800']",
                "\\ud800",
                Item + "['\\ud800']"
            },
            { WithInitiative("\"name\": \"B\""), "duplicate-key", Item + ".name", "name", Item },
            { WithInitiative("\"n\\u0061me\": \"B\""), "duplicate-key", Item + "['n\\u0061me']", "n\\u0061me", Item },
            { WithInitiative("\"statements\": {}"), "wrong-type", Item + ".statements", "{}", Item + ".statements" },
            {
                WithInitiative("\"describedIn\": [ 7 ]"),
                "wrong-type",
                Item + ".describedIn[0]",
                "7",
                Item + ".describedIn[0]"
            },
            // Statements.
            { WithStatements("""{ "answer": "yes" }"""), "missing-member", First + ".fact", null, First },
            { WithStatements("""{ "fact": "mandate" }"""), "missing-member", First + ".answer", null, First },
            { WithStatements("""{ "fact": "x", "answer": "no" }"""), "unknown-fact", First + ".fact", "x", First },
            {
                WithStatements("""{ "fact": "mandate", "answer": "ja" }"""),
                "unknown-answer",
                First + ".answer",
                "ja",
                First
            },
            {
                WithStatements("""{ "fact": "mandate", "answer": true }"""),
                "wrong-type",
                First + ".answer",
                "true",
                First
            },
            { WithStatement("\"by\": \"parish\""), "unknown-party", First + ".by", "parish", First },
            {
                WithStatements("""{ "fact": "mandate", "answer": "yes", "by": "civil-society" }"""),
                "wrong-party",
                First + ".by",
                "civil-society",
                First
            },
            { WithStatement("\"by\": [ \"management\" ]"), "wrong-type", First + ".by", "[ \"management\" ]", First },
            { WithStatement("\"from\": \"1/8 2015\""), "bad-date", First + ".from", "1/8 2015", First },
            { WithStatement("\"from\": \"2015-02-29\""), "bad-date", First + ".from", "2015-02-29", First },
            { WithStatement("\"from\": \"-0001-01-01\""), "bad-date", First + ".from", "-0001-01-01", First },
            { WithStatement("\"until\": 20161231"), "wrong-type", First + ".until", "20161231", First },
            { WithStatement("\"assumed\": \"true\""), "wrong-type", First + ".assumed", "true", First },
            { WithStatement("\"derived\": 1"), "wrong-type", First + ".derived", "1", First },
            { WithStatement("\"form\": \"2015-08-01\""), "unknown-member", First + ".form", "form", First },
            { WithStatement("\"answer\": \"yes\""), "duplicate-key", First + ".answer", "answer", First },
            {
                WithStatement("\"from\": \"2016-02-01\", \"until\": \"2016-01-31\""),
                "until-before-from",
                First + ".until",
                "2016-01-31",
                First
            },
            {
                WithStatement("\"derived\": true, \"assumed\": true"),
                "assumed-and-derived",
                First + ".derived",
                "true",
                First
            },
            // Evidence and citations.
            {
                WithStatement("\"evidence\": \"note\""),
                "wrong-type",
                First + ".evidence",
                "note",
                First + ".evidence"
            },
            { WithEvidence("{}"), "missing-member", Proof, null, Proof },
            { WithEvidence("""{ "note": "" }"""), "empty-text", Proof + ".note", "", Proof },
            { WithEvidence("""{ "note": null }"""), "wrong-type", Proof + ".note", "null", Proof },
            { WithEvidence("""{ "source": "002" }"""), "missing-member", Proof + ".quotation", null, Proof },
            { WithEvidence("""{ "quotation": "q" }"""), "missing-member", Proof + ".source", null, Proof },
            {
                WithEvidence("""{ "source": "002", "quotation": "  " }"""),
                "empty-text",
                Proof + ".quotation",
                "",
                Proof
            },
            { WithEvidence("""{ "note": "n", "source": "002" }"""), "mixed-members", Proof, null, Proof },
            { WithEvidence("""{ "note": "\ud83c" }"""), "unpaired-surrogate", Proof + ".note", "\\ud83c", Proof },
            {
                WithEvidence("""{ "note": "\ud83cx\udfe0" }"""),
                "unpaired-surrogate",
                Proof + ".note",
                "\\ud83cx\\udfe0",
                Proof
            },
            {
                WithEvidence("""{ "source": "002", "quotation": "q", "pages": 13 }"""),
                "wrong-type",
                Proof + ".pages",
                "13",
                Proof + ".pages"
            },
            {
                WithEvidence("""{ "source": "002", "quotation": "q", "pages": "15-14" }"""),
                "bad-pages",
                Proof + ".pages",
                "15-14",
                Proof + ".pages"
            },
            {
                WithEvidence("""{ "source": "002", "quotation": "q", "pages": "0" }"""),
                "bad-pages",
                Proof + ".pages",
                "0",
                Proof + ".pages"
            },
            {
                WithEvidence("""{ "source": "002", "quotation": "q", "pages": "s. 14" }"""),
                "bad-pages",
                Proof + ".pages",
                "s. 14",
                Proof + ".pages"
            },
            {
                WithEvidence("""{ "source": "002", "quotation": "q", "passage": "" }"""),
                "empty-text",
                Proof + ".passage",
                "",
                Proof + ".passage"
            },
        };

    [Theory]
    [MemberData(nameof(Documents))]
    public void One_thing_wrong_is_one_problem(string text, string code, string path, string? value, string? fell) =>
        Check(text, code, path, value, fell);

    internal static void Check(string text, string code, string path, string? value, string? fell)
    {
        var problem = OnlyProblemOf(text);

        problem.ShouldSatisfyAllConditions(
            () => problem.Code.ShouldBe(code),
            () => problem.Path.ShouldBe(path),
            () => problem.Value.ShouldBe(value),
            () => problem.FellWithIt.ShouldBe(fell is null ? [] : [fell]),
            () => problem.Permitted.ShouldNotBeNullOrEmpty()
        );
    }
}
