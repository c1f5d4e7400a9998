using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>The sections of the page of advice to one party.</summary>
internal sealed class AdviceTeller(AdviceSituation situation, Party party, Wording wording)
{
    private readonly AdviceWords words = new(situation, wording);
    private readonly ValueList<AdviceItem> items = Advice.For(situation with { Audiences = [party] });
    private readonly ValueList<Fact> questions = Advice.Questions(situation, party);

    internal string Title =>
        situation.Initiative is { } initiative
            ? wording.Say("advice.title-of", ("who", wording.Of([party])), ("name", initiative.Name))
            : wording.Say("advice.title", ("who", wording.Of([party])));

    internal Section Headline() => new("", [.. Answer(), .. Notes()]);

    internal Section Questions() =>
        new(
            wording.Say("advice.questions"),
            [.. questions.Select(fact => new Entry(EntryKind.Point, wording.QuestionOf(fact.Key)) { Tone = Tone.Open })]
        );

    internal Section Of(string heading, params ValueList<Force> forces) =>
        new(
            wording.Say(heading),
            [.. items.Where(item => forces.Contains(item.Rule.Force)).Select(item => words.Told(item.Rule, item.Why))]
        );

    internal Section More()
    {
        var all = Advice.For(situation with { Audiences = [party], Most = null }).Count;
        var more = wording.Number(all - items.Count);
        return new(
            "",
            all > items.Count ? [new(EntryKind.Paragraph, wording.Say("advice.more", ("count", more)))] : []
        );
    }

    internal Section About() => words.About(items.Select(item => item.Rule));

    private ValueList<Entry> Answer() =>
        situation.Verdict is { } verdict
            ?
            [
                new(
                    EntryKind.Headline,
                    wording.Say(
                        "verdict.headline",
                        ("answer", wording.NameOf(verdict.Answer, verdict.Book)),
                        ("date", wording.Of(verdict.On))
                    )
                ),
                new(EntryKind.Paragraph, wording.Say($"{verdict.Book}.verdict.{verdict.Answer.Kebab}.sentence")),
            ]
            : [new(EntryKind.Paragraph, wording.Say("advice.no-verdict"))];

    private IEnumerable<Entry> Notes()
    {
        if (situation.Phase is null && items.Any(item => item.Why.Any(why => why is AdviceReason.OfPhase)))
        {
            yield return new(EntryKind.Paragraph, wording.Say("advice.phase-unknown"));
        }
        if (situation.Chapter is { } chapter)
        {
            var name = wording.Say($"chapter.{chapter}");
            yield return new(EntryKind.Paragraph, wording.Say("advice.only-chapter", ("chapter", name)));
        }
        if (items.Count == 0 && questions.Count == 0 && situation.Most is not 0)
        {
            yield return new(EntryKind.Paragraph, wording.Say("advice.none"));
        }
    }
}
