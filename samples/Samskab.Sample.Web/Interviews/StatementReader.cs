using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sample.Web.Documents;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Sample.Web.Interviews;

/// <summary>Reads what was said in an interview about the facts of a book.</summary>
internal sealed class StatementReader(MemberReader members, RuleBook book)
{
    private readonly string facts = string.Join(", ", book.Facts.Select(fact => fact.Key));
    private readonly List<Party> parties = [.. book.Facts.SelectMany(fact => fact.Answerers).Distinct()];

    internal Statement? Read(JsonElement item, string path)
    {
        if (!members.IsObject(item, path, "fact", "answer", "by", "from", "until", "basis", "evidence", "readings"))
        {
            return null;
        }
        var fact = FactOf(item, path);
        var answer = members.Required<Answer>(item, path, "answer", "unknown-answer", "yes, no, unknown");
        var by = PartyOf(item, path, "by");
        NoteWhoCannotAnswer(fact, by, path);
        var (from, until) = DaysOf(item, path);
        var basis = Optional<Basis>(item, path, "basis", "stated, derived, assumed");
        var evidence = Optional<ValueList<Evidence>>(item, path, "evidence", "a list of citations, notes and parts");
        var readings = Optional<ValueList<Reading>>(item, path, "readings", "a list of interpretation and option");
        return fact is null || answer is null
            ? null
            : new()
            {
                Fact = fact.Key,
                Answer = answer.Value,
                By = by,
                From = from,
                Until = until,
                Basis = basis ?? default,
                Evidence = evidence ?? [],
                Readings = readings ?? [],
            };
    }

    /// <summary>A party that is asked by the book; null where none is named.</summary>
    internal Party? PartyOf(JsonElement parent, string path, string name)
    {
        const string Unknown = "unknown-party";
        var permitted = string.Join(", ", parties);
        var party = members.Optional<Party>(parent, path, name, Unknown, permitted);
        if (party is { } named && !parties.Contains(named))
        {
            members.Note(Unknown, $"{path}.{name}", named.Value, permitted);
            return null;
        }
        return party;
    }

    private Fact? FactOf(JsonElement item, string path)
    {
        const string Unknown = "unknown-fact";
        if (members.Required<FactKey>(item, path, "fact", Unknown, facts) is not { } key)
        {
            return null;
        }
        if (book.Facts.Find(key) is { } fact)
        {
            return fact;
        }
        members.Note(Unknown, $"{path}.fact", key.Value, facts);
        return null;
    }

    private void NoteWhoCannotAnswer(Fact? fact, Party? by, string path)
    {
        if (fact is not null && by is { } party && !fact.Answerers.Contains(party))
        {
            members.Note("party-cannot-answer", $"{path}.by", party.Value, string.Join(", ", fact.Answerers));
        }
    }

    private (LocalDate? From, LocalDate? Until) DaysOf(JsonElement item, string path)
    {
        var from = Optional<LocalDate>(item, path, "from", RequestDay.Example);
        var until = Optional<LocalDate>(item, path, "until", RequestDay.Example);
        if (until < from)
        {
            var (first, last) = (LocalDatePattern.Iso.Format(from.Value), LocalDatePattern.Iso.Format(until.Value));
            members.Note("until-before-from", $"{path}.until", last, $">= {first}");
        }
        return (from, until);
    }

    private T? Optional<T>(JsonElement item, string path, string name, string permitted)
        where T : struct => members.Optional<T>(item, path, name, MemberReader.NotPermitted, permitted);
}
