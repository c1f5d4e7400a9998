using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.Sample.Web.Books;
using Samskab.Sample.Web.Documents;
using Samskab.Values;

namespace Samskab.Sample.Web.Interviews;

/// <summary>Reads one interview as far as it has come, and tells everything that is wrong with it.</summary>
internal sealed class InterviewReader(KnownBooks books)
{
    private const string Root = "$";

    private readonly MemberReader members = new();

    internal ImportReport<InterviewRequest?> Read(ReadOnlyMemory<byte> body) =>
        members.Report(
            members.Parse(body) is { } root && members.IsObject(root, Root, "book", "on", "goal", "as", "statements")
                ? Read(root)
                : null
        );

    private InterviewRequest? Read(JsonElement root)
    {
        var versions = VersionsOf(root);
        var on = members.Required<LocalDate>(root, Root, "on", MemberReader.NotPermitted, RequestDay.Example);
        var goal = members.Optional<InterviewGoal>(root, Root, "goal", MemberReader.NotPermitted, "decide, diagnose");
        if (versions is null)
        {
            return null;
        }
        var book = BookOf(versions, on);
        var statements = new StatementReader(members, book);
        var answerer = statements.PartyOf(root, Root, "as");
        var said = StatementsOf(root, statements);
        return on is null
            ? null
            : new()
            {
                Book = book,
                On = on.Value,
                Goal = goal ?? InterviewGoal.Decide,
                As = answerer,
                Statements = said,
            };
    }

    private RuleBookVersions? VersionsOf(JsonElement root)
    {
        const string Name = "book";
        const string Unknown = "unknown-book";
        if (!root.TryGetProperty(Name, out var named))
        {
            return books.Usual;
        }
        if (members.Optional<RuleBookId>(root, Root, Name, Unknown, books.Names) is not { } id)
        {
            return null;
        }
        if (books.Find(id) is { } versions)
        {
            return versions;
        }
        members.Note(Unknown, $"{Root}.{Name}", named, books.Names);
        return null;
    }

    // Without a version for the day the rest is still read, by the one that is valid last.
    private RuleBook BookOf(RuleBookVersions versions, LocalDate? on)
    {
        if (on is { } day && versions.On(day) is null)
        {
            members.Note("no-version", "$.on", LocalDatePattern.Iso.Format(day), RequestDay.DaysOf(versions));
        }
        return (on is { } valid ? versions.On(valid) : null) ?? versions.Newest;
    }

    private ValueList<Statement> StatementsOf(JsonElement root, StatementReader reader)
    {
        const string Path = "$.statements";
        if (!root.TryGetProperty("statements", out var list))
        {
            members.Note("missing-member", Path, null, "a list, empty where nothing is said yet");
            return [];
        }
        if (list.ValueKind != JsonValueKind.Array)
        {
            members.Note(MemberReader.NotPermitted, Path, list, "a list");
            return [];
        }
        return
        [
            .. list.EnumerateArray()
                .Select((item, i) => reader.Read(item, string.Create(CultureInfo.InvariantCulture, $"{Path}[{i}]")))
                .OfType<Statement>(),
        ];
    }
}
