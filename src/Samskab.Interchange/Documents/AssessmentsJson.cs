using System.Text.Json;
using NodaTime;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Offers;
using Samskab.RuleBooks;
using Samskab.Texts;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Documents;

/// <summary>Assesses the initiatives of a document and writes the verdicts with their explanations as JSON.</summary>
/// <remarks>An object of the format <c>samskab-assessments/1</c>.</remarks>
public static class AssessmentsJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-assessments/1";

    /// <summary>Assesses initiatives on a day.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="initiatives">The initiatives: all of the collaboration, or some.</param>
    /// <param name="report">What came of the collaboration they stand in; its problems are written too.</param>
    /// <param name="book">The version of the book that is valid on the day.</param>
    /// <param name="sources">Facts that follow from the collaboration.</param>
    /// <param name="on">The day.</param>
    /// <param name="wording">The language.</param>
    /// <param name="cancellationToken">Ends the work before the next initiative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The book is not valid on the day.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void Write(
        Utf8JsonWriter writer,
        IEnumerable<Initiative> initiatives,
        ImportReport<Collaboration> report,
        RuleBook book,
        ValueList<FactSource<InitiativeIn>> sources,
        LocalDate on,
        Wording wording,
        CancellationToken cancellationToken = default
    ) => Write(writer, initiatives, report, book, sources, on, wording, tree => tree, cancellationToken);

    /// <summary>Assesses initiatives on a day, and tells of each explanation what is wanted.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="initiatives">The initiatives: all of the collaboration, or some.</param>
    /// <param name="report">What came of the collaboration they stand in; its problems are written too.</param>
    /// <param name="book">The version of the book that is valid on the day.</param>
    /// <param name="sources">Facts that follow from the collaboration.</param>
    /// <param name="on">The day.</param>
    /// <param name="wording">The language.</param>
    /// <param name="cut">What is left of an explanation, such as <c>tree => tree.Pruned(2)</c>.</param>
    /// <param name="cancellationToken">Ends the work before the next initiative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The book is not valid on the day.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void Write(
        Utf8JsonWriter writer,
        IEnumerable<Initiative> initiatives,
        ImportReport<Collaboration> report,
        RuleBook book,
        ValueList<FactSource<InitiativeIn>> sources,
        LocalDate on,
        Wording wording,
        Func<Explanation, Explanation> cut,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(initiatives);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(cut);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("standing", wording.Say("standing"));
        ProblemJson.Write(writer, report, wording);
        writer.WriteStartArray("assessments");
        foreach (var initiative in initiatives)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var verdict = book.Assess(new InitiativeIn(report.Value, initiative), sources, on);
            Write(writer, initiative, verdict, book, wording, cut);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(
        Utf8JsonWriter writer,
        Initiative initiative,
        Verdict verdict,
        RuleBook book,
        Wording wording,
        Func<Explanation, Explanation> cut
    )
    {
        writer.WriteStartObject();
        writer.WriteString("name", initiative.Name);
        writer.WriteString("answer", wording.NameOf(verdict.Answer, book.Id));
        writer.WritePropertyName("verdict");
        JsonSerializer.Serialize(writer, verdict, VerdictJson.Verdict);
        writer.WritePropertyName("explanation");
        ExplanationJson.Write(writer, cut(book.Explain(verdict)), book, wording);
        writer.WriteEndObject();
    }
}
