using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Reviews;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;
using Samskab.Walkthroughs;

namespace Samskab.Texts;

/// <summary>Writes what both sides see on timelines as JSON, with its sentences in one language.</summary>
/// <remarks>An object of the format <c>samskab-reception/1</c>. Cards are told once and named by their ids elsewhere.</remarks>
public static class ReceptionJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-reception/1";

    /// <summary>Writes the reviews of timelines.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="reviews">The reviews.</param>
    /// <param name="report">The collaboration; its problems are written too.</param>
    /// <param name="wording">The language.</param>
    public static void Write(
        Utf8JsonWriter writer,
        ValueList<TimelineReview> reviews,
        ImportReport<Collaboration> report,
        Wording wording
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(wording);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("standing", wording.Say("standing"));
        ProblemJson.Write(writer, report, wording);
        writer.WriteStartArray("timelines");
        foreach (var review in reviews)
        {
            var words = new CardWords(wording);
            new Pen(
                writer,
                review,
                words,
                new(review, report.Value, words, wording),
                new(report.Value, wording),
                wording
            ).Write();
        }
        writer.WriteEndArray();
        ScopeJson.Write(
            writer,
            reviews.SelectMany(review => review.Findings).SelectMany(one => TimelineReview.RuleOf(one).Citations),
            wording
        );
        writer.WriteEndObject();
    }

    /// <summary>Writes one timeline, each thing as data and as it is told.</summary>
    private sealed record Pen(
        Utf8JsonWriter Writer,
        TimelineReview Review,
        CardWords Words,
        ReceptionTeller Teller,
        FindingTeller Findings,
        Wording Wording
    )
    {
        private ReceptionWalkthrough Through => Review.Walkthrough;

        internal void Write()
        {
            Writer.WriteStartObject();
            Writer.WriteString("id", Through.Timeline.Id.Value);
            Writer.WriteString("name", Through.Timeline.Name);
            Writer.WriteString("arrival", LocalDatePattern.Iso.Format(Through.Timeline.Arrival));
            Write(Through.Window);
            WriteAll("cards", Through.Cards, Write);
            WriteAll("weeks", Through.Weeks, Write);
            WriteAll("outside", Through.Outside, Write);
            WriteAll("peaks", Through.Peaks, Write);
            WriteAll("free", Through.Free, Write);
            WriteOrder(Through.Order);
            WriteAll("synergies", Through.Synergies, Write);
            WriteAll("findings", Review.Findings, Write);
            Writer.WriteEndObject();
        }

        private void Write(PlacedCard card)
        {
            Writer.WriteString("id", card.Card.Id.Value);
            Writer.WriteString("title", card.Card.Title);
            Writer.WriteString("kind", card.Card.Kind.Kebab);
            Writer.WriteIfPresent("side", card.Side?.Kebab);
            Writer.WriteIfPresent("actor", card.Card.Actor?.Value);
            Writer.WriteString("informs", card.Informs.Kebab);
            Writer.WriteString("text", Words.Told(card));
        }

        private void Write(TimelineWeek week)
        {
            Writer.WriteNumber("number", week.Number);
            Writer.WriteNumber("weekOfYear", week.WeekOfYear);
            Write(week.Days);
            Writer.WriteString("text", Words.Of(week));
            WriteIds("begin", week.Begin);
            WriteIds("goOn", week.GoOn);
        }

        private void Write(CardOutside one)
        {
            Writer.WriteString("card", one.Card.Card.Id.Value);
            Writer.WriteString("isCertain", one.IsCertain.Kebab);
        }

        private void Write(InformationPeak peak)
        {
            Writer.WriteNumber("week", peak.Week.Number);
            Writer.WriteString("isCertain", peak.IsCertain.Kebab);
            Writer.WriteString("text", Teller.Told(peak));
            WriteIds("cards", peak.Cards);
            WriteIds("perhaps", peak.Perhaps);
        }

        private void Write(FreeStretch stretch)
        {
            Writer.WriteIfPresent("side", stretch.Side?.Kebab);
            Write(stretch.During);
            Writer.WriteString("isCertain", stretch.IsCertain.Kebab);
            Writer.WriteString("text", Teller.Told(stretch));
        }

        private void WriteOrder(CardOrder order)
        {
            Writer.WriteStartObject("order");
            WriteIds("best", order.Best);
            WriteAll("outOfOrder", order.OutOfOrder, Write);
            WriteAll("circles", order.Circles, circle => Write(circle));
            Writer.WriteEndObject();
        }

        private void Write(OutOfOrder one)
        {
            Writer.WriteString("card", one.Card.Card.Id.Value);
            Writer.WriteString("earlier", one.Earlier.Card.Id.Value);
            Writer.WriteString("isCertain", one.IsCertain.Kebab);
            Writer.WriteString("text", Teller.Told(one));
        }

        private void Write(ValueList<PlacedCard> circle)
        {
            WriteIds("cards", circle);
            Writer.WriteString("text", Teller.Circle(circle));
        }

        private void Write(CardSynergy one)
        {
            Writer.WriteString("municipality", one.Municipality.Card.Id.Value);
            Writer.WriteString("civilSociety", one.CivilSociety.Card.Id.Value);
            Writer.WriteString("isCertain", one.IsCertain.Kebab);
            Writer.WriteString("text", Teller.Sentence(one));
        }

        private void Write(Finding finding)
        {
            Writer.WriteString("answer", finding.Answer.Kebab);
            Writer.WriteString("text", Findings.Sentence(finding));
            Writer.WritePropertyName("rule");
            RuleJson.Write(Writer, TimelineReview.RuleOf(finding), CollaborationSources.All, Wording);
            WriteQuestions("missing", finding.Missing, ReviewFacts.All);
            WriteQuestions("proposes", finding.Proposes, CoCreationBook.Newest.Facts);
        }

        private void Write(DateInterval days)
        {
            Writer.WriteString("from", LocalDatePattern.Iso.Format(days.Start));
            Writer.WriteString("until", LocalDatePattern.Iso.Format(days.End));
        }

        private void WriteQuestions(string name, ValueList<FactKey> keys, FactList facts) =>
            QuestionJson.Write(Writer, name, keys.Select(key => (key, facts.Find(key))), Wording);

        private void WriteIds(string name, ValueList<PlacedCard> cards)
        {
            Writer.WriteStartArray(name);
            foreach (var card in cards)
            {
                Writer.WriteStringValue(card.Card.Id.Value);
            }
            Writer.WriteEndArray();
        }

        private void WriteAll<T>(string name, ValueList<T> items, Action<T> members)
        {
            Writer.WriteStartArray(name);
            foreach (var item in items)
            {
                Writer.WriteStartObject();
                members(item);
                Writer.WriteEndObject();
            }
            Writer.WriteEndArray();
        }
    }
}
