using System.Text;
using System.Text.Json;
using Samskab.Documents;
using Samskab.TestKit;
using static Samskab.Tests.Documents.Sample;

namespace Samskab.Tests.Documents;

public sealed class SchemaTests
{
    private static readonly SchemaOracle Schema = new(CollaborationSchema.ToText());

    // What holds between several values, or of letters and calendars, is beyond a schema.
    private static readonly string[] BeyondSchema =
    [
        "trailing-comma",
        "comment",
        "duplicate-key",
        "unpaired-surrogate",
        "bad-date",
        "bad-pages",
        "empty-text",
        "until-before-from",
        "overlapping-periods",
        "wrong-party",
        "assumed-and-derived",
        "unknown-time-zone",
        "duplicate-entry",
        "first-day-missing",
        "two-ends",
    ];

    // A wrong check digit, two ages out of order, an exponent, a number that would be rounded, a quorum of nothing.
    private static readonly string?[] ValuesBeyondSchema =
    [
        "10000008",
        "17",
        "1e3",
        "0.12345678901234567890123456789",
        "{}",
    ];

    [Fact]
    public void The_published_schema_is_the_one_that_the_tables_make()
    {
        var made = CollaborationSchema.ToText();
        var received = Repository.Path("schema", "samskab-1.schema.received.txt");
        if (Repository.Read("schema", "samskab-1.schema.json") == made)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, made);
        Assert.Fail(
            "schema/samskab-1.schema.json differs from samskab-1.schema.received.txt. Read it; if it is right, rename it."
        );
    }

    [Fact]
    public void The_schema_accepts_whatever_is_written() =>
        Law.Holds(
            AnyDocument.Arbitrary.Generator,
            document => Schema.Accepts(new CollaborationWriter().ToText(document)).ShouldBeTrue(),
            examples: 100
        );

    [Theory]
    [MemberData(nameof(BrokenDocumentTests.Documents), MemberType = typeof(BrokenDocumentTests))]
    [MemberData(nameof(BrokenNounTests.Documents), MemberType = typeof(BrokenNounTests))]
    public void The_schema_refuses_what_the_reader_refuses(
        string text,
        string code,
        string path,
        string? value,
        string? fell
    )
    {
        _ = (path, fell);
        if (IsJson(text) && !BeyondSchema.Contains(code) && !ValuesBeyondSchema.Contains(value))
        {
            Schema.Accepts(text).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("\"by\": null, \"from\": null, \"assumed\": null, \"evidence\": null")]
    public void The_schema_accepts_null_where_a_member_may_be_absent(string members) =>
        Schema.Accepts(WithStatement(members)).ShouldBeTrue();

    [Fact]
    public void The_schema_of_a_host_names_its_own_facts() =>
        CollaborationSchema.ToText(new() { Parties = [new("parish")] }).ShouldContain("\"parish\"");

    private static bool IsJson(string text)
    {
        try
        {
            JsonDocument.Parse(Encoding.UTF8.GetBytes(text)).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
