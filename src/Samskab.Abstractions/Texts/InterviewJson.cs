using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Samskab.Facts;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Writes where an interview stands as JSON, with its sentences in one language.</summary>
/// <remarks>An object of the format <c>samskab-interview/1</c>.</remarks>
public static class InterviewJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-interview/1";

    /// <summary>Writes a step of an interview.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="step">The step.</param>
    /// <param name="book">The book whose questions are put.</param>
    /// <param name="on">The day.</param>
    /// <param name="wording">The language.</param>
    public static void Write(Utf8JsonWriter writer, InterviewStep step, RuleBook book, LocalDate on, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(wording);
        new Pen(writer, book, wording).Write(step, on);
    }

    private sealed record Pen(Utf8JsonWriter Writer, RuleBook Book, Wording Wording)
    {
        internal void Write(InterviewStep step, LocalDate on)
        {
            Writer.WriteStartObject();
            Writer.WriteString("format", Format);
            Writer.WriteString("language", Wording.Language.Value);
            Writer.WriteString("standing", Wording.Say("standing"));
            Writer.WriteString("book", Book.Id.Value);
            Writer.WriteString("bookVersion", Book.Version);
            Writer.WriteString("on", LocalDatePattern.Iso.Format(on));
            WriteAnswer(step.Answer);
            Writer.WriteBoolean("done", step.IsDone);
            if (step.Question is { } question)
            {
                Writer.WritePropertyName("question");
                Write(question);
            }
            WriteAll(step.HandedOn);
            Writer.WriteEndObject();
        }

        private void Write(Question question)
        {
            Writer.WriteStartObject();
            WriteAsked(question.Fact, question.Answerers);
            Writer.WriteBoolean("askedOfEach", question.Fact.AskedOfEach);
            if (question.Why is { } why)
            {
                Writer.WritePropertyName("rule");
                RuleJson.Write(Writer, Book.Find(why)!, Book, Wording);
            }
            Write("ifYes", question.IfYes);
            Write("ifNo", question.IfNo);
            Writer.WriteEndObject();
        }

        private void Write(string name, Outcome outcome)
        {
            Writer.WriteStartObject(name);
            WriteAnswer(outcome.Answer);
            Writer.WriteStartArray("settled");
            foreach (var key in outcome.Settled)
            {
                Writer.WriteStringValue(key.Value);
            }
            Writer.WriteEndArray();
            Writer.WriteEndObject();
        }

        private void WriteAll(ValueList<HandedOn> handedOn)
        {
            Writer.WriteStartArray("handedOn");
            foreach (var one in handedOn)
            {
                Writer.WriteStartObject();
                WriteAsked(one.Fact, one.Answerers);
                Writer.WriteEndObject();
            }
            Writer.WriteEndArray();
        }

        private void WriteAnswer(Answer answer)
        {
            Writer.WriteString("answer", Wording.Code(answer));
            Writer.WriteString("text", Wording.NameOf(answer, Book.Id));
        }

        private void WriteAsked(Fact fact, ValueList<Party> answerers)
        {
            Writer.WriteString("fact", fact.Key.Value);
            Writer.WriteString("question", Wording.QuestionOf(fact.Key));
            Writer.WriteStartArray("answerers");
            foreach (var party in answerers)
            {
                Writer.WriteStringValue(party.Value);
            }
            Writer.WriteEndArray();
        }
    }
}
