using System.Text.Json;
using NodaTime.Text;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Reviews;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Writes a review as JSON, with its sentences in one language.</summary>
/// <remarks>An object of the format <c>samskab-review/1</c>.</remarks>
public static class ReviewJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-review/1";

    /// <summary>Writes a review.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="review">The review; its findings keep their order.</param>
    /// <param name="report">The collaboration that was reviewed; its problems are written too.</param>
    /// <param name="wording">The language.</param>
    /// <param name="earlier">An earlier review, of which it is written what has changed since; null for none.</param>
    /// <param name="cancellationToken">Ends the work before the next finding.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void Write(
        Utf8JsonWriter writer,
        CollaborationReview review,
        ImportReport<Collaboration> report,
        Wording wording,
        EarlierReview? earlier = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(wording);
        var now = new Pen(writer, review, new FindingTeller(report.Value, wording), wording, cancellationToken);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("standing", wording.Say("standing"));
        writer.WriteString("on", LocalDatePattern.Iso.Format(review.On));
        ProblemJson.Write(writer, report, wording);
        WriteCounts(writer, review);
        WriteChapters(writer, review, wording);
        now.WriteAll("findings", review.Findings);
        if (earlier is not null)
        {
            var before = now with
            {
                Review = earlier.Review,
                Teller = new FindingTeller(earlier.Collaboration, wording),
            };
            WriteChange(ReviewChange.Of(review.Since(earlier.Review)), earlier, before, now);
        }
        ScopeJson.Write(writer, review.Findings.SelectMany(finding => review.RuleOf(finding).Citations), wording);
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, CollaborationReview review)
    {
        writer.WriteStartObject("counts");
        WriteCounts(writer, review.Count(Answer.No), review.Count(Answer.Unknown), review.Count(Answer.Yes));
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, int no, int unknown, int yes)
    {
        writer.WriteNumber("no", no);
        writer.WriteNumber("unknown", unknown);
        writer.WriteNumber("yes", yes);
    }

    private static void WriteChapters(Utf8JsonWriter writer, CollaborationReview review, Wording wording)
    {
        writer.WriteStartArray("chapters");
        foreach (var count in review.ByChapter())
        {
            writer.WriteStartObject();
            writer.WriteString("chapter", count.Chapter.Value);
            writer.WriteString("name", wording.Say($"chapter.{count.Chapter}"));
            WriteCounts(writer, count.No, count.Unknown, count.Yes);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteChange(ReviewChange change, EarlierReview earlier, Pen before, Pen now)
    {
        now.Writer.WriteStartObject("since");
        now.Writer.WriteString("on", LocalDatePattern.Iso.Format(earlier.Review.On));
        now.Writer.WriteStartArray("changed");
        foreach (var pair in change.Changed)
        {
            now.Writer.WriteStartObject();
            now.Writer.WritePropertyName("before");
            before.Write(pair.Before);
            now.Writer.WritePropertyName("now");
            now.Write(pair.Now);
            now.Writer.WriteEndObject();
        }
        now.Writer.WriteEndArray();
        now.WriteAll("new", change.New);
        before.WriteAll("gone", change.Gone);
        now.Writer.WriteEndObject();
    }

    /// <summary>Writes findings of one collaboration, each as data and as it is told.</summary>
    private sealed record Pen(
        Utf8JsonWriter Writer,
        CollaborationReview Review,
        FindingTeller Teller,
        Wording Wording,
        CancellationToken Cancelled
    )
    {
        internal void WriteAll(string name, ValueList<Finding> findings)
        {
            Writer.WriteStartArray(name);
            foreach (var finding in findings)
            {
                Write(finding);
            }
            Writer.WriteEndArray();
        }

        internal void Write(Finding finding)
        {
            Cancelled.ThrowIfCancellationRequested();
            Writer.WriteStartObject();
            Writer.WriteString("name", Teller.NameOf(finding));
            Writer.WriteString("text", Teller.Sentence(finding));
            Writer.WritePropertyName("finding");
            JsonSerializer.Serialize(Writer, finding, FindingJson.Finding);
            Writer.WritePropertyName("rule");
            RuleJson.Write(Writer, Review.RuleOf(finding), Review.Sources, Wording);
            QuestionJson.Write(Writer, "missing", finding.Missing.Select(key => (key, FactOf(finding, key))), Wording);
            QuestionJson.Write(
                Writer,
                "proposes",
                finding.Proposes.Select(key => (key, FactOf(finding, key))),
                Wording
            );
            WriteAdvice(finding);
            Writer.WriteEndObject();
        }

        private Fact? FactOf(Finding finding, FactKey key) =>
            Review.FactOf(finding, key) ?? CoCreationBook.Newest.Facts.Find(key);

        private void WriteAdvice(Finding finding)
        {
            Writer.WriteStartArray("advice");
            foreach (var id in finding.Advice)
            {
                RuleJson.Write(Writer, Review.AdviceOf(finding, id), Review.Sources, Wording);
            }
            Writer.WriteEndArray();
        }
    }
}
