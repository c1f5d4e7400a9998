using System.Globalization;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Tells an explanation node by node: every block, rule, condition and fact with its answer, and what the verdict turns on.</summary>
/// <remarks>The quotation stays in the language of the source, our rendering of the rule beside it. Cut the tree first to tell less of it.</remarks>
public static class ExplanationPage
{
    /// <summary>The page of an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="name">The name of the subject, as people know it.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(Explanation.OfBook explanation, string name, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(wording);
        var book = explanation.Book;
        var headline = new Entry(EntryKind.Headline, wording.NameOf(explanation.Answer, book.Id))
        {
            Tone = ToneOf(explanation),
        };
        return new(
            name,
            [
                new("", [headline]),
                .. explanation.Parts.Cast<Explanation.OfBlock>().Select(block => Of(block, book, wording)),
            ]
        );
    }

    private static Section Of(Explanation.OfBlock block, RuleBook book, Wording wording)
    {
        var heading = wording.Say(
            HeadingOf(block.Block),
            ("needed", Number(block.Block.Needed)),
            ("count", Number(block.Block.Grounds.Count)),
            ("answer", wording.Of(block.Answer))
        );
        return new(heading, [.. block.Parts.Select(part => Of(part, book, wording, EntryKind.Point))]);
    }

    private static string HeadingOf(Block block) =>
        block.Force == Force.Exclusion ? "explanation.exclusions"
        : block.Force == Force.Usefulness ? "explanation.usefulness"
        : block.Needed < block.Grounds.Count ? "explanation.some-criteria"
        : "explanation.criteria";

    private static Entry Of(Explanation node, RuleBook book, Wording wording, EntryKind kind)
    {
        var text = node.Match(
            _ => "",
            _ => "",
            ground => wording.Of(ground.Ground.Rule, ground.Answer),
            group => GroupText(group, wording),
            fact =>
                wording.Say(
                    "fact.answered",
                    ("question", wording.QuestionOf(fact.Fact.Key)),
                    ("answer", wording.Of(fact.Answer))
                )
        );
        return new(kind, node.IsDecisive ? wording.Say("explanation.decisive", ("text", text)) : text)
        {
            Tone = ToneOf(node),
            Parts =
            [
                .. node is Explanation.OfGround its
                    ? its.Ground.Rule.Citations.Select(one => new Entry(EntryKind.Quotation, wording.Quote(one, book)))
                    : [],
                .. node.Parts.Select(part => Of(part, book, wording, EntryKind.Remark)),
            ],
        };
    }

    private static string GroupText(Explanation.OfGroup group, Wording wording) =>
        wording.Say(
            $"explanation.{Code(group.Connective)}",
            ("needed", Number(group.Needed)),
            ("answer", wording.Of(group.Answer))
        );

    private static string Code(Connective connective) =>
        connective switch
        {
            Connective.Not => "not",
            Connective.All => "all",
            Connective.Any => "any",
            _ => "at-least",
        };

    // What does not count for the verdict has no tone: an exclusion that does not hold is no reason to worry.
    private static Tone ToneOf(Explanation node) =>
        !node.IsDecisive ? Tone.Plain
        : node is Explanation.OfFact or Explanation.OfGroup ? Tone.Plain
        : node is Explanation.OfGround { Ground.Rule.Force: Force.Exclusion } ? ToneOf(node.Answer.Negated)
        : ToneOf(node.Answer);

    private static Tone ToneOf(Answer answer) =>
        answer switch
        {
            Answer.Yes => Tone.For,
            Answer.No => Tone.Against,
            _ => Tone.Open,
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
