using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Guidance;
using Samskab.Uptake;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Writes what has become of pieces of advice as JSON.</summary>
internal sealed class ProgressPen(Utf8JsonWriter writer, Collaboration collaboration, Wording wording)
{
    private readonly StepWords words = new(collaboration, wording);
    private readonly FindingTeller review = new(collaboration, wording);

    internal Utf8JsonWriter Writer { get; } = writer;

    internal void WriteAll<T>(string name, ValueList<T> items, Action<T> write)
    {
        Writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }
        Writer.WriteEndArray();
    }

    internal void Write(string name, ProgressCounts counts)
    {
        Writer.WriteStartObject(name);
        Writer.WriteNumber("done", counts.Done);
        Writer.WriteNumber("takenUp", counts.TakenUp);
        Writer.WriteNumber("setAside", counts.SetAside);
        Writer.WriteNumber("unknown", counts.Unknown);
        Writer.WriteNumber("open", counts.Open);
        Writer.WriteEndObject();
    }

    internal void Write(ProgressLine line)
    {
        Writer.WriteStartObject();
        Writer.WriteString("state", line.State.Kebab);
        Writer.WriteString("text", wording.NameOf(line.State));
        Writer.WritePropertyName("rule");
        RuleJson.Write(Writer, line.Rule, collaboration.OwnAdvice.AllSources, wording);
        WriteAll("phases", line.Phases, phase => Writer.WriteStringValue(phase.Kebab));
        WriteAll("steps", line.Steps, Write);
        WriteAll("uncertain", line.Uncertain, Write);
        WriteAll("contradictions", line.Contradictions, Write);
        WriteAll("review", [.. line.Findings.Except(line.Contradictions)], Write);
        Writer.WriteEndObject();
    }

    private void Write(StepTaken step)
    {
        Writer.WriteStartObject();
        Writer.WriteString("id", step.Id.Value);
        Writer.WriteString("state", StepWords.CodeOf(step.State));
        Writer.WriteIfPresent("reason", (step.State as StepState.SetAside)?.Reason.Kebab);
        Writer.WriteString("text", words.Sentence(step));
        WriteIds("by", step.By);
        WriteIds("participants", step.Participants);
        Write(step.On);
        Writer.WriteIfPresent("forum", step.Forum?.Value);
        Writer.WriteIfPresent("initiative", step.Initiative?.Value);
        WriteAll("evidence", step.Evidence, Write);
        Writer.WriteString("basis", step.Basis.Kebab);
        WriteAll(
            "quotations",
            step.DescribedIn,
            citation => Writer.WriteStringValue(wording.Quote(citation, collaboration.OwnAdvice.AllSources))
        );
        Writer.WriteEndObject();
    }

    private void WriteIds<TId>(string name, ValueList<TId>? ids)
        where TId : struct, IIdentifier<TId>
    {
        if (ids is { } stated)
        {
            WriteAll(name, stated, id => Writer.WriteStringValue(id.Value));
        }
    }

    private void Write(DateBound? bound)
    {
        if (bound is null)
        {
            return;
        }
        Writer.WriteStartObject("on");
        Writer.WriteIfPresent("earliest", Day(bound.Earliest));
        Writer.WriteIfPresent("latest", Day(bound.Latest));
        Writer.WriteIfPresent("wording", bound.Wording);
        Writer.WriteEndObject();
    }

    private void Write(StepEvidence evidence)
    {
        Writer.WriteStartObject();
        Writer.WriteIfPresent("part", evidence.Path);
        Writer.WriteIfPresent("record", (evidence as StepEvidence.OfRecord)?.Reference.Value);
        Writer.WriteString("text", words.Shown(evidence));
        Writer.WriteEndObject();
    }

    private void Write(Finding finding)
    {
        Writer.WriteStartObject();
        Writer.WriteString("subject", finding.Subject);
        Writer.WriteString("answer", finding.Answer.Kebab);
        Writer.WriteString("text", review.Line(finding));
        Writer.WriteEndObject();
    }

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
