using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Offers;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Tells when an offer takes place in a period, or when it and another do so at once.</summary>
internal sealed class OccurrencesCommand(HostContext host, OccurrencesOptions options)
{
    internal int Run(OutputFormat format)
    {
        if (DocumentInput.ReadWhole(host, options.File) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        if ((options.From ?? report.Value.AsOf) is not { } from)
        {
            return DocumentInput.Undated(host, report, options.File);
        }
        // A year, where no end is named.
        var until = options.Until ?? from.PlusYears(1).PlusDays(-1);
        return until < from
            ? host.WrongUsage(CommandTree.UntilBeforeFrom(host.Wording, until, from))
            : Run(report, new(from, until), format);
    }

    private int Run(ImportReport<Collaboration> report, DateInterval days, OutputFormat format)
    {
        if (Find(report.Value, options.Offer) is not { } offer)
        {
            return NotKnown(report.Value, options.Offer);
        }
        if (options.With is not { } with)
        {
            return Tell(report, OfferOccurrences.Of(offer, days, options.Top), format);
        }
        return Find(report.Value, with) is { } other
            ? Tell(report, OfferOccurrences.Of(offer, other, days, options.Top), format)
            : NotKnown(report.Value, with);
    }

    private static Offer? Find(Collaboration collaboration, string offer) =>
        OfferId.TryParse(offer, null, out var id) ? collaboration.Offers.Find(id) : null;

    private int NotKnown(Collaboration collaboration, string id) =>
        host.WrongUsage(
            KnownIds.NotKnown(host.Wording, "host.no-offer", id, collaboration.Offers.Select(one => one.Id.Value))
        );

    private int Tell(ImportReport<Collaboration> report, OfferOccurrences occurrences, OutputFormat format)
    {
        ProblemList.Warn(host, report);
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => Write(json, occurrences));
        }
        else
        {
            host.Write([OccurrencePage.Of(occurrences, host.Wording)], format);
        }
        return report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private void Write(Utf8JsonWriter json, OfferOccurrences occurrences)
    {
        json.WriteStartObject();
        json.WriteString("format", "samskab-occurrences/1");
        json.WriteString("language", host.Wording.Language.Value);
        json.WriteString("offer", occurrences.Offer.Id.Value);
        if (occurrences.Other is { } other)
        {
            json.WriteString("with", other.Id.Value);
        }
        json.WriteString("from", LocalDatePattern.Iso.Format(occurrences.Days.Start));
        json.WriteString("until", LocalDatePattern.Iso.Format(occurrences.Days.End));
        if (occurrences.Count is { } count)
        {
            json.WriteNumber("count", count);
        }
        json.WriteStartArray("times");
        foreach (var session in occurrences.Sessions)
        {
            Write(json, session.Date, session.Begins, session.Ends);
        }
        foreach (var meeting in occurrences.Meeting)
        {
            Write(json, meeting.Begins.Date, meeting.Begins, meeting.Ends);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LocalDate date, LocalDateTime? begins, LocalDateTime? ends)
    {
        json.WriteStartObject();
        json.WriteString("date", LocalDatePattern.Iso.Format(date));
        if (begins is { } beginning)
        {
            json.WriteString("begins", LocalDateTimePattern.GeneralIso.Format(beginning));
        }
        if (ends is { } end)
        {
            json.WriteString("ends", LocalDateTimePattern.GeneralIso.Format(end));
        }
        json.WriteEndObject();
    }
}
