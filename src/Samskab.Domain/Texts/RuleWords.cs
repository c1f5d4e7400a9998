using Samskab.Actors;
using Samskab.Rules;
using Samskab.Sources;

namespace Samskab.Texts;

/// <summary>Tells a rule with the words of the source.</summary>
internal static class RuleWords
{
    extension(Wording wording)
    {
        /// <summary>A rule, and whom it addresses unless that is both sides.</summary>
        internal string Addressed(Rule rule) =>
            rule.Audience == Parties.BothSides
                ? wording.Of(rule)
                : wording.Say("advice", ("rule", wording.Of(rule)), ("who", wording.Of(rule.Audience)));

        /// <summary>A rule, with its sentences and our reading where it rests on one.</summary>
        internal Entry Advice(Rule rule) =>
            new(EntryKind.Point, wording.Of(rule))
            {
                Parts =
                [
                    .. rule.Citations.Select(citation => new Entry(
                        EntryKind.Quotation,
                        wording.Quote(citation, CollaborationSources.All)
                    )),
                    .. rule.Interpretation is { Default: var reading }
                        ? [new(EntryKind.Remark, wording.Say("review.reading", ("reading", wording.Of(reading))))]
                        : Array.Empty<Entry>(),
                ],
            };
    }
}
