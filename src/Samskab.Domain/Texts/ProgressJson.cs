using System.Text.Json;
using NodaTime.Text;
using Samskab.Collaborations;
using Samskab.Guidance;
using Samskab.Imports;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Writes what a collaboration has made of the advice as JSON, with its sentences in one language.</summary>
/// <remarks>An object of the format <c>samskab-progress/1</c>. What is open is counted, and written where a chapter is asked for.</remarks>
public static class ProgressJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-progress/1";

    /// <summary>Writes a progress.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="progress">The progress.</param>
    /// <param name="report">The collaboration; its problems are written too.</param>
    /// <param name="wording">The language.</param>
    /// <param name="earlier">The progress by an earlier day, of which it is written what has been made since; null for none.</param>
    public static void Write(
        Utf8JsonWriter writer,
        Progress progress,
        ImportReport<Collaboration> report,
        Wording wording,
        Progress? earlier = null
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(wording);
        var pen = new ProgressPen(writer, report.Value, wording);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("standing", wording.Say("standing"));
        writer.WriteString("on", LocalDatePattern.Iso.Format(progress.On));
        WriteScope(writer, progress.Scope);
        ProblemJson.Write(writer, report, wording);
        pen.Write("counts", progress.Counts);
        WriteCounts(pen, progress, wording);
        var told = progress.Told.ToValueList();
        pen.WriteAll("advice", told, pen.Write);
        var words = new AdviceWords(wording);
        pen.WriteAll("next", progress.Next, step => WriteNext(writer, step, words, wording));
        writer.WriteNumber("moreNext", progress.MoreNext);
        if (earlier is not null)
        {
            WriteSince(pen, progress, earlier);
        }
        ScopeJson.Write(
            writer,
            told.Select(line => line.Rule)
                .Concat(progress.Next.Select(step => step.Rule))
                .SelectMany(rule => rule.Citations),
            wording
        );
        writer.WriteEndObject();
    }

    private static void WriteScope(Utf8JsonWriter writer, ProgressScope scope)
    {
        writer.WriteIfPresent("forum", scope.Forum?.Value);
        writer.WriteIfPresent("initiative", scope.Situation.Initiative?.Id.Value);
        writer.WriteIfPresent("chapter", scope.Situation.Chapter?.Value);
    }

    private static void WriteCounts(ProgressPen pen, Progress progress, Wording wording)
    {
        pen.WriteAll(
            "chapters",
            progress.Chapters,
            one =>
            {
                pen.Writer.WriteStartObject();
                pen.Writer.WriteString("chapter", one.Chapter.Value);
                pen.Writer.WriteString("name", wording.NameOf(one.Chapter));
                pen.Write("counts", one.Counts);
                pen.Writer.WriteEndObject();
            }
        );
        pen.WriteAll(
            "phases",
            progress.Phases,
            one =>
            {
                pen.Writer.WriteStartObject();
                pen.Writer.WriteString("phase", one.Phase.Kebab);
                pen.Write("counts", one.Counts);
                pen.Writer.WriteEndObject();
            }
        );
    }

    private static void WriteNext(Utf8JsonWriter writer, NextStep step, AdviceWords words, Wording wording)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("for");
        foreach (var party in step.For)
        {
            writer.WriteStringValue(party.Value);
        }
        writer.WriteEndArray();
        writer.WritePropertyName("rule");
        RuleJson.Write(writer, step.Rule, CollaborationSources.All, wording);
        AdviceJson.WriteWhy(writer, step.Why, words);
        writer.WriteEndObject();
    }

    private static void WriteSince(ProgressPen pen, Progress progress, Progress earlier)
    {
        pen.Writer.WriteStartObject("since");
        pen.Writer.WriteString("on", LocalDatePattern.Iso.Format(earlier.On));
        pen.WriteAll(
            "changes",
            progress.Since(earlier),
            change =>
            {
                pen.Writer.WriteStartObject();
                pen.Writer.WriteString("rule", change.Rule.Id.Value);
                pen.Writer.WriteString("before", change.Before.Kebab);
                pen.Writer.WriteString("now", change.Now.Kebab);
                pen.WriteAll("steps", change.Steps, step => pen.Writer.WriteStringValue(step.Id.Value));
                pen.Writer.WriteEndObject();
            }
        );
        pen.Writer.WriteEndObject();
    }
}
