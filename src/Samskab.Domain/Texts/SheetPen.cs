using System.Text.Json;
using NodaTime.Text;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Writes sheets of advice as JSON.</summary>
internal sealed class SheetPen(Utf8JsonWriter writer, AdviceScope scope, Wording wording)
{
    private readonly AdviceWords words = new(wording);
    private readonly FindingTeller findings = new(scope.Collaboration, wording);
    private readonly SubjectNames names = new(scope.Collaboration, wording);
    private readonly ValueList<SourceDocument> sources = scope.Review.Sources;

    internal void Write(AdviceSheet sheet)
    {
        writer.WriteStartObject();
        writer.WriteString("for", sheet.For.Value);
        writer.WriteString("on", LocalDatePattern.Iso.Format(scope.Review.On));
        Write("notAsAdvised", sheet.NotAsAdvised, Write);
        Write("questions", sheet.Questions, Write);
        Write("nextSteps", sheet.NextSteps, Write);
        Write("cautions", sheet.Cautions, Write);
        Write("ideas", sheet.Ideas, Write);
        Write("asAdvised", sheet.AsAdvised, Write);
        writer.WriteNumber("settled", sheet.Settled);
        ScopeJson.Write(writer, sheet.Rules.SelectMany(rule => rule.Citations), wording);
        writer.WriteEndObject();
    }

    private void Write<T>(string name, Excerpt<T> excerpt, Action<T> write)
    {
        writer.WriteStartObject(name);
        WriteAll("items", excerpt.Items, write);
        writer.WriteNumber("more", excerpt.More);
        writer.WriteEndObject();
    }

    private void Write(SheetFinding found)
    {
        writer.WriteStartObject();
        Write("rule", found.Rule);
        WriteAll("findings", found.Findings, Write);
        WriteAll("goesOn", found.GoesOn, Write);
        writer.WriteEndObject();
    }

    private void Write(SheetQuestion question)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", question.Fact.Key.Value);
        writer.WriteString("question", wording.QuestionOf(question.Fact.Key));
        WriteAll("why", question.Why, Write);
        WriteAll("concerns", question.Concerns, Write);
        writer.WriteEndObject();
    }

    private void Write(SheetAdvice advice)
    {
        writer.WriteStartObject();
        Write("rule", advice.Rule);
        WriteAll("concerns", advice.Concerns, Write);
        AdviceJson.WriteWhy(writer, advice.Why, words);
        writer.WriteEndObject();
    }

    private void Write(Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("subject", finding.Subject);
        writer.WriteString("text", findings.Line(finding));
        writer.WriteEndObject();
    }

    private void Write(string concern)
    {
        writer.WriteStartObject();
        writer.WriteString("subject", concern);
        writer.WriteString("name", names.Of(concern));
        writer.WriteEndObject();
    }

    private void Write(string name, Rule rule)
    {
        writer.WritePropertyName(name);
        Write(rule);
    }

    private void Write(Rule rule) => RuleJson.Write(writer, rule, sources, wording);

    private void WriteAll<T>(string name, ValueList<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }
        writer.WriteEndArray();
    }
}
