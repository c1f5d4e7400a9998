using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Offers;
using Samskab.RuleBooks;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>Assesses the initiatives of a document: does co-creation fit?</summary>
internal static class AssessCommand
{
    internal static int Run(HostContext host, string file, LocalDate? on, string? initiative, OutputFormat format)
    {
        if (DocumentInput.ReadWhole(host, file) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        if ((on ?? report.Value.AsOf) is not { } date)
        {
            return DocumentInput.Undated(host, report, file);
        }
        var versions = host.Services.GetRequiredService<RuleBookVersions>();
        if (versions.On(date) is not { } book)
        {
            var first = host.Wording.Of(versions[0].Contents.ValidFrom);
            return host.WrongUsage(
                host.Wording.Say("host.no-version", ("date", host.Wording.Of(date)), ("first", first))
            );
        }
        var chosen = Chosen(report.Value, initiative);
        if (initiative is not null && chosen.Count == 0)
        {
            var ids = string.Join(", ", report.Value.Initiatives.Select(one => one.Id));
            return host.WrongUsage(host.Wording.Say("host.no-initiative", ("id", initiative), ("ids", ids)));
        }
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json =>
                AssessmentsJson.Write(json, chosen, report, book, CoCreationSources.With(), date, host.Wording)
            );
        }
        else
        {
            Write(
                host,
                report,
                [.. chosen.Select(one => Assessed.Of(new(report.Value, one), book, date))],
                book,
                format
            );
        }
        return report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private static List<Initiative> Chosen(Collaboration document, string? initiative) =>
        initiative is null ? [.. document.Initiatives]
        : InitiativeId.TryParse(initiative, null, out var id)
            ? [.. new InitiativeById(id).Evaluate(document.Initiatives)]
        : [];

    private static void Write(
        HostContext host,
        ImportReport<Collaboration> report,
        List<Assessed> all,
        RuleBook book,
        OutputFormat format
    )
    {
        ProblemList.Warn(host, report);
        host.Write(
            [
                Overview(all, book, host.Wording),
                .. all.Select(one => one.Page(book, host.Wording)),
                CitedSources.Page(book.Rules, host.Wording),
            ],
            format
        );
    }

    private static Page Overview(List<Assessed> all, RuleBook book, Wording wording) =>
        new(wording.Say($"{book.Id}.name"), [new("", [.. all.Select(one => one.Line(book, wording))])]);

    private sealed record Assessed(InitiativeIn Subject, Verdict Verdict)
    {
        internal static Assessed Of(InitiativeIn subject, RuleBook book, LocalDate on) =>
            new(subject, book.Assess(subject, CoCreationSources.With(), on));

        internal Page Page(RuleBook book, Wording wording) => InitiativePage.Of(Subject, Verdict, book, wording);

        internal Entry Line(RuleBook book, Wording wording) =>
            new(
                EntryKind.Point,
                wording.Say("host.overview-line", ("name", Subject.Initiative.Name), ("answer", Name(book, wording)))
            )
            {
                Tone = Verdict.Answer switch
                {
                    Answer.Yes => Tone.For,
                    Answer.No => Tone.Against,
                    _ => Tone.Open,
                },
            };

        private string Name(RuleBook book, Wording wording) => wording.NameOf(Verdict.Answer, book.Id);
    }
}
