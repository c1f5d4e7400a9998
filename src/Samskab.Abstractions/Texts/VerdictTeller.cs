using Samskab.Changes;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>The sections of the page of one verdict.</summary>
internal sealed class VerdictTeller(
    Verdict verdict,
    RuleBook book,
    Wording wording,
    Explanation.OfBook explanation,
    Func<string, string> nameOf
)
{
    private readonly Dictionary<FactKey, KnownFact> known = verdict.Facts.ToDictionary(fact => fact.Fact);

    private readonly Dictionary<RuleId, Explanation.OfGround> grounds = explanation
        .Parts.SelectMany(block => block.Parts)
        .Cast<Explanation.OfGround>()
        .ToDictionary(ground => ground.Ground.Rule.Id);

    internal Section Headline()
    {
        var answer = Wording.Code(verdict.Answer);
        var headline = wording.Say(
            "verdict.headline",
            ("answer", wording.NameOf(verdict.Answer, book.Id)),
            ("date", wording.Of(verdict.On))
        );
        return new(
            "",
            [
                new(EntryKind.Headline, headline) { Tone = ToneOf(verdict.Answer) },
                new(EntryKind.Paragraph, wording.Say(book.Id, $"verdict.{answer}.sentence")),
            ]
        );
    }

    internal Section Why() =>
        new(
            wording.Say($"section.why-{Wording.Code(verdict.Answer)}"),
            [.. verdict.Decisive.Select(reason => Ground(reason, grounds[reason.Rule]))]
        );

    /// <summary>What is answered although the verdict does not turn on it: of a verdict that is open, what speaks so far.</summary>
    internal Section AlreadyKnown() =>
        new(
            wording.Say("section.known"),
            verdict.Answer == Answer.Unknown
                ?
                [
                    .. verdict
                        .Facts.Where(fact => fact.Knowledge == Knowledge.Answered)
                        .Select(fact => FactEntry(fact, EntryKind.Point)),
                ]
                : []
        );

    internal Section Tensions() =>
        new(
            wording.Say("section.tensions"),
            [.. verdict.Tensions.Select(id => Advice(book.Find(id)!) with { Tone = Tone.Open })]
        );

    /// <summary>Where people, or people and data, say yes and no to one question.</summary>
    internal Section Disagreements() =>
        new(
            wording.Say("section.disagreements"),
            [.. verdict.Facts.Where(fact => fact.Disagreement is not null).Select(Disagreement)]
        );

    /// <summary>What would have to become otherwise for a yes.</summary>
    internal Section WayForward() =>
        verdict.Answer == Answer.No
            ? new WayTeller(wording).Of(book.WayTo(verdict, Answer.Yes))
            : new(wording.Say("way.section"), []);

    /// <summary>What the source advises: instead of what does not fit, or towards what is not met yet.</summary>
    internal Section Steps()
    {
        var advised = verdict.Answer == Answer.No ? verdict.Decisive.SelectMany(Advised).Distinct() : [];
        return new(wording.Say("section.steps"), [.. advised.Select(Advice)]);
    }

    internal Section Assumed() =>
        new(
            wording.Say("section.assumed"),
            [
                .. verdict
                    .Facts.Where(fact => fact.IsAssumed && Matters(fact.Fact))
                    .Select(fact => new Entry(EntryKind.Point, Answered(fact))),
            ]
        );

    internal Section Readings() => new(wording.Say("section.readings"), [.. verdict.Readings.Select(Reading)]);

    private Entry Ground(Reason reason, Explanation.OfGround ground)
    {
        var rule = ground.Ground.Rule;
        var text = wording.Say($"reason.{reason.Kind}", ("rule", wording.Of(rule, reason.Holds)));
        return new(EntryKind.Point, text)
        {
            Tone = ToneOf(reason.Kind),
            Parts =
            [
                .. rule.Citations.Select(Quotation),
                .. ground.DecisiveFacts().Select(fact => FactEntry(known[fact.Key], EntryKind.Remark)),
            ],
        };
    }

    private Entry FactEntry(KnownFact fact, EntryKind kind) =>
        new(kind, WithBasis(fact)) { Parts = [.. fact.Statements.SelectMany(Shown)] };

    private string WithBasis(KnownFact fact) =>
        fact.IsAssumed ? wording.Say("fact.assumed", ("fact", Answered(fact))) : Answered(fact);

    private string Answered(KnownFact fact)
    {
        var question = ("question", wording.QuestionOf(fact.Fact));
        var answer = ("answer", wording.Of(fact));
        if (fact.Knowledge == Knowledge.Answered)
        {
            return wording.Say("fact.answered", question, answer);
        }
        var asked = book.Facts.Find(fact.Fact)!;
        var id = asked.AskedOfEach ? "fact.open-each" : "fact.open";
        return wording.Say(id, question, answer, ("who", wording.Of(asked.Answerers)));
    }

    private Entry Disagreement(KnownFact fact)
    {
        var kind = fact.Disagreement!.Value;
        var said = kind == Facts.Disagreement.OfData ? fact.Statements.Concat(fact.Superseded) : fact.Statements;
        var text = wording.Say($"disagreement.{kind}", ("question", wording.QuestionOf(fact.Fact)));
        return new(EntryKind.Point, text)
        {
            Tone = Tone.Open,
            Parts =
            [
                .. said.Select(Said),
                .. kind == Facts.Disagreement.OfParties && book.Contents.OnDisagreement is { } rule
                    ? [Advice(rule) with { Kind = EntryKind.Remark }]
                    : Array.Empty<Entry>(),
            ],
        };
    }

    private Entry Said(Statement statement)
    {
        var answer = ("answer", wording.Of(statement.Answer));
        var text =
            statement.Basis == Basis.Derived ? wording.Say("statement.derived", answer)
            : statement.By is { } party ? wording.Say("statement.by", ("who", wording.Of([party])), answer)
            : wording.Say("statement.for-all", answer);
        return new(EntryKind.Remark, text) { Parts = [.. statement.Evidence.Select(Shown)] };
    }

    private IEnumerable<Rule> Advised(Reason reason)
    {
        var ground = grounds[reason.Rule];
        return ground.Ground.Instead.Concat(ground.DecisiveFacts().SelectMany(fact => fact.Steps));
    }

    private Entry Advice(Rule rule) =>
        new(EntryKind.Point, wording.Say("advice", ("rule", wording.Of(rule)), ("who", wording.Of(rule.Audience))))
        {
            Parts = [.. rule.Citations.Select(Quotation)],
        };

    private Entry Reading(Reading reading)
    {
        var interpretation = book.Contents.Interpretations.First(one => one.Id == reading.Interpretation);
        return new(EntryKind.Point, wording.Of(reading)) { Parts = [.. interpretation.Citations.Select(Quotation)] };
    }

    private Entry Quotation(Citation citation) => new(EntryKind.Quotation, wording.Quote(citation, book));

    private IEnumerable<Entry> Shown(Statement statement)
    {
        if (statement.By is { } party)
        {
            var said = wording.Say(
                "statement.by",
                ("who", wording.Of([party])),
                ("answer", wording.Of(statement.Answer))
            );
            yield return new(EntryKind.Remark, said);
        }
        foreach (var evidence in statement.Evidence)
        {
            yield return Shown(evidence);
        }
    }

    private Entry Shown(Evidence evidence) =>
        evidence.Match(
            quoted => Quotation(quoted.Citation),
            note => new Entry(EntryKind.Quotation, note.Text),
            part => new Entry(EntryKind.Remark, wording.Say("evidence.part", ("part", nameOf(part.Path))))
        );

    private bool Matters(FactKey key) => explanation.DecisiveFacts().Any(fact => fact.Key == key);

    private static Tone ToneOf(Answer answer) =>
        answer switch
        {
            Answer.Yes => Tone.For,
            Answer.No => Tone.Against,
            _ => Tone.Open,
        };

    private static Tone ToneOf(ReasonKind kind) =>
        kind switch
        {
            ReasonKind.Favourable => Tone.For,
            ReasonKind.Open => Tone.Open,
            _ => Tone.Against,
        };
}
