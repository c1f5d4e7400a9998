using System.Text.Json;
using NodaTime.Text;
using Samskab.Authority;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Writes an answer about the right to decide as JSON, with its sentences in one language.</summary>
/// <remarks>An object of the format <c>samskab-authority/1</c>.</remarks>
public static class AuthorityJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-authority/1";

    /// <summary>Writes an answer.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="verdict">The answer.</param>
    /// <param name="register">The register that it came from, as known at the moment asked for.</param>
    /// <param name="wording">The language.</param>
    public static void Write(Utf8JsonWriter writer, AuthorityVerdict verdict, MandateRegister register, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(wording);
        new Pen(writer, register, wording).Write(verdict);
    }

    /// <summary>Writes the parts of one answer.</summary>
    private sealed class Pen(Utf8JsonWriter writer, MandateRegister register, Wording wording)
    {
        private readonly ObstacleTeller teller = new(register, wording);

        internal void Write(AuthorityVerdict verdict)
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("language", wording.Language.Value);
            writer.WriteString("standing", wording.Say("standing"));
            WriteQuestion(verdict.Question, verdict.Holder);
            writer.WriteString("answer", verdict.Answer.Kebab);
            WriteList("grants", verdict.Grants, Write);
            WriteList("openFora", verdict.OpenFora, Write);
            WriteList("nearMisses", verdict.NearMisses, Write);
            WriteList(
                "readings",
                verdict.Readings,
                reading =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("interpretation", reading.Interpretation.Value);
                    writer.WriteString("option", reading.Option);
                    writer.WriteString("text", wording.Of(reading));
                    writer.WriteEndObject();
                }
            );
            writer.WriteEndObject();
        }

        private void WriteQuestion(DecisionQuestion question, Holder? holder)
        {
            writer.WriteStartObject("question");
            writer.WriteString("matter", question.Matter.Value);
            writer.WriteString("power", question.Power.Kebab);
            writer.WriteString("on", LocalDatePattern.Iso.Format(question.On));
            WriteText("area", question.Area?.Value);
            WriteText("theme", question.Theme?.Value);
            WriteText("targetGroup", question.TargetGroup?.Value);
            WriteMoney("amount", question.Amount);
            WriteText("asKnownAt", question.AsKnownAt is { } moment ? InstantPattern.ExtendedIso.Format(moment) : null);
            if (holder is not null)
            {
                WriteHolder(holder);
            }
            writer.WriteEndObject();
        }

        private void Write(Grant grant)
        {
            writer.WriteStartObject();
            WriteHead(grant.Mandate);
            writer.WriteString("answer", grant.Answer.Kebab);
            WriteList("chain", grant.Chain, link => writer.WriteStringValue(link.Id.Value));
            WriteList("open", grant.Open, obstacle => Write(obstacle, grant.Mandate));
            WriteList("exercisedBy", grant.ExercisedBy, seat => writer.WriteStringValue(seat.Seat.Id.Value));
            writer.WriteEndObject();
        }

        private void Write(OpenForum open)
        {
            writer.WriteStartObject();
            writer.WriteString("forum", open.Forum.Id.Value);
            writer.WriteString("reason", open.Reason.Kebab);
            writer.WriteString("text", wording.Say($"open-forum.{open.Reason.Kebab}", ("forum", open.Forum.Name)));
            writer.WriteEndObject();
        }

        private void Write(NearMiss miss)
        {
            writer.WriteStartObject();
            WriteHead(miss.Mandate);
            WriteList("obstacles", miss.Obstacles, obstacle => Write(obstacle, miss.Mandate));
            writer.WriteEndObject();
        }

        private void Write(Obstacle obstacle, Mandate mandate)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", obstacle.Kind.Kebab);
            writer.WriteString("at", obstacle.At.Value);
            writer.WriteString("answer", obstacle.Answer.Kebab);
            writer.WriteString("text", teller.Sentence(obstacle, mandate));
            WriteText("day", obstacle.Day is { } day ? LocalDatePattern.Iso.Format(day) : null);
            WriteText("again", obstacle.Again is { } again ? LocalDatePattern.Iso.Format(again) : null);
            WriteMoney("over", obstacle.Over);
            WriteMoney("limit", obstacle.Limit);
            WriteText("gives", obstacle.Gives?.Kebab);
            WriteText("recorded", obstacle.Recorded is { } moment ? InstantPattern.ExtendedIso.Format(moment) : null);
            writer.WriteEndObject();
        }

        private void WriteHead(Mandate mandate)
        {
            writer.WriteString("mandate", mandate.Id.Value);
            WriteHolder(mandate.Holder);
        }

        private void WriteHolder(Holder holder) => HolderJson.Write(writer, holder, register.Collaboration, wording);

        private void WriteMoney(string name, Money? money)
        {
            if (money is { } amount)
            {
                writer.WriteStartObject(name);
                writer.WriteNumber("amount", amount.Amount);
                writer.WriteString("currency", amount.Currency);
                writer.WriteEndObject();
            }
        }

        private void WriteText(string name, string? text)
        {
            if (text is not null)
            {
                writer.WriteString(name, text);
            }
        }

        private void WriteList<T>(string name, ValueList<T> items, Action<T> write)
        {
            writer.WriteStartArray(name);
            foreach (var item in items)
            {
                write(item);
            }
            writer.WriteEndArray();
        }
    }
}
