using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Writes overlaps, each as data and as it is told.</summary>
internal sealed class OverlapPen(Utf8JsonWriter writer, Collaboration collaboration, Wording wording)
{
    private readonly OverlapSentences sentences = new(collaboration, wording);

    internal void WriteAll<T>(string name, IEnumerable<T> values, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }
        writer.WriteEndArray();
    }

    internal void WriteCounts(OverlapOverview overview)
    {
        writer.WriteStartObject("counts");
        writer.WriteNumber("all", overview.Count);
        writer.WriteStartObject("classes");
        foreach (var one in overview.ByClass)
        {
            writer.WriteNumber(one.Class.Kebab, one.Count);
        }
        writer.WriteEndObject();
        WriteAll("areas", overview.ByArea, one => Write(one, collaboration.Areas.Find(one.Id)!.Name));
        WriteAll("themes", overview.ByTheme, one => Write(one, collaboration.Themes.Find(one.Id)!.Name));
        writer.WriteEndObject();
    }

    internal void Write(Overlap overlap)
    {
        writer.WriteStartObject();
        writer.WriteString("text", sentences.Heading(overlap));
        WriteAll("lines", sentences.Lines(overlap), writer.WriteStringValue);
        WriteAll("classes", OverlapTerms.Of(overlap.Classes), one => writer.WriteStringValue(one.Kebab));
        writer.WriteNumber("severity", overlap.Severity);
        writer.WriteString("parties", overlap.Parties.Kebab);
        Write("one", overlap.One);
        Write("other", overlap.Other);
        Write(overlap.Encounter);
        Write("theme", overlap.Theme.Value, NameOf(overlap.Theme));
        WriteAll("areas", overlap.Areas, area => Write(area.Value, collaboration.Areas.Find(area)!.Name));
        WriteAll(
            "targetGroups",
            overlap.TargetGroups,
            group => Write(group.Value, collaboration.TargetGroups.Find(group)!.Name)
        );
        Write("from", overlap.From);
        Write("until", overlap.Until);
        Write(overlap.Sessions);
        Write(overlap.Need);
        WriteAll("missing", overlap.Missing, Write);
        WriteAll("nextSteps", overlap.NextSteps, Write);
        WriteAll("proposes", overlap.Proposes, Write);
        writer.WriteEndObject();
    }

    internal void Write(ClusterWithOffers told)
    {
        var cluster = told.Cluster;
        writer.WriteStartObject();
        Write("theme", cluster.Theme.Value, NameOf(cluster.Theme));
        if (cluster.Area is { } area)
        {
            Write("area", area.Value, collaboration.Areas.Find(area)!.Name);
        }
        writer.WriteNumber("count", cluster.Count);
        writer.WriteNumber("overlaps", cluster.Overlaps);
        writer.WriteNumber("severity", cluster.Severity);
        Write("room", cluster.Room);
        WriteAll("offers", told.Offers, Write);
        WriteAll("nextSteps", cluster.NextSteps, Write);
        writer.WriteEndObject();
    }

    internal void Write(string name, Offer offer)
    {
        writer.WritePropertyName(name);
        Write(offer);
    }

    private void Write(Offer offer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", offer.Id.Value);
        writer.WriteString("name", offer.Name);
        Write("provider", offer.Provider.Value, sentences.ProviderOf(offer));
        writer.WriteEndObject();
    }

    private void Write(Encounter encounter)
    {
        writer.WriteStartObject("meets");
        writer.WriteString("areas", encounter.Areas.Kebab);
        writer.WriteString("groups", encounter.Groups.Kebab);
        writer.WriteString("period", encounter.Period.Kebab);
        writer.WriteEndObject();
    }

    private void Write(OverlapSessions? sessions)
    {
        if (sessions is null)
        {
            return;
        }
        writer.WriteStartObject("sessions");
        Write("from", sessions.Days.Start);
        Write("until", sessions.Days.End);
        writer.WriteNumber("meeting", sessions.Meeting);
        if (sessions.First is { } first)
        {
            writer.WriteStartObject("first");
            writer.WriteString("begins", LocalDateTimePattern.GeneralIso.Format(first.Begins));
            writer.WriteString("ends", LocalDateTimePattern.GeneralIso.Format(first.Ends));
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private void Write(OverlapNeed need)
    {
        writer.WriteStartObject("need");
        Write("on", need.On);
        Write("room", need.Room);
        Write("people", need.People);
        writer.WriteString("isExceeded", need.IsExceeded.Kebab);
        writer.WriteEndObject();
    }

    private void Write(string name, Headcount people)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("least", people.Least);
        if (people.Most is { } most)
        {
            writer.WriteNumber("most", most);
        }
        writer.WriteEndObject();
    }

    private void Write(FactKey key)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", key.Value);
        writer.WriteString("question", wording.QuestionOf(key));
        WriteAll("answerers", OverlapTerms.FactOf(key).Answerers, party => writer.WriteStringValue(party.Value));
        writer.WriteEndObject();
    }

    private void Write(RuleId id) => RuleJson.Write(writer, OverlapTerms.RuleOf(id), CollaborationSources.All, wording);

    private void Write<TId>(OverlapCount<TId> count, string name)
        where TId : struct, IIdentifier<TId>
    {
        writer.WriteStartObject();
        writer.WriteString("id", count.Id.Value);
        writer.WriteString("name", name);
        writer.WriteNumber("own", count.Own);
        writer.WriteNumber("inside", count.Inside);
        writer.WriteEndObject();
    }

    private void Write(string member, string id, string name)
    {
        writer.WritePropertyName(member);
        Write(id, name);
    }

    private void Write(string id, string name)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("name", name);
        writer.WriteEndObject();
    }

    private void Write(string name, LocalDate? date)
    {
        if (date is { } day)
        {
            writer.WriteString(name, LocalDatePattern.Iso.Format(day));
        }
    }

    private string NameOf(ThemeId theme) => collaboration.Themes.Find(theme)!.Name;
}
