using System.Globalization;
using System.Text.Json;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Tells whether a document is good, and everything that is wrong with it.</summary>
internal static class ValidateCommand
{
    internal static int Run(HostContext host, string file, OutputFormat format)
    {
        if (DocumentInput.Read(host, file) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => WriteJson(json, host, report));
        }
        else
        {
            host.Write([Summary(host.Wording, file, report)], format);
        }
        return report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private static Page Summary(Wording wording, string file, ImportReport<CollaborationParts> report)
    {
        var count = report.Value.Initiatives.Count.ToString(CultureInfo.InvariantCulture);
        var verdict = wording.Say(report.IsGood ? "host.is-good" : "host.is-not-good");
        return new(
            Path.GetFileName(file),
            [
                new(
                    "",
                    [
                        new(EntryKind.Headline, verdict) { Tone = report.IsGood ? Tone.For : Tone.Against },
                        new(EntryKind.Paragraph, wording.Say("host.initiative-count", ("count", count))),
                    ]
                ),
                .. Problems(wording, report),
            ]
        );
    }

    private static IEnumerable<Section> Problems(Wording wording, ImportReport<CollaborationParts> report) =>
        report.IsGood ? [] : [ProblemList.Section(wording, report)];

    private static void WriteJson(Utf8JsonWriter json, HostContext host, ImportReport<CollaborationParts> report)
    {
        json.WriteStartObject();
        json.WriteString("format", "samskab-validation/1");
        json.WriteString("language", host.Wording.Language.Value);
        json.WriteBoolean("good", report.IsGood);
        json.WriteNumber("initiatives", report.Value.Initiatives.Count);
        ProblemList.WriteJson(json, host, report);
        json.WriteEndObject();
    }
}
