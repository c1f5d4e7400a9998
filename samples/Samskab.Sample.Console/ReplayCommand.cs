using System.Text.Json;
using Samskab.Authority;
using Samskab.Decisions;
using Samskab.Imports;
using Samskab.Receipts;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>Gives the verdict of a receipt again, and tells whether it is the same.</summary>
internal sealed class ReplayCommand(HostContext host, string file)
{
    private Wording Wording => host.Wording;

    internal static int Run(HostContext host, string file, string? against, OutputFormat format)
    {
        if (DocumentInput.Bytes(host, file) is not { } bytes)
        {
            return HostContext.UsageIsWrong;
        }
        var report = ReceiptJson.Read(bytes);
        var command = new ReplayCommand(host, file);
        return report.Value is not { } receipt ? command.TellNotRead(report, format)
            : against is null ? command.Tell(receipt, receipt.Replay(HostBooks.For(receipt)), format)
            : DocumentInput.ReadWhole(host, against) is { } document
                ? command.Tell(receipt, document.Then(read => MandateRegister.Of(read)), format)
            : HostContext.UsageIsWrong;
    }

    // Held against the document that the receipt is about, as its register stands now.
    private int Tell(Receipt receipt, ImportReport<MandateRegister> register, OutputFormat format)
    {
        ProblemList.Warn(host, register);
        return receipt
            .Replay(register.Value)
            .Match(
                its => Tell(receipt, its.Replayed, format),
                no => TellNothing("no-such-decision", Say("decision.replay-no-decision", ("id", no.Decision)), format),
                _ => TellNothing("no-moment", Say("decision.replay-no-moment"), format)
            );
    }

    private int Tell(Receipt receipt, Replayed replayed, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => ReplayJson.Write(json, replayed, Wording));
        }
        else
        {
            host.Write([Page(receipt, replayed)], format);
        }
        return replayed is Replayed.Same ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private int TellNotRead(ImportReport<Receipt?> report, OutputFormat format)
    {
        var told = Say("host.receipt-not-read");
        return format == OutputFormat.Json
            ? WriteJson("not-read", told, json => ProblemJson.Write(json, report, Wording))
            : WritePage(told, format, ProblemList.Section(Wording, report));
    }

    private int TellNothing(string result, string told, OutputFormat format) =>
        format == OutputFormat.Json ? WriteJson(result, told, _ => { }) : WritePage(told, format);

    private int WritePage(string headline, OutputFormat format, params ReadOnlySpan<Section> sections)
    {
        var first = new Section("", [new(EntryKind.Headline, headline) { Tone = Tone.Against }]);
        host.Write([new(Path.GetFileName(file), [first, .. sections])], format);
        return HostContext.DocumentHasProblems;
    }

    private int WriteJson(string result, string told, Action<Utf8JsonWriter> further)
    {
        host.WriteJson(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", ReplayJson.Format);
            json.WriteString("language", Wording.Language.Value);
            json.WriteString("standing", Say("standing"));
            json.WriteString("result", result);
            json.WriteString("text", told);
            further(json);
            json.WriteEndObject();
        });
        return HostContext.DocumentHasProblems;
    }

    private string Say(string id, params ReadOnlySpan<(string, string)> values) => Wording.Say(id, values);

    private Page Page(Receipt receipt, Replayed replayed)
    {
        var tone = replayed is Replayed.Same ? Tone.For : Tone.Against;
        return new(
            Path.GetFileName(file),
            [
                new(
                    "",
                    [
                        new(EntryKind.Headline, Wording.Of(replayed)) { Tone = tone },
                        new(EntryKind.Paragraph, About(receipt)),
                        new(EntryKind.Paragraph, Wording.Say("receipt.checksum")),
                    ]
                ),
                .. replayed is Replayed.Different its ? Changed(its) : [],
            ]
        );
    }

    private string About(Receipt receipt) =>
        Wording.Say(
            "host.receipt-about",
            ("subject", receipt.Verdict.Subject),
            ("date", Wording.Of(receipt.Verdict.On)),
            ("book", receipt.Verdict.Book.Value),
            ("version", receipt.Verdict.BookVersion),
            ("library", receipt.LibraryVersion)
        );

    private Section[] Changed(Replayed.Different its) =>
        new Section[]
        {
            new(Wording.Say("host.reasons-new"), [.. its.Change.NewReasons.Select(Told)]),
            new(Wording.Say("host.reasons-gone"), [.. its.Change.GoneReasons.Select(Told)]),
            new(
                Wording.Say("host.facts-changed"),
                [
                    .. its.Change.ChangedFacts.Select(fact => new Entry(
                        EntryKind.Point,
                        Wording.Say(
                            "fact.answered",
                            ("question", Wording.QuestionOf(fact.Fact)),
                            ("answer", Wording.Of(fact))
                        )
                    )),
                ]
            ),
        }
            .Where(section => section.Entries.Count > 0)
            .ToArray();

    private Entry Told(Reason reason)
    {
        var rule = HostBooks
            .OfReceipts.Select(book => book.Newest.Find(reason.Rule))
            .First(found => found is not null)!;
        return new(EntryKind.Point, Wording.Of(rule, reason.Holds));
    }
}
