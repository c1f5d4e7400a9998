using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Samskab.Areas;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Oversight;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Writes the findings over a register of mandates, each as data and as it is told.</summary>
internal sealed class OversightPen(
    Utf8JsonWriter writer,
    MandateFindings findings,
    MandateRegister register,
    Wording wording,
    int most
)
{
    private readonly OversightTeller teller = new(findings, register, wording);

    /// <summary>Writes how many there are of some kinds.</summary>
    internal void WriteCounts(IEnumerable<OversightSection> sections)
    {
        writer.WriteStartObject("counts");
        foreach (var section in sections)
        {
            writer.WriteNumber(NameOf(section), teller.Points(section).Count);
        }
        writer.WriteEndObject();
    }

    /// <summary>Writes the findings of a kind, those that are certain first.</summary>
    internal void Write(OversightSection section)
    {
        writer.WriteStartArray(NameOf(section));
        switch (section)
        {
            case OversightSection.Conflicts:
                WriteAll(findings.Conflicts, teller.Point, Write);
                break;
            case OversightSection.Gaps:
                WriteAll(findings.Gaps, teller.Point, Write);
                break;
            case OversightSection.Expiring:
                WriteAll(findings.Expiring, teller.Point, Write);
                break;
            case OversightSection.Orphaned:
                WriteAll(findings.Orphaned, teller.Point, Write);
                break;
            case OversightSection.Unused:
                WriteAll(findings.Unused, teller.Point, Write);
                break;
            case OversightSection.Wider:
                WriteAll(findings.Wider, teller.Point, Write);
                break;
            case OversightSection.TermsWithoutMandate:
                WriteAll(findings.TermsWithoutMandate, teller.Point, Write);
                break;
            default:
                WriteAll(findings.MandatesWithoutTerms, teller.Point, Write);
                break;
        }
        writer.WriteEndArray();
    }

    private void WriteAll<T>(ValueList<T> found, Func<T, OversightPoint> point, Action<T> write)
    {
        var told = found.Select(one => (One: one, Point: point(one))).OrderByDescending(one => one.Point.IsCertain);
        foreach (var (one, (_, sentence, remarks)) in told.Take(most))
        {
            writer.WriteStartObject();
            writer.WriteString("text", sentence);
            WriteList("remarks", remarks, writer.WriteStringValue);
            write(one);
            writer.WriteEndObject();
        }
    }

    private void Write(MandateConflict conflict)
    {
        Write(conflict.Answer);
        Write("one", conflict.One);
        Write("other", conflict.Other);
        WriteList("matters", conflict.Matters, Write);
        if (conflict.Areas is { } areas)
        {
            WriteList("areas", areas, Write);
        }
        Write(conflict.During);
    }

    private void Write(MandateGap gap)
    {
        Write(gap.Answer);
        writer.WritePropertyName("matter");
        Write(gap.Matter);
        if (gap.Area is { } area)
        {
            writer.WritePropertyName("area");
            Write(area);
        }
        WriteList("days", gap.Days.Spans, Write);
    }

    private void Write(ExpiringMandate expiring)
    {
        Write(expiring.Answer);
        Write("mandate", expiring.Mandate);
        WriteDay("lastSureDay", expiring.LastSureDay);
        WriteDay("lastPossibleDay", expiring.LastPossibleDay);
        WriteList("hanging", expiring.Hanging, Write);
    }

    private void Write(OrphanedMandate orphan)
    {
        Write(orphan.Answer);
        Write("mandate", orphan.Mandate);
        writer.WriteString("reason", orphan.Reason.Kebab);
        Write(orphan.During);
    }

    private void Write(UnusedMandate unused)
    {
        Write(unused.Answer);
        Write("mandate", unused.Mandate);
    }

    private void Write(WiderDelegation wider)
    {
        Write("mandate", wider.Mandate);
        Write("origin", wider.Origin);
        WriteList(
            "in",
            wider.In,
            excess =>
            {
                writer.WriteStartObject();
                writer.WriteString("text", teller.Sentence(excess, wider));
                writer.WriteString("kind", excess.Kind.Kebab);
                Write(excess.Answer);
                writer.WriteEndObject();
            }
        );
    }

    private void Write(TermsWithoutMandate terms)
    {
        Write(terms.Answer);
        writer.WritePropertyName("forum");
        WriteNamed(terms.Forum.Id.Value, terms.Forum.Name);
        writer.WriteString("version", terms.Terms.Version);
        Write(terms.During);
    }

    private void Write(MandateWithoutTerms without)
    {
        Write(without.Answer);
        Write("mandate", without.Mandate);
        writer.WritePropertyName("forum");
        WriteNamed(without.Forum.Id.Value, without.Forum.Name);
        Write(without.During);
    }

    private void Write(Answer answer) => writer.WriteString("answer", answer.Kebab);

    private void Write(string name, Mandate mandate)
    {
        writer.WritePropertyName(name);
        Write(mandate);
    }

    private void Write(Mandate mandate)
    {
        writer.WriteStartObject();
        writer.WriteString("id", mandate.Id.Value);
        HolderJson.Write(writer, mandate.Holder, register.Collaboration, wording);
        writer.WriteEndObject();
    }

    private void Write(MatterId id) => WriteNamed(id.Value, register.Collaboration.Matters.Find(id)!.Name);

    private void Write(AreaId id) => WriteNamed(id.Value, register.Collaboration.Areas.Find(id)!.Name);

    private void WriteNamed(string id, string name)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("name", name);
        writer.WriteEndObject();
    }

    private void Write(DaysFound during)
    {
        WriteList("surely", during.Surely.Spans, Write);
        WriteList("perhaps", during.Perhaps.Spans, Write);
    }

    // Days found lie between those looked through, so that both ends are known.
    private void Write(DateSpan span)
    {
        writer.WriteStartObject();
        WriteDay("from", span.From?.Earliest);
        WriteDay("until", span.Until?.Latest);
        writer.WriteEndObject();
    }

    private void WriteDay(string name, LocalDate? day)
    {
        if (day is { } known)
        {
            writer.WriteString(name, LocalDatePattern.Iso.Format(known));
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

    private static string NameOf(OversightSection section) =>
        JsonNamingPolicy.CamelCase.ConvertName(section.ToString());
}
