using Samskab.Facts;
using Samskab.Forums;
using Samskab.Guidance;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>How the page of advice to one party begins: the day, what it rests on, and what to do first.</summary>
internal sealed class AdviceHead(AdviceSheet sheet, Wording wording)
{
    private static readonly Answer[] Answers = [Answer.Yes, Answer.No, Answer.Unknown];

    private readonly ValueList<AdviceSituation> situations = sheet.Scope.Situations;

    internal string Title
    {
        get
        {
            var who = ("who", wording.Of([sheet.For]));
            return situations is [{ Subject: { } only }]
                ? wording.Say(
                    "advice.title-of",
                    who,
                    ("name", new SubjectNames(sheet.Scope.Collaboration, wording).Of(only))
                )
                : wording.Say("advice.title", who);
        }
    }

    internal Section Section() => new("", [.. Rests(), .. Notes(), .. First()]);

    private IEnumerable<Entry> Rests() =>
        situations is [var only]
            ? OfOne(only)
            : [Headline(wording.Listed([.. Counted("efforts", IsEffort), .. Counted("fora", IsForum)])), .. Verdicts()];

    private IEnumerable<Entry> OfOne(AdviceSituation only) =>
        only.Verdict is { } verdict
            ?
            [
                Headline(wording.NameOf(verdict.Answer, verdict.Book)),
                Paragraph($"{verdict.Book}.verdict.{verdict.Answer.Kebab}.sentence"),
            ]
        : only.Forum is { } forum ? [Headline(wording.Say(KindOf(forum)))]
        : [Headline(wording.Say("collaboration.name")), Paragraph("advice.no-verdict")];

    private static string KindOf(Forum forum) =>
        forum.Kind == ForumKind.Other ? "advice.fora-one" : $"forum-kind.{forum.Kind.Kebab}";

    private IEnumerable<string> Counted(string kind, Func<AdviceSituation, bool> isOf) =>
        situations.Count(isOf) switch
        {
            0 => [],
            1 => [wording.Say($"advice.{kind}-one")],
            var count => [wording.Say($"advice.{kind}", ("count", wording.Number(count)))],
        };

    private IEnumerable<Entry> Verdicts()
    {
        var verdicts = situations.Select(situation => situation.Verdict).OfType<Verdict>().ToList();
        var counts = Answers
            .Select(answer => (answer, Count: verdicts.Count(verdict => verdict.Answer == answer)))
            .Where(one => one.Count > 0)
            .Select(one => wording.Say($"advice.fits-{one.answer.Kebab}", ("count", wording.Number(one.Count))))
            .ToList();
        return counts.Count == 0 ? [] : [Paragraph("advice.fits", ("counts", string.Join(' ', counts)))];
    }

    private IEnumerable<Entry> Notes()
    {
        if (sheet.Scope.Chapter is { } chapter)
        {
            yield return Paragraph("advice.only-chapter", ("chapter", wording.NameOf(chapter)));
        }
        if (situations is [{ Phase: null, Forum: null }] && sheet.Scope.Phase is null && IsOfPhase())
        {
            yield return Paragraph("advice.phase-unknown");
        }
    }

    private IEnumerable<Entry> First() =>
        sheet.NotAsAdvised.Items is [var found, ..] ? [Begin(found.Rule)]
        : sheet.Questions.Items is [var question, ..]
            ? [Paragraph("advice.begin-question", ("question", wording.QuestionOf(question.Fact.Key)))]
        : sheet.NextSteps.Items is [var step, ..] ? [Begin(step.Rule)]
        : sheet.IsEmpty ? [Paragraph("advice.none")]
        : [];

    private Entry Begin(Rule rule) => Paragraph("advice.begin", ("rule", wording.Of(rule)));

    private Entry Headline(string what) =>
        new(
            EntryKind.Headline,
            wording.Say("verdict.headline", ("answer", what), ("date", wording.Of(sheet.Scope.Review.On)))
        );

    private Entry Paragraph(string text, params ReadOnlySpan<(string, string)> values) =>
        new(EntryKind.Paragraph, wording.Say(text, values));

    private bool IsOfPhase() =>
        sheet.NextSteps.Items.Any(advice => advice.Why.Any(reason => reason is AdviceReason.OfPhase));

    private static bool IsEffort(AdviceSituation situation) => situation.Initiative is not null;

    private static bool IsForum(AdviceSituation situation) => situation.Forum is not null;
}
