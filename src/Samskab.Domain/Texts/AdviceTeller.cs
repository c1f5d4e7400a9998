using Samskab.CoCreation;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>The sections of the page of advice to one party.</summary>
internal sealed class AdviceTeller
{
    private readonly AdviceSituation situation;
    private readonly Party party;
    private readonly Wording wording;
    private readonly AdviceWords words;
    private readonly ValueList<AdviceItem> items;
    private readonly ValueList<Fact> questions;
    private readonly ValueList<AdviceReason>? mostCommonWhy;

    internal AdviceTeller(AdviceSituation situation, Party party, Wording wording)
    {
        (this.situation, this.party, this.wording) = (situation, party, wording);
        words = new(situation, wording);
        items = Advice.For(situation with { Audiences = [party] });
        questions = Advice.Questions(situation, party);
        mostCommonWhy = MostCommonWhy();
    }

    internal string Title =>
        situation.Name is { } name
            ? wording.Say("advice.title-of", ("who", wording.Of([party])), ("name", name))
            : wording.Say("advice.title", ("who", wording.Of([party])));

    internal Section Headline() => new("", [.. Answer(), .. Notes()]);

    internal Section Questions() => new(wording.Say("advice.questions"), [.. questions.Select(Asked)]);

    private Entry Asked(Fact fact) =>
        new(EntryKind.Point, wording.QuestionOf(fact.Key))
        {
            Tone = Tone.Open,
            Parts =
            [
                .. CoCreationBook
                    .Newest.Contents.Blocks.SelectMany(block => block.Grounds)
                    .Where(ground => Turns(ground.Condition, fact))
                    .SelectMany(ground => ground.Rule.Citations)
                    .Take(1)
                    .Select(one => new Entry(EntryKind.Quotation, wording.Quote(one, CollaborationSources.All))),
            ],
        };

    // Whether an answer to the fact can change whether the condition holds.
    private static bool Turns(Condition condition, Fact fact) =>
        condition.Match(
            its => its.Fact.Key == fact.Key,
            not => Turns(not.Inner, fact),
            all => all.Parts.Any(part => Turns(part, fact)),
            any => any.Parts.Any(part => Turns(part, fact)),
            atLeast => atLeast.Parts.Any(part => Turns(part, fact))
        );

    internal Section Of(string heading, params ValueList<Force> forces) =>
        new(wording.Say(heading), [.. items.Where(item => forces.Contains(item.Rule.Force)).Select(Told)]);

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

    // Told once on the page rather than at each piece of advice.
    private ValueList<AdviceReason>? MostCommonWhy()
    {
        var most = items.GroupBy(item => item.Why).MaxBy(alike => alike.Count());
        return most is not null && most.Count() > 1 && 2 * most.Count() > items.Count ? most.Key : null;
    }

    private ValueList<Entry> Answer() =>
        situation.Forum is { } forum
            ? [new(EntryKind.Paragraph, wording.Say("advice.of-forum", ("kind", words.KindOf(forum.Kind))))]
        : situation.Verdict is { } verdict
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
        if (mostCommonWhy is { } why)
        {
            yield return new(EntryKind.Paragraph, wording.Say("advice.why-most", ("why", words.Why(why))));
        }
        if (items.Count == 0 && questions.Count == 0 && situation.Most is not 0)
        {
            yield return new(EntryKind.Paragraph, wording.Say("advice.none"));
        }
    }

    private Entry Told(AdviceItem item) => words.Told(item.Rule, item.Why == mostCommonWhy ? [] : item.Why);
}
