using Samskab.Guidance;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>The sections of the page of advice to one party.</summary>
internal sealed class AdviceTeller
{
    private readonly AdviceSheet sheet;
    private readonly Wording wording;
    private readonly AdviceWords words;
    private readonly ConcernNames names;
    private readonly FindingTeller findings;
    private readonly QuotedOnce quoted;
    private readonly ValueList<string>? usual;

    internal AdviceTeller(AdviceSheet sheet, Wording wording)
    {
        (this.sheet, this.wording) = (sheet, wording);
        words = new(wording);
        names = new(sheet.Scope, wording);
        findings = new(sheet.Scope.Collaboration, wording);
        quoted = new(sheet.Scope.Review.Sources, wording);
        usual = Usual(sheet.Questions.Items);
    }

    internal Section NotAsAdvised() => Of("advice.not-as-advised", sheet.NotAsAdvised, found => found.Select(ToTakeUp));

    internal Section Questions() => Of("advice.questions", sheet.Questions, Asked);

    internal Section NextSteps()
    {
        var steps = Of("advice.steps", sheet.NextSteps);
        return sheet.Settled == 0 ? steps : steps with { Entries = [.. steps.Entries, Settled()] };
    }

    internal Section Of(string heading, Excerpt<SheetAdvice> advice) => Of(heading, advice, Grouped);

    internal Section AsAdvised() => Of("advice.as-advised", sheet.AsAdvised, found => found.Select(Kept));

    internal Section About() => words.About(sheet.Rules);

    private Section Of<T>(string heading, Excerpt<T> excerpt, Func<ValueList<T>, IEnumerable<Entry>> told) =>
        new(
            wording.Say(heading),
            [.. told(excerpt.Items), .. excerpt.More > 0 ? [More(excerpt)] : Array.Empty<Entry>()]
        );

    private Entry ToTakeUp(SheetFinding found) =>
        new(EntryKind.Point, wording.Of(found.Rule))
        {
            Tone = Tone.Against,
            Parts =
            [
                .. Lines(found.Findings).Select(line => new Entry(EntryKind.Remark, line)),
                .. quoted.Of(found.Rule),
                .. found.GoesOn.Select(rule => Told(EntryKind.Remark, rule)),
            ],
        };

    // What most questions concern, told once above them; null where that would say no more than each by itself.
    private ValueList<string>? Usual(ValueList<SheetQuestion> asked)
    {
        var most = asked.GroupBy(question => question.Concerns).MaxBy(alike => alike.Count());
        return most is not null && most.Count() > 2 && 2 * most.Count() > asked.Count && names.Of(most.Key) is not null
            ? most.Key
            : null;
    }

    private IEnumerable<Entry> Asked(ValueList<SheetQuestion> asked) =>
        [
            .. usual is { } most
                ? [new(EntryKind.Paragraph, wording.Say("advice.concerns-most", ("names", names.Listed(most))))]
                : Array.Empty<Entry>(),
            .. asked.GroupBy(question => question.Why[0]).Select(Asked),
        ];

    // The sentence once for the questions that it asks for, and what they concern once for those of which that is the same.
    private Entry Asked(IGrouping<Rule, SheetQuestion> asked)
    {
        var alike = asked.GroupBy(question => question.Concerns).ToList();
        return quoted.Heading(asked.Key) with
        {
            Parts = [.. alike.SelectMany(questions => questions.Select(Asked).Concat(Concerned(questions.Key, alike)))],
        };
    }

    private Entry Asked(SheetQuestion question) =>
        new(EntryKind.Point, wording.QuestionOf(question.Fact.Key)) { Tone = Tone.Open };

    // It goes without saying only where it goes for all questions of the sentence.
    private ValueList<Entry> Concerned(
        ValueList<string> concerns,
        List<IGrouping<ValueList<string>, SheetQuestion>> alike
    ) =>
        alike.Count == 1 && (usual is null ? names.Of(concerns) is null : concerns == usual)
            ? []
            : [new(EntryKind.Remark, Concerning(names.Listed(concerns)))];

    private IEnumerable<Entry> Grouped(ValueList<SheetAdvice> told)
    {
        var before = "";
        foreach (var alike in told.GroupBy(advice => (advice.Concerns, advice.Why)))
        {
            var why = words.Why([.. alike.Key.Why.Where(IsToBeTold)]);
            if (Above(why, names.Of(alike.Key.Concerns), before) is { Length: > 0 } above)
            {
                yield return new(EntryKind.Paragraph, above);
            }
            foreach (var advice in alike)
            {
                yield return Told(EntryKind.Point, advice.Rule);
            }
            before = why;
        }
    }

    // Why it is shown, unless that is told above already, and what it is for.
    private string Above(string why, string? concerned, string before) =>
        concerned is null ? why
        : why == before ? Concerning(concerned)
        : $"{why} {Concerning(concerned)}";

    // That a chapter is asked for stands at the top of the page.
    private static bool IsToBeTold(AdviceReason reason) => reason is not AdviceReason.OfChapter;

    private string Concerning(string names) => wording.Say("review.concerns", ("names", names));

    private Entry Kept(SheetFinding found) =>
        new(
            EntryKind.Point,
            wording.Say(
                "advice.kept",
                ("findings", string.Join(' ', Lines(found.Findings))),
                ("place", quoted.Place(found.Rule))
            )
        )
        {
            Tone = Tone.For,
        };

    private IEnumerable<string> Lines(ValueList<Finding> found) =>
        found
            .GroupBy(findings.Sentence)
            .Select(alike =>
                wording.Say(
                    "review.finding",
                    ("name", names.Listed(alike.Select(finding => finding.Subject))),
                    ("finding", alike.Key)
                )
            );

    private Entry Told(EntryKind kind, Rule rule) => new(kind, wording.Of(rule)) { Parts = quoted.Of(rule) };

    private Entry More<T>(Excerpt<T> excerpt) =>
        new(
            EntryKind.Paragraph,
            wording.Say("advice.more", ("count", wording.Number(excerpt.More)), ("all", wording.Number(excerpt.All)))
        );

    private Entry Settled() =>
        new(EntryKind.Paragraph, wording.Say("advice.settled", ("count", wording.Number(sheet.Settled))));
}
