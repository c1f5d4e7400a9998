using System.Text.Json;
using NodaTime.Text;
using Samskab.Authority;
using Samskab.Decisions;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Mandates;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Writes whether decisions were valid as JSON, with its sentences in one language.</summary>
/// <remarks>An object of the format <c>samskab-decisions/1</c>; verdicts are those of <see cref="VerdictJson"/>.</remarks>
public static class DecisionsJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-decisions/1";

    /// <summary>Writes decisions of a review, in its order.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="review">The review.</param>
    /// <param name="report">The register that was reviewed; its problems are written too.</param>
    /// <param name="wording">The language.</param>
    /// <param name="only">The one decision that is written; null for all.</param>
    public static void Write(
        Utf8JsonWriter writer,
        DecisionReview review,
        ImportReport<MandateRegister> report,
        Wording wording,
        DecisionId? only = null
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(wording);
        Identifier.Given(only);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("standing", wording.Say("decision.standing"));
        ProblemJson.Write(writer, report, wording);
        writer.WriteStartArray("decisions");
        var pen = new Pen(writer, new(report.Value, wording));
        foreach (var check in review.Checks.Where(check => only is null || check.Decision.Id == only))
        {
            pen.Write(check, review.Touching(check.Decision.Id));
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes decisions of one collaboration, each as data and as it is told.</summary>
    private sealed record Pen(Utf8JsonWriter Writer, DecisionTeller Teller)
    {
        internal void Write(DecisionCheck check, ValueList<TouchedDecision> touches)
        {
            Writer.WriteStartObject();
            Writer.WriteString("id", check.Decision.Id.Value);
            Writer.WriteString("on", LocalDatePattern.Iso.Format(check.Decision.On));
            Write("then", "decision.then", check.Then);
            Write("now", "decision.now", check.Now);
            WriteAll("recordedLater", touches, Write);
            WriteAll("inForce", check.InForce, Write);
            Writer.WriteEndObject();
        }

        private void Write(string name, string text, DecisionVerdict verdict)
        {
            Writer.WriteStartObject(name);
            Writer.WriteString("text", Teller.Sentence(text, verdict));
            Writer.WriteString("knownAt", InstantPattern.ExtendedIso.Format(verdict.Known.KnownAt));
            WriteAll("mandates", [.. verdict.Known.Grants.Select(grant => grant.Mandate.Id)], Write);
            WriteAll("why", [.. Teller.Why(verdict)], Writer.WriteStringValue);
            Writer.WritePropertyName("verdict");
            JsonSerializer.Serialize(Writer, verdict.Verdict, VerdictJson.Verdict);
            Writer.WriteEndObject();
        }

        private void Write(MandateId mandate) => Writer.WriteStringValue(mandate.Value);

        private void Write(TouchedDecision touch)
        {
            Writer.WriteStartObject();
            Writer.WriteString("text", Teller.Sentence(touch));
            Writer.WriteString("mandate", touch.Entry.Id.Value);
            Writer.WriteString("recorded", InstantPattern.ExtendedIso.Format(touch.Entry.Recorded!.Value));
            Write("before", touch.Before.Answer);
            Write("after", touch.After.Answer);
            Writer.WriteBoolean("restsOnIt", touch.RestsOnIt);
            Writer.WriteEndObject();
        }

        private void Write(MandateInForce one)
        {
            Writer.WriteStartObject();
            Writer.WriteString("mandate", one.Mandate.Value);
            Writer.WriteString("on", LocalDatePattern.Iso.Format(one.On));
            Write("answer", one.Answer);
            Writer.WriteEndObject();
        }

        private void Write(string name, Answer answer) => Writer.WriteString(name, answer.Kebab);

        private void WriteAll<T>(string name, ValueList<T> items, Action<T> write)
        {
            Writer.WriteStartArray(name);
            foreach (var item in items)
            {
                write(item);
            }
            Writer.WriteEndArray();
        }
    }
}
