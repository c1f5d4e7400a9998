using System.Text.Json;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Imports;
using Samskab.Reviews;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Writes advice as JSON, with its sentences in one language.</summary>
/// <remarks>An object of the format <c>samskab-advice/1</c>.</remarks>
public static class AdviceJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-advice/1";

    /// <summary>Writes the advice in each situation, and the sheet of each party.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="scope">What is asked about, and how much of it.</param>
    /// <param name="report">The collaboration that it is about; its problems are written too.</param>
    /// <param name="wording">The language.</param>
    /// <param name="cancellationToken">Ends the work before the next situation or sheet.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void Write(
        Utf8JsonWriter writer,
        AdviceScope scope,
        ImportReport<Collaboration> report,
        Wording wording,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(wording);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("standing", wording.Say("standing"));
        ProblemJson.Write(writer, report, wording);
        writer.WriteStartArray("situations");
        foreach (var situation in scope.Asked)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(writer, situation, wording);
        }
        writer.WriteEndArray();
        writer.WriteStartArray("sheets");
        var pen = new SheetPen(writer, scope, wording);
        foreach (var sheet in AdviceSheet.OfEach(scope))
        {
            cancellationToken.ThrowIfCancellationRequested();
            pen.Write(sheet);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AdviceSituation situation, Wording wording)
    {
        var items = Advice.For(situation);
        var words = new AdviceWords(wording);
        writer.WriteStartObject();
        WriteCase(writer, situation, wording);
        QuestionJson.Write(writer, "questions", Questions(situation), wording);
        writer.WriteStartArray("advice");
        foreach (var item in items)
        {
            Write(writer, item, words, wording);
        }
        writer.WriteEndArray();
        ScopeJson.Write(writer, items.SelectMany(item => item.Rule.Citations), wording);
        writer.WriteEndObject();
    }

    private static void WriteCase(Utf8JsonWriter writer, AdviceSituation situation, Wording wording)
    {
        writer.WriteIfPresent("initiative", situation.Initiative?.Id.Value);
        writer.WriteIfPresent("forum", situation.Forum?.Id.Value);
        writer.WriteIfPresent("name", situation.Initiative?.Name ?? situation.Forum?.Name);
        if (situation.Verdict is { } verdict)
        {
            writer.WriteString("answer", verdict.Answer.Kebab);
            writer.WriteString("text", wording.NameOf(verdict.Answer, CoCreationBook.Newest.Id));
        }
        writer.WriteIfPresent("phase", situation.Phase?.Kebab);
        writer.WriteIfPresent("chapter", situation.Chapter?.Value);
    }

    private static IEnumerable<(FactKey, Fact?)> Questions(AdviceSituation situation) =>
        CoCreationFacts
            .All.Where(fact => situation.Audiences.Any(party => Advice.Questions(situation, party).Contains(fact)))
            .Select(fact => (fact.Key, (Fact?)fact));

    private static void Write(Utf8JsonWriter writer, AdviceItem item, AdviceWords words, Wording wording)
    {
        writer.WriteStartObject();
        writer.WriteString("for", item.For.Value);
        writer.WritePropertyName("rule");
        RuleJson.Write(writer, item.Rule, CollaborationSources.All, wording);
        WriteWhy(writer, item.Why, words);
        writer.WriteEndObject();
    }

    internal static void WriteWhy(Utf8JsonWriter writer, ValueList<AdviceReason> why, AdviceWords words)
    {
        writer.WriteStartArray("why");
        foreach (var reason in why)
        {
            var (kind, value) = reason.Match(
                phase => ("phase", phase.Phase.Kebab),
                ground => ("ground", ground.Rule.Value),
                fact => ("fact", fact.Fact.Value),
                chapter => ("chapter", chapter.Chapter.Value),
                forum => ("forum", forum.Kind.Kebab),
                finding => ("finding", finding.Rule.Value)
            );
            writer.WriteStartObject();
            writer.WriteString(kind, value);
            writer.WriteString("text", words.Why(reason));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
