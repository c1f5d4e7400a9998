using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Rules;
using Samskab.Uptake;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>The sections of the page of a progress.</summary>
internal sealed class ProgressTeller(Progress progress, Collaboration collaboration, Wording wording)
{
    private readonly AdviceWords advice = new(wording);
    private readonly StepWords steps = new(collaboration, wording);
    private readonly FindingTeller review = new(collaboration, wording);

    internal string Title =>
        NameOfScope() is { } name ? wording.Say("progress.title-of", ("name", name)) : wording.Say("progress.title");

    internal Section Headline() =>
        new(
            "",
            [
                new(
                    EntryKind.Headline,
                    wording.Say(
                        "progress.headline",
                        ("date", wording.Of(progress.On)),
                        ("counts", wording.Of(progress.Counts))
                    )
                ),
                new(EntryKind.Paragraph, wording.Say("progress.standing")),
                .. Notes(),
                .. progress.Phases.Where(phase => phase.Counts.All > 0).Select(Counted),
            ]
        );

    internal Section Since(Progress earlier)
    {
        var since = ("date", wording.Of(earlier.On));
        var changes = progress.Since(earlier);
        return new(
            wording.Say("progress.since", since),
            changes.Count == 0
                ? [new(EntryKind.Paragraph, wording.Say("progress.since-nothing", since))]
                : [.. changes.Select(Changed)]
        );
    }

    internal IEnumerable<Section> Chapters() =>
        progress.Told.GroupBy(line => line.Rule.Chapter).Select(told => Chapter(told.Key, told));

    internal Section Untouched()
    {
        var told = progress.Told.Select(line => line.Rule.Chapter).ToHashSet();
        return new(
            wording.Say("progress.untouched"),
            [.. progress.Chapters.Where(one => !told.Contains(one.Chapter)).Select(Untouched)]
        );
    }

    internal IEnumerable<Section> Next() =>
        progress
            .Next.GroupBy(step => step.For)
            .Select(next => new Section(
                wording.Say("advice.title", ("who", wording.Of(next.Key))),
                [.. next.Select(step => advice.Told(step.Rule, step.Why))]
            ));

    internal Section More() =>
        new(
            "",
            progress.MoreNext > 0
                ? [new(EntryKind.Paragraph, wording.Say("progress.more", ("count", wording.Number(progress.MoreNext))))]
                : []
        );

    internal Section About() =>
        advice.About([.. progress.Told.Select(line => line.Rule), .. progress.Next.Select(step => step.Rule)]);

    private string? NameOfScope() =>
        progress.Scope.Forum is { } forum
            ? collaboration.Forums.Find(forum)?.Name
            : progress.Scope.Situation.Initiative?.Name;

    private Section Chapter(Chapter chapter, IEnumerable<ProgressLine> told) =>
        new(
            wording.NameOf(chapter),
            [
                new(
                    EntryKind.Paragraph,
                    wording.Say(
                        "progress.counts",
                        ("counts", wording.Of(progress.Chapters.First(one => one.Chapter == chapter).Counts))
                    )
                ),
                .. told.Select(Told),
            ]
        );

    private Entry Untouched(ChapterProgress one) =>
        new(
            EntryKind.Point,
            wording.Say(
                "progress.chapter",
                ("chapter", wording.NameOf(one.Chapter)),
                ("count", wording.Number(one.Counts.All))
            )
        );

    private IEnumerable<Entry> Notes()
    {
        if (progress.Scope.Situation.Audiences is var asked && asked != Parties.All)
        {
            yield return new(EntryKind.Paragraph, wording.Say("progress.only-for", ("who", wording.Of(asked))));
        }
        if (progress.Scope.Situation.Chapter is { } chapter)
        {
            yield return new(
                EntryKind.Paragraph,
                wording.Say("advice.only-chapter", ("chapter", wording.NameOf(chapter)))
            );
        }
        else if (progress.Scope.Situation.Verdict?.Answer == Answer.Unknown)
        {
            yield return new(EntryKind.Paragraph, wording.Say("progress.no-next"));
        }
    }

    private Entry Counted(PhaseProgress phase) =>
        new(
            EntryKind.Paragraph,
            wording.Say($"progress.phase-{phase.Phase.Kebab}", ("counts", wording.Of(phase.Counts)))
        );

    private Entry Changed(ProgressChange change) =>
        new(EntryKind.Point, Line(change.Now, change.Rule))
        {
            Tone = ToneOf(change.Now),
            Parts =
            [
                new(EntryKind.Remark, wording.Say("progress.was", ("state", wording.NameOf(change.Before)))),
                .. change.Steps.Select(steps.Told),
            ],
        };

    private Entry Told(ProgressLine line) =>
        new(EntryKind.Point, Line(line.State, line.Rule))
        {
            Tone = line.Contradictions.Count > 0 ? Tone.Against : ToneOf(line.State),
            Parts =
            [
                .. line.Steps.Select(steps.Told),
                .. line.Uncertain.Select(Uncertain),
                .. line.Contradictions.Select(finding => Found("progress.contradiction", finding)),
                .. line.Findings.Except(line.Contradictions).Where(IsSettled).Select(Beside),
                .. line.Rule.Citations.Select(citation => new Entry(
                    EntryKind.Quotation,
                    wording.Quote(citation, collaboration.OwnAdvice.AllSources)
                )),
            ],
        };

    private Entry Uncertain(StepTaken step)
    {
        var told = steps.Told(step);
        var note = wording.Say("progress.uncertain", ("date", wording.Of(progress.On)));
        return told with { Parts = [new(EntryKind.Remark, note), .. told.Parts] };
    }

    private static bool IsSettled(Finding finding) => finding.Answer != Answer.Unknown;

    private Entry Beside(Finding finding) =>
        Found(finding.Answer == Answer.Yes ? "progress.review-yes" : "progress.review-no", finding);

    private Entry Found(string text, Finding finding) =>
        new(EntryKind.Remark, wording.Say(text, ("finding", review.Line(finding))));

    private string Line(ProgressState state, Rule rule) =>
        wording.Say("progress.line", ("state", wording.NameOf(state)), ("rule", wording.Addressed(rule)));

    private static Tone ToneOf(ProgressState state) =>
        state switch
        {
            ProgressState.Done => Tone.For,
            ProgressState.Open or ProgressState.Unknown => Tone.Open,
            _ => Tone.Plain,
        };
}
