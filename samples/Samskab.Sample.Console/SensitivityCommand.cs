using NodaTime;
using Samskab.CoCreation;
using Samskab.Offers;
using Samskab.Sources;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>Tells of each initiative which other readings of the handbook would change its verdict, and of each reading which verdicts hang on it.</summary>
internal sealed class SensitivityCommand(HostContext host, Situation situation)
{
    private Wording Wording => host.Wording;

    internal static int Run(HostContext host, string file, LocalDate? on, OutputFormat format) =>
        Situation.With(
            host,
            file,
            on,
            CoCreationBook.Versions,
            situation => new SensitivityCommand(host, situation).Tell(format)
        );

    private int Tell(OutputFormat format)
    {
        var cases = situation
            .Report.Value.Initiatives.Select(one =>
                (one, CoCreationSensitivity.Of(new(situation.Report.Value, one), situation.On))
            )
            .ToList();
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => SensitivityJson.Write(json, cases, situation, Wording));
        }
        else
        {
            ProblemList.Warn(host, situation.Report);
            host.Write([Page(cases), CitedSources.Page(situation.Book.Rules, Wording)], format);
        }
        return situation.Exit;
    }

    private Page Page(List<(Initiative Initiative, Sensitivity Sensitivity)> cases)
    {
        var names = cases.ToDictionary(one => one.Initiative.Id.Value, one => one.Initiative.Name);
        var readings = Sensitivity.ByReading(cases.Select(one => one.Sensitivity));
        Section[] sections =
        [
            new(
                Wording.Say("host.by-initiative", ("date", Wording.Of(situation.On))),
                [.. cases.Select(one => Told(one.Initiative, one.Sensitivity))]
            ),
            new(Wording.Say("host.by-reading"), [.. readings.Select(reach => Told(reach, names))]),
        ];
        return new(Wording.Say("host.sensitivity-title"), [.. sections.Where(section => section.Entries.Count > 0)]);
    }

    private Entry Told(Initiative initiative, Sensitivity sensitivity)
    {
        var answer = sensitivity.Verdict.Answer;
        var line = Wording.Say("host.overview-line", ("name", initiative.Name), ("answer", Named(answer)));
        return new(EntryKind.Point, line)
        {
            Tone = Tones.Of(answer),
            Parts = sensitivity.IsRobust
                ? [new(EntryKind.Remark, Wording.Say("host.is-robust"))]
                : [.. sensitivity.Changing.Select(Otherwise)],
        };
    }

    private Entry Otherwise(OtherReading other) =>
        new(
            EntryKind.Remark,
            Wording.Say(
                "host.otherwise",
                ("reading", Wording.Of(other.Reading)),
                ("answer", Named(other.Verdict.Answer))
            )
        );

    private Entry Told(ReadingReach reach, Dictionary<string, string> names) =>
        new(EntryKind.Point, Wording.Of(reach.Reading))
        {
            Parts =
            [
                .. Quoted(reach.Reading),
                .. reach.Subjects.Select(subject => new Entry(EntryKind.Remark, names[subject])),
            ],
        };

    private IEnumerable<Entry> Quoted(Reading reading) =>
        situation
            .Book.Contents.Interpretations.First(one => one.Id == reading.Interpretation)
            .Citations.Select(one => new Entry(EntryKind.Quotation, Wording.Quote(one, situation.Book)));

    private string Named(Facts.Answer answer) => Wording.NameOf(answer, situation.Book.Id);
}
