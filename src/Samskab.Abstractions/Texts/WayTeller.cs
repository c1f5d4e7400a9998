using System.Globalization;
using Samskab.Changes;
using Samskab.Facts;

namespace Samskab.Texts;

/// <summary>Tells what would bring a yes about, and who can do something about it.</summary>
internal sealed class WayTeller(Wording wording)
{
    /// <summary>The section; without entries where nothing has to change.</summary>
    internal Section Of(WayTo way) => new(wording.Say("way.section"), [.. Entries(way)]);

    private IEnumerable<Entry> Entries(WayTo way)
    {
        if (way.Needed is not { } needed)
        {
            yield break;
        }
        if (way.NeedsWhatIsGiven)
        {
            yield return new(EntryKind.Paragraph, wording.Say("way.needs-what-is-given"));
        }
        foreach (var part in PartsOf(needed).Where(HasChange))
        {
            yield return Told(part, EntryKind.Point);
        }
        // What is not known may be so already: how much there is says enough beside what must change.
        if (!way.NeedsWhatIsGiven && way.Facts.Count(fact => fact.IsCondition) is var open and > 0)
        {
            yield return new(
                EntryKind.Paragraph,
                wording.Say(open == 1 ? "way.open-one" : "way.open", ("count", Number(open)))
            );
        }
    }

    private static bool HasChange(Change change) =>
        change.Match(fact => !fact.IsCondition, all => all.Parts.Any(HasChange), some => some.Parts.Any(HasChange));

    private static IEnumerable<Change> PartsOf(Change change) =>
        change.Match<IEnumerable<Change>>(fact => [fact], all => all.Parts, some => [some]);

    private Entry Told(Change change, EntryKind kind) =>
        change.Match(
            fact => new Entry(kind, OfFact(fact)) { Tone = fact.IsCondition ? Tone.Open : Tone.Plain },
            all => Group("way.all", all.Parts.Count, all.Parts, kind),
            some => Group(some.Needed == 1 ? "way.one" : "way.some", some.Needed, some.Parts, kind)
        );

    private Entry Group(string id, int needed, Values.ValueList<Change> parts, EntryKind kind) =>
        new(kind, wording.Say(id, ("needed", Number(needed))))
        {
            Parts = [.. parts.Select(part => Told(part, EntryKind.Remark))],
        };

    private string OfFact(Change.OfFact change)
    {
        var question = ("question", wording.QuestionOf(change.Fact.Key));
        var answer = ("answer", wording.Of(change.To));
        return change.IsCondition
            ? wording.Say("way.condition", question, answer)
            : wording.Say("way.change", question, answer, ("who", wording.Say($"nature.{Code(change.Fact.Nature)}")));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Code(FactNature nature) =>
        nature switch
        {
            FactNature.Arrangeable => "arrangeable",
            FactNature.Decided => "decided",
            _ => "given",
        };
}
