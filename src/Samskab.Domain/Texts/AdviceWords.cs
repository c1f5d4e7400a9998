using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells a piece of advice, why it is shown, and whose experience it rests on.</summary>
internal sealed class AdviceWords(Wording wording)
{
    /// <summary>The documents that advice rests on.</summary>
    internal static IEnumerable<SourceDocument> SourcesOf(IEnumerable<Rule> rules)
    {
        var cited = rules.SelectMany(rule => rule.Citations).Select(citation => citation.Source).ToHashSet();
        return CollaborationSources.All.Where(source => cited.Contains(source.Id));
    }

    /// <summary>A piece of advice with the words it rests on, and why it is shown where that is to be told.</summary>
    internal Entry Told(Rule rule, ValueList<AdviceReason> why) =>
        new(EntryKind.Point, wording.Of(rule))
        {
            Parts =
            [
                .. rule.Citations.Select(citation => new Entry(
                    EntryKind.Quotation,
                    wording.Quote(citation, CollaborationSources.All)
                )),
                .. why.Count > 0
                    ? [new(EntryKind.Remark, wording.Say("advice.why", ("why", Why(why))))]
                    : Array.Empty<Entry>(),
            ],
        };

    /// <summary>That it is guidance, and whose experience it is: what is advised to others than they had in mind is carried over.</summary>
    internal Section About(IEnumerable<Rule> rules) =>
        new(
            wording.Say("advice.about"),
            [new(EntryKind.Paragraph, wording.Say("standing")), .. SourcesOf(rules).Select(Scope)]
        );

    /// <summary>Several reasons, one after another.</summary>
    internal string Why(ValueList<AdviceReason> reasons) => string.Join(' ', reasons.Select(Why).Distinct());

    internal string Why(AdviceReason reason) =>
        reason.Match(
            phase => wording.Say(phase.Phase == Phase.Idea ? "advice.why-idea" : "advice.why-practice"),
            ground => wording.Say("advice.why-ground", ("ground", Ground(ground))),
            fact => wording.Say("advice.why-fact", ("question", wording.QuestionOf(fact.Fact))),
            chapter => wording.Say("advice.why-chapter", ("chapter", wording.Say($"chapter.{chapter.Chapter}"))),
            _ => wording.Say("advice.why-forum"),
            _ => wording.Say("advice.why-finding")
        );

    private Entry Scope(SourceDocument source) =>
        new(
            EntryKind.Point,
            wording.Say(
                "advice.source",
                ("source", source.ShortTitle),
                ("scope", wording.Say($"source.{source.Id}.scope"))
            )
        );

    // What speaks against is that an exclusion holds, and that any other ground does not.
    private string Ground(AdviceReason.OfGround ground)
    {
        var rule = CoCreationBook.Newest.Find(ground.Rule)!;
        return wording.Of(rule, rule.Force == Force.Exclusion ? Answer.Yes : Answer.No);
    }
}
