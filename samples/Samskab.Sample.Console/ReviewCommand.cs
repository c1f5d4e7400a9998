using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Reviews;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>Reviews a collaboration on a day: what is as the sources advise, what is not, and what cannot be told.</summary>
internal static class ReviewCommand
{
    internal static int Run(HostContext host, string file, LocalDate? on, OutputFormat format)
    {
        if (DocumentInput.ReadWhole(host, file) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        if ((on ?? report.Value.AsOf) is not { } date)
        {
            return host.WrongUsage(host.Wording.Say("host.no-date", ("file", file)));
        }
        var review = CollaborationReview.Of(report.Value, date);
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => WriteJson(json, host, report, review, date));
        }
        else
        {
            ProblemList.Warn(host, report);
            host.Write([ReviewPage.Of(review, report.Value, host.Wording)], format);
        }
        return report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private static void WriteJson(
        Utf8JsonWriter json,
        HostContext host,
        ImportReport<Collaboration> report,
        CollaborationReview review,
        LocalDate on
    )
    {
        json.WriteStartObject();
        json.WriteString("format", "samskab-review/1");
        json.WriteString("language", host.Wording.Language.Value);
        json.WriteString("standing", host.Wording.Say("standing"));
        json.WriteString("on", LocalDatePattern.Iso.Format(on));
        ProblemJson.Write(json, report, host.Wording);
        json.WritePropertyName("findings");
        JsonSerializer.Serialize(json, review.Findings, FindingJson.Findings);
        json.WriteEndObject();
    }
}
