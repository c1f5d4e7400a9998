using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Samskab.CoCreation;
using Samskab.Comparisons;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>Tells what has become of the verdicts since an earlier day, or becomes of them by another version of the book.</summary>
internal sealed class CompareCommand(HostContext host, Situation situation)
{
    internal const string Format = "samskab-comparison/1";

    private Wording Wording => host.Wording;

    internal static int Run(
        HostContext host,
        string file,
        LocalDate? on,
        LocalDate? since,
        string? version,
        OutputFormat format
    ) =>
        Situation.With(
            host,
            file,
            on,
            CoCreationBook.Versions,
            situation => new CompareCommand(host, situation).Run(since ?? situation.On, version, format)
        );

    private int Run(LocalDate since, string? version, OutputFormat format)
    {
        if (since > situation.On)
        {
            var days = (Since: Wording.Of(since), On: Wording.Of(situation.On));
            return host.WrongUsage(Wording.Say("host.since-is-later", ("since", days.Since), ("on", days.On)));
        }
        if (HostBooks.On(host, CoCreationBook.Versions, since) is not { } before)
        {
            return HostContext.UsageIsWrong;
        }
        var after = version is null ? situation.Book : CoCreationBook.OfVersion(version);
        if (after is null)
        {
            return host.WrongUsage(Wording.Say("host.no-book-version", ("version", version!)));
        }
        Tell(Comparison.Of(Cases(), (before, since), (after, situation.On)), since, after, format);
        return situation.Exit;
    }

    private IEnumerable<ComparisonCase> Cases() =>
        situation.Report.Value.Initiatives.Select(one => new ComparisonCase(
            one.Id.Value,
            [
                .. one.Statements,
                .. CoCreationSources.With().SelectMany(source => source.Of(new(situation.Report.Value, one))),
            ]
        ));

    private void Tell(Comparison comparison, LocalDate since, RuleBook after, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => Write(json, comparison, since));
            return;
        }
        ProblemList.Warn(host, situation.Report);
        var title = Wording.Say(
            "host.compare-title",
            ("since", Wording.Of(since)),
            ("before", situation.Book.Version),
            ("on", Wording.Of(situation.On)),
            ("after", after.Version)
        );
        host.Write(
            [
                new(title, [new("", [.. comparison.Cases.Select(one => Told(one, after))])]),
                CitedSources.Page(after.Rules, Wording),
            ],
            format
        );
    }

    private Entry Told(ComparedCase one, RuleBook book)
    {
        var (before, after) = (one.Before!, one.After!);
        var id = before.Answer == after.Answer ? "host.compare-same" : "host.compare-changed";
        var text = Wording.Say(id, ("name", NameOf(one)), ("before", Named(before)), ("after", Named(after)));
        return new(EntryKind.Point, text)
        {
            Tone = Tones.Of(after.Answer),
            Parts =
            [
                .. one.Change!.NewReasons.Where(Decides).Select(reason => Reason("host.compare-new", reason, book)),
                .. one.Change!.GoneReasons.Where(Decides).Select(reason => Reason("host.compare-gone", reason, book)),
            ],
        };
    }

    // What is open is told by what becomes of it.
    private static bool Decides(Reason reason) =>
        reason.Kind is ReasonKind.Excluded or ReasonKind.NotNeeded or ReasonKind.CriterionNotMet;

    private Entry Reason(string id, Reason reason, RuleBook book)
    {
        var rule = book.Find(reason.Rule) ?? situation.Book.Find(reason.Rule)!;
        return new(EntryKind.Remark, Wording.Say(id, ("reason", Wording.Of(rule, reason.Holds))));
    }

    private string NameOf(ComparedCase one) => situation.Report.Value.Initiatives.Find(new(one.Subject))!.Name;

    private string Named(Verdict verdict) => Wording.NameOf(verdict.Answer, verdict.Book);

    private void Write(Utf8JsonWriter json, Comparison comparison, LocalDate since)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("language", Wording.Language.Value);
        json.WriteString("standing", Wording.Say("standing"));
        json.WriteString("since", LocalDatePattern.Iso.Format(since));
        json.WriteString("on", LocalDatePattern.Iso.Format(situation.On));
        ProblemJson.Write(json, situation.Report, Wording);
        json.WriteStartArray("cases");
        foreach (var one in comparison.Cases)
        {
            json.WriteStartObject();
            json.WriteString("id", one.Subject);
            json.WriteString("name", NameOf(one));
            json.WriteString("before", Code(one.Before!.Answer));
            json.WriteString("after", Code(one.After!.Answer));
            json.WritePropertyName("change");
            JsonSerializer.Serialize(json, one.Change!, VerdictJson.Change);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Code(Answer answer) => JsonNamingPolicy.KebabCaseLower.ConvertName(answer.ToString());
}
