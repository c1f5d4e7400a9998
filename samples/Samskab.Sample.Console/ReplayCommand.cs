using System.Text.Json;
using Samskab.Imports;
using Samskab.Receipts;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>Gives the verdict of a receipt again, and tells whether it is the same.</summary>
internal sealed class ReplayCommand(HostContext host, string file)
{
    private Wording Wording => host.Wording;

    internal static int Run(HostContext host, string file, OutputFormat format)
    {
        if (DocumentInput.Bytes(host, file) is not { } bytes)
        {
            return HostContext.UsageIsWrong;
        }
        var report = ReceiptJson.Read(bytes);
        var replayed = report.Value is { } receipt ? receipt.Replay(HostBooks.For(receipt)) : null;
        new ReplayCommand(host, file).Tell(report, replayed, format);
        return replayed is Replayed.Same ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private void Tell(ImportReport<Receipt?> report, Replayed? replayed, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => WriteJson(json, report, replayed));
        }
        else
        {
            host.Write([replayed is null ? NotRead(report) : Page(report.Value!, replayed)], format);
        }
    }

    private Page NotRead(ImportReport<Receipt?> report) =>
        new(
            Path.GetFileName(file),
            [
                new("", [new(EntryKind.Headline, Wording.Say("host.receipt-not-read")) { Tone = Tone.Against }]),
                ProblemList.Section(Wording, report),
            ]
        );

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
        var rule = HostBooks.All.Select(book => book.Newest.Find(reason.Rule)).First(found => found is not null)!;
        return new(EntryKind.Point, Wording.Of(rule, reason.Holds));
    }

    private void WriteJson(Utf8JsonWriter json, ImportReport<Receipt?> report, Replayed? replayed)
    {
        if (replayed is not null)
        {
            ReplayJson.Write(json, replayed, Wording);
            return;
        }
        json.WriteStartObject();
        json.WriteString("format", ReplayJson.Format);
        json.WriteString("language", Wording.Language.Value);
        json.WriteString("standing", Wording.Say("standing"));
        json.WriteString("result", "not-read");
        json.WriteString("text", Wording.Say("host.receipt-not-read"));
        ProblemJson.Write(json, report, Wording);
        json.WriteEndObject();
    }
}
