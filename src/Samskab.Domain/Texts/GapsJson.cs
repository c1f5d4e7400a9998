using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Offers;
using Samskab.Sources;
using Samskab.Supply;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Writes who lacks a place as JSON, with its sentences in one language.</summary>
/// <remarks>An object of the format <c>samskab-gaps/1</c>.</remarks>
public static class GapsJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-gaps/1";

    /// <summary>Writes gaps, the greatest first.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="gaps">The gaps, in any order.</param>
    /// <param name="days">The days that they were asked for.</param>
    /// <param name="report">The collaboration; its problems are written too.</param>
    /// <param name="wording">The language.</param>
    /// <param name="most">How many gaps are written, 0 or more; the others are counted. Null for all.</param>
    public static void Write(
        Utf8JsonWriter writer,
        ValueList<Gap> gaps,
        DateInterval days,
        ImportReport<Collaboration> report,
        Wording wording,
        int? most = null
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentOutOfRangeException.ThrowIfNegative(most ?? 0, nameof(most));
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("standing", wording.Say("standing"));
        WriteDays(writer, days);
        ProblemJson.Write(writer, report, wording);
        writer.WriteNumber("certain", gaps.Count(gap => gap.Shortage.IsCertain == Answer.Yes));
        writer.WriteNumber("possible", gaps.Count(gap => gap.Shortage.IsCertain != Answer.Yes));
        writer.WriteStartArray("gaps");
        var pen = new Pen(writer, report.Value, new GapTeller(report.Value, wording), wording);
        foreach (var gap in Gaps.GreatestFirst(gaps).Take(most ?? gaps.Count))
        {
            pen.Write(gap);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter writer, DateInterval days)
    {
        writer.WriteString("from", LocalDatePattern.Iso.Format(days.Start));
        writer.WriteString("until", LocalDatePattern.Iso.Format(days.End));
    }

    /// <summary>Writes gaps of one collaboration, each as data and as it is told.</summary>
    private sealed record Pen(Utf8JsonWriter Writer, Collaboration Collaboration, GapTeller Teller, Wording Wording)
    {
        internal void Write(Gap gap)
        {
            var shortage = gap.Shortage;
            Writer.WriteStartObject();
            Writer.WriteString("text", Teller.Sentence(gap));
            WriteDays(Writer, gap.During);
            Writer.WriteString("isCertain", shortage.IsCertain == Answer.Yes ? "yes" : "unknown");
            WriteAmount("lacking", shortage.Lacking);
            WriteAmount("people", shortage.People);
            WriteAmount("places", shortage.Places);
            WriteNeeds(shortage.Needs);
            Writer.WriteNumber("needCount", shortage.NeedCount);
            WriteOffers("offers", shortage.Offers);
            Writer.WriteNumber("offerCount", shortage.OfferCount);
            WriteOffers("possibleOffers", shortage.PossibleOffers);
            Writer.WriteNumber("possibleOfferCount", shortage.PossibleOfferCount);
            Writer.WritePropertyName("rule");
            RuleJson.Write(Writer, gap.Rule, CollaborationSources.All, Wording);
            WriteQuestions("missing", shortage.Missing, OfferFacts.All);
            WriteQuestions("proposes", gap.Proposes, CoCreationBook.Newest.Facts);
            Writer.WriteEndObject();
        }

        private void WriteAmount(string name, Headcount amount)
        {
            Writer.WriteStartObject(name);
            Writer.WriteNumber("least", amount.Least);
            if (amount.Most is { } most)
            {
                Writer.WriteNumber("most", most);
            }
            Writer.WriteEndObject();
        }

        private void WriteNeeds(ValueList<NeedId> needs)
        {
            Writer.WriteStartArray("needs");
            foreach (var need in needs)
            {
                WriteNamed(need.Value, Teller.NameOf(need));
            }
            Writer.WriteEndArray();
        }

        private void WriteOffers(string name, ValueList<OfferId> offers)
        {
            Writer.WriteStartArray(name);
            foreach (var offer in offers)
            {
                WriteNamed(offer.Value, Collaboration.Offers.Find(offer)!.Name);
            }
            Writer.WriteEndArray();
        }

        private void WriteNamed(string id, string name)
        {
            Writer.WriteStartObject();
            Writer.WriteString("id", id);
            Writer.WriteString("name", name);
            Writer.WriteEndObject();
        }

        private void WriteQuestions(string name, ValueList<FactKey> keys, FactList facts) =>
            QuestionJson.Write(Writer, name, keys.Select(key => (key, facts.Find(key))), Wording);
    }
}
