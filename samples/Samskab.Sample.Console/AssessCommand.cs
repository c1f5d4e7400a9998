using Microsoft.Extensions.DependencyInjection;
using Samskab.CoCreation;
using Samskab.Documents;
using Samskab.Offers;
using Samskab.RuleBooks;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>Assesses the initiatives of a document: does co-creation fit?</summary>
internal sealed class AssessCommand(HostContext host, AssessOptions options)
{
    internal static int Run(HostContext host, AssessOptions options, OutputFormat format) =>
        Situation.With(
            host,
            options.File,
            options.On,
            host.Services.GetRequiredService<RuleBookVersions>(),
            situation => new AssessCommand(host, options).Tell(situation, format)
        );

    private int Tell(Situation situation, OutputFormat format)
    {
        if (situation.Chosen(host, options.Initiative) is not { } chosen)
        {
            return HostContext.UsageIsWrong;
        }
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json =>
                AssessmentsJson.Write(
                    json,
                    chosen,
                    situation.Report,
                    situation.Book,
                    CoCreationSources.With(),
                    situation.On,
                    host.Wording,
                    options.Cut.Of
                )
            );
        }
        else
        {
            ProblemList.Warn(host, situation.Report);
            host.Write(Pages(chosen, situation), format);
        }
        return situation.Exit;
    }

    private List<Page> Pages(IReadOnlyList<Initiative> chosen, Situation situation)
    {
        var all = chosen.Select(one => Assessed.Of(new(situation.Report.Value, one), situation)).ToList();
        var book = situation.Book;
        return
        [
            new(host.Wording.Say($"{book.Id}.name"), [new("", [.. all.Select(one => one.Line(book, host.Wording))])]),
            .. all.SelectMany(one => Pages(one, book)),
            CitedSources.Page(book.Rules, host.Wording),
        ];
    }

    private IEnumerable<Page> Pages(Assessed one, RuleBook book)
    {
        yield return InitiativePage.Of(one.Subject, one.Verdict, book, host.Wording);
        if (options.Explains)
        {
            var tree = (Explanation.OfBook)options.Cut.Of(book.Explain(one.Verdict));
            var name = host.Wording.Say("host.explanation-title", ("name", one.Subject.Initiative.Name));
            yield return ExplanationPage.Of(tree, name, host.Wording);
        }
    }

    private sealed record Assessed(InitiativeIn Subject, Verdict Verdict)
    {
        internal static Assessed Of(InitiativeIn subject, Situation situation) =>
            new(subject, situation.Book.Assess(subject, CoCreationSources.With(), situation.On));

        internal Entry Line(RuleBook book, Wording wording) =>
            new(
                EntryKind.Point,
                wording.Say(
                    "host.overview-line",
                    ("name", Subject.Initiative.Name),
                    ("answer", wording.NameOf(Verdict.Answer, book.Id))
                )
            )
            {
                Tone = Tones.Of(Verdict.Answer),
            };
    }
}
