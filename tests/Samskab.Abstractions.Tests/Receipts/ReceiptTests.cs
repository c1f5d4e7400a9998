using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Ports;
using Samskab.Receipts;
using Samskab.RuleBooks;
using Samskab.Sources;
using Samskab.Texts;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Abstractions.Tests.Receipts;

public sealed class ReceiptTests
{
    private static readonly Interpretation Opening = new() { Id = new("hall/open"), Options = ["always", "by-day"] };
    private static readonly Interpretation Unused = new() { Id = new("hall/unused"), Options = ["a", "b"] };

    private static readonly RuleBook Hall = new(
        HostBook.Contents with
        {
            Blocks = [new(HostBook.Ground("registered", HostBook.Registered) with { Readings = [Opening.Default] })],
            Interpretations = [Opening, Unused],
        }
    );

    private static readonly ValueList<Statement> Said =
    [
        HostBook.Registered.Yes(new Evidence.Note("Vist på mødet.")) with
        {
            By = HostBook.Club,
            From = new(2026, 1, 1),
        },
        HostBook.Registered.No() with
        {
            From = new(2025, 1, 1),
            Until = new(2025, 12, 31),
        },
    ];

    private static Receipt Made { get; } = Of(Hall, Said);

    [Fact]
    public async Task A_receipt_is_written_as_one_object_of_a_fixed_order() =>
        await Verify(Text(Made with { LibraryVersion = "0.1.0" }) + "\n");

    [Fact]
    public void What_is_read_is_what_was_written() =>
        Law.Holds(
            AnyReceipt.Any,
            any =>
            {
                var report = ReceiptJson.Read(ReceiptJson.Write(any.Receipt));
                report.Problems.ShouldBeEmpty();
                report.Value.ShouldBe(any.Receipt);
            }
        );

    [Fact]
    public void A_receipt_that_was_read_gives_the_same_verdict_again() =>
        Law.Holds(
            AnyReceipt.Any,
            any =>
            {
                var read = ReceiptJson.Read(ReceiptJson.Write(any.Receipt)).Value!;
                read.Replay(new RuleBookVersions(any.Book)).ShouldBe(new Replayed.Same(any.Receipt.Verdict));
            }
        );

    [Fact]
    public void The_order_of_the_statements_does_not_show() =>
        Law.Holds(
            from any in AnyReceipt.Any
            from mixed in Gen.Shuffle(any.Statements.ToArray())
            select (any, mixed),
            example =>
                Receipt
                    .Of(
                        example.any.Book,
                        example.any.Receipt.Verdict.Subject,
                        example.mixed,
                        HostBook.Day,
                        example.any.Receipt.Thresholds,
                        "2025b"
                    )
                    .ShouldBe(example.any.Receipt)
        );

    [Fact]
    public void The_verdict_is_that_of_the_book() =>
        Law.Holds(
            AnyReceipt.Any,
            any =>
            {
                var verdict = any.Book.Assess(any.Receipt.Verdict.Subject, any.Statements, HostBook.Day);
                any.Receipt.Verdict.Answer.ShouldBe(verdict.Answer);
                any.Receipt.Verdict.Decisive.ShouldBe(verdict.Decisive);
                any.Receipt.Verdict.Open.ShouldBe(verdict.Open);
            }
        );

    [Fact]
    public void A_flipped_bit_anywhere_is_a_problem_or_changes_nothing()
    {
        var written = ReceiptJson.Write(Made).ToArray();
        var harmless = 0;
        for (var i = 0; i < written.Length * 8; i++)
        {
            var damaged = (byte[])written.Clone();
            damaged[i / 8] ^= (byte)(1 << (i % 8));
            var report = ReceiptJson.Read(damaged);
            report.IsGood.ShouldBe(report.Value is not null);
            if (report.Value is { } read)
            {
                read.ShouldBe(Made);
                harmless++;
            }
        }
        harmless.ShouldBeLessThan(written.Length / 10);
    }

    [Fact]
    public void A_changed_byte_of_any_receipt_is_a_problem_or_changes_nothing() =>
        Law.Holds(
            from any in AnyReceipt.Any
            from place in Gen.Choose(0, int.MaxValue - 1)
            from other in Gen.Choose(0, 255)
            select (any.Receipt, place, other),
            example =>
            {
                var bytes = ReceiptJson.Write(example.Receipt).ToArray();
                bytes[example.place % bytes.Length] = (byte)example.other;
                (ReceiptJson.Read(bytes).Value ?? example.Receipt).ShouldBe(example.Receipt);
            },
            examples: 2000
        );

    [Fact]
    public void White_space_the_order_of_members_and_escapes_do_not_matter()
    {
        var text = Text(Made);
        var indented = text.Replace(",\"", ",\n  \"", StringComparison.Ordinal);
        var escaped = text.Replace("ø", "\\u00f8", StringComparison.Ordinal);
        const string Format = "\"format\":\"samskab-receipt/1\",";
        var last = "{" + text[1..^1].Replace(Format, "", StringComparison.Ordinal) + "," + Format[..^1] + "}";

        foreach (var same in new[] { indented, escaped, last, "\uFEFF" + text })
        {
            same.ShouldNotBe(text);
            Read(same).Value.ShouldBe(Made);
        }
    }

    [Theory]
    [InlineData("\"answer\":\"yes\"", "\"answer\":\"no\"", "damaged", "$.checksum")]
    [InlineData("\"timeZones\":\"2025b\"", "\"timeZones\":\"2025c\"", "damaged", "$.checksum")]
    [InlineData("receipt/1", "receipt/2", "newer-format", "$.format")]
    [InlineData("receipt/1", "receipt/99999999999", "unknown-format", "$.format")]
    [InlineData("samskab-receipt/1", "samskab/1", "unknown-format", "$.format")]
    [InlineData("\"format\":\"samskab-receipt/1\",", "", "missing-member", "$.format")]
    [InlineData("\"timeZones\":\"2025b\",", "", "missing-member", "$.timeZones")]
    [InlineData("\"timeZones\":\"2025b\",", "\"timeZones\":\"2025b\",\"extra\":1,", "unknown-member", "$")]
    [InlineData("\"timeZones\":\"2025b\"", "\"timeZones\":null", "not-permitted", "$.timeZones")]
    [InlineData("\"timeZones\":\"2025b\"", "\"timeZones\":\"\\ud800\"", "not-permitted", "$.timeZones")]
    [InlineData("\"timeZones\":\"2025b\"", "\"\\ud800\":1", "not-json", "$")]
    [InlineData("\"timeZones\":\"2025b\"", "\"timeZones\":1,\"timeZones\":1", "not-json", "$")]
    [InlineData("\"thresholds\":[]", "\"thresholds\":[7]", "not-permitted", "$.thresholds[0]")]
    [InlineData("\"thresholds\":[]", "\"thresholds\":{}", "not-permitted", "$.thresholds")]
    [InlineData("\"until\":\"2025-12-31\"", "\"until\":\"31/12\"", "not-permitted", "$.statements[0]")]
    [InlineData("{\"note\":\"Vist på mødet.\"}", "{\"note\":\"\"}", "not-permitted", "$.statements[1]")]
    [InlineData(
        "{\"fact\":\"registered\",\"answer\":\"yes\"",
        "{\"answer\":\"yes\"",
        "not-permitted",
        "$.statements[1]"
    )]
    [InlineData("\"subject\":\"hallen\"", "\"subject\":\"\"", "not-permitted", "$.verdict.subject")]
    [InlineData("\"subject\":\"hallen\"", "\"subject\":\"hallen\",\"cpr\":\"1\"", "not-permitted", "$.verdict")]
    public void What_is_wrong_is_told_with_its_place(string right, string wrong, string code, string path)
    {
        var text = Text(Made);
        text.ShouldContain(right);

        var report = Read(text.Replace(right, wrong, StringComparison.Ordinal));

        report.Value.ShouldBeNull();
        report.Problems[0].Code.ShouldBe(code);
        report.Problems[0].Path.ShouldBe(path);
        report.Problems[0].Permitted.ShouldNotBeNullOrEmpty();
        foreach (var language in new[] { Language.Danish, Language.English })
        {
            new Wording(VerdictTexts.Default, language).Of(report.Problems[0]).ShouldNotContain("problem.");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("nothing")]
    public void What_is_no_JSON_is_told(string text) => Read(text).Problems.Single().Code.ShouldBe("not-json");

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    public void What_is_no_object_is_told(string text) => Read(text).Problems.Single().Path.ShouldBe("$");

    [Fact]
    public void All_problems_are_told_at_once() =>
        Read("""{"format":"samskab-receipt/1","sources":[1,2],"other":3}""")
            .Problems.Select(problem => problem.Code + " " + problem.Path)
            .ShouldBe([
                "unknown-member $",
                "missing-member $.libraryVersion",
                "missing-member $.timeZones",
                "not-permitted $.sources[0]",
                "not-permitted $.sources[1]",
                "missing-member $.readings",
                "missing-member $.thresholds",
                "missing-member $.statements",
                "missing-member $.verdict",
                "missing-member $.checksum",
            ]);

    [Fact]
    public void The_readings_of_grounds_and_of_statements_are_told_and_that_nothing_rests_on_one()
    {
        var derived = HostBook.Registered.Yes() with { Basis = Basis.Derived, Readings = [Opening.As("by-day")] };

        Of(Hall, [derived]).Readings.ShouldBe([new(Opening.Id, ["always", "by-day"]), new(Unused.Id, [])]);
    }

    [Fact]
    public void Statements_about_facts_of_other_books_are_not_kept() =>
        Of(Hall, [.. Said, HostBook.Asked("elsewhere").Yes()]).ShouldBe(Made);

    [Fact]
    public void Statements_that_do_not_hold_on_the_day_are_kept() => Made.Statements.Count.ShouldBe(2);

    [Fact]
    public void A_threshold_that_stands_twice_is_refused() =>
        Should
            .Throw<ArgumentException>(() =>
                Receipt.Of(Hall, "hallen", Said, HostBook.Day, [new("Min", "1"), new("Min", "2")])
            )
            .Message.ShouldContain("Threshold Min stands 2 times");

    [Fact]
    public void By_default_it_names_the_time_zones_and_the_library_at_hand()
    {
        var made = Receipt.Of(Hall, "hallen", Said, HostBook.Day);

        made.TimeZones.ShouldBe(DateTimeZoneProviders.Tzdb.VersionId);
        made.LibraryVersion.ShouldMatch(@"^\d+\.\d+\.\d+[^+]*$");
    }

    [Fact]
    public void A_book_that_was_changed_without_a_new_version_gives_another_verdict()
    {
        var changed = HostBook.Of(
            [HostBook.Registered],
            new Block(HostBook.Ground("registered", !(Condition)HostBook.Registered))
        );

        var different = Made.Replay(new RuleBookVersions(changed)).ShouldBeOfType<Replayed.Different>();

        different.Change.AnswerBefore.ShouldBe(Answer.Yes);
        different.Verdict.Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void A_book_that_reads_otherwise_gives_another_verdict_though_the_answer_is_the_same()
    {
        var otherwise = new RuleBook(
            Hall.Contents with
            {
                Blocks =
                [
                    new(HostBook.Ground("registered", HostBook.Registered) with { Readings = [Opening.As("by-day")] }),
                ],
            }
        );

        var different = Made.Replay(new RuleBookVersions(otherwise)).ShouldBeOfType<Replayed.Different>();

        different.Change.IsEmpty.ShouldBeTrue();
        different.Verdict.Readings.ShouldBe([Opening.As("by-day")]);
    }

    [Fact]
    public void What_is_not_at_hand_is_told_with_what_is()
    {
        var other = new RuleBookVersions(new RuleBook(HostBook.Contents with { Id = new("room") }));
        var second = new RuleBookVersions(new RuleBook(HostBook.Contents with { Version = "2" }));
        var later = new RuleBookVersions(new RuleBook(HostBook.Contents with { ValidFrom = HostBook.Day.PlusDays(1) }));

        Made.Replay().ShouldBe(new Replayed.NoSuchBook(new("hall"), []));
        Made.Replay(other).ShouldBe(new Replayed.NoSuchBook(new("hall"), [new("room")]));
        Made.Replay(other, second).ShouldBe(new Replayed.NoSuchVersion(new("hall"), "1", ["2"]));
        Made.Replay(later).ShouldBe(new Replayed.NotValidOn(new("hall"), "1", HostBook.Day));
    }

    [Fact]
    public async Task What_came_of_it_is_told_in_both_languages()
    {
        var verdict = Made.Verdict;
        Replayed[] all =
        [
            new Replayed.Same(verdict),
            new Replayed.Different(verdict, new() { AnswerBefore = Answer.No }),
            new Replayed.Different(verdict, new()),
            new Replayed.NoSuchBook(new("hall"), [new("room"), new("garden")]),
            new Replayed.NoSuchVersion(new("hall"), "1", ["2", "3"]),
            new Replayed.NotValidOn(new("hall"), "1", HostBook.Day),
        ];
        Language[] languages = [Language.Danish, Language.English];
        var told = languages
            .Select(language => new Wording(VerdictTexts.Default, language))
            .SelectMany(wording => all.Select(wording.Of).Append(wording.Say("receipt.checksum")));

        await Verify(string.Join('\n', told) + "\n");
    }

    [Fact]
    public void No_culture_shows_in_it()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("")
        {
            NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" },
            DateTimeFormat = { DateSeparator = "/" },
        };
        try
        {
            Text(Of(Hall, Said)).ShouldBe(Text(Made));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Receipt Of(RuleBook book, IEnumerable<Statement> statements) =>
        Receipt.Of(book, "hallen", statements, HostBook.Day, timeZones: "2025b");

    private static string Text(Receipt receipt) => Encoding.UTF8.GetString(ReceiptJson.Write(receipt).Span);

    private static ImportReport<Receipt?> Read(string text) => ReceiptJson.Read(Encoding.UTF8.GetBytes(text));
}
