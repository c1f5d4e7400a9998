using System.Globalization;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells an interview to those who answer: each question, and at the end whom to ask and what to do.</summary>
public static class InterviewPage
{
    /// <summary>The page of a question: why it is asked, who can answer, and what each answer would settle.</summary>
    /// <param name="question">The question.</param>
    /// <param name="book">The book that asks it.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(Question question, RuleBook book, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(wording);
        var who = question.Fact.AskedOfEach ? "interview.who-each" : "interview.who";
        return new(
            wording.QuestionOf(question.Fact.Key),
            [
                new(
                    "",
                    [
                        new(EntryKind.Point, wording.Say(who, ("who", wording.Of(question.Answerers)))),
                        Why(question.Why, book, wording),
                        Outcome("interview.if-yes", question.IfYes, book, wording),
                        Outcome("interview.if-no", question.IfNo, book, wording),
                    ]
                ),
            ]
        );
    }

    /// <summary>The page that follows the verdict: who is to be asked of what, and what each party does next.</summary>
    /// <param name="ending">What is left of the interview.</param>
    /// <param name="book">The book that asks.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(InterviewEnding ending, RuleBook book, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(ending);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(wording);
        var standing = new Entry(EntryKind.Paragraph, wording.Say($"interview.{(ending.IsDone ? "done" : "left")}"));
        ValueList<Section> sections =
        [
            new("", [standing]),
            new(
                wording.Say("interview.open"),
                [.. ending.Open.GroupBy(one => one.Answerers).OrderBy(RankOf).Select(asked => Asked(asked, wording))]
            ),
            new(
                wording.Say("interview.steps"),
                [.. ending.Steps.GroupBy(rule => rule.Audience).OrderBy(RankOf).Select(to => Steps(to, book, wording))]
            ),
        ];
        return new(wording.Say("interview.next"), [.. sections.Where(section => section.Entries.Count > 0)]);
    }

    private static Entry Why(RuleId? id, RuleBook book, Wording wording)
    {
        if (id is not { } known || book.Find(known) is not { } rule)
        {
            return new(EntryKind.Point, wording.Say("interview.why-tension"));
        }
        return new(EntryKind.Point, wording.Say("interview.why", ("rule", wording.Of(rule))))
        {
            Parts = [.. rule.Citations.Select(one => new Entry(EntryKind.Quotation, wording.Quote(one, book)))],
        };
    }

    private static Entry Outcome(string id, Outcome outcome, RuleBook book, Wording wording)
    {
        var text = wording.Say(id, ("answer", wording.NameOf(outcome.Answer, book.Id)));
        return new(
            EntryKind.Point,
            outcome.Settled.Count == 0 ? text : $"{text} {Settled(outcome.Settled.Count, wording)}"
        );
    }

    private static string Settled(int count, Wording wording) =>
        wording.Say(
            count == 1 ? "interview.settles-one" : "interview.settles",
            ("count", count.ToString(CultureInfo.InvariantCulture))
        );

    private static Entry Asked(IGrouping<ValueList<Party>, HandedOn> asked, Wording wording)
    {
        var who = asked.Key.Count == 0 ? "interview.nobody-knows" : "interview.ask";
        return new(EntryKind.Point, wording.Say(who, ("who", wording.Of(asked.Key))))
        {
            Tone = Tone.Open,
            Parts = [.. asked.Select(one => new Entry(EntryKind.Remark, wording.QuestionOf(one.Fact.Key)))],
        };
    }

    private static Entry Steps(IGrouping<ValueList<Party>, Rule> steps, RuleBook book, Wording wording) =>
        new(EntryKind.Point, wording.Say("interview.steps-of", ("who", wording.Of(steps.Key))))
        {
            Parts = [.. steps.Select(rule => Step(rule, book, wording))],
        };

    private static Entry Step(Rule rule, RuleBook book, Wording wording)
    {
        var places = rule.Citations.Select(one => wording.PlaceOf(one, book.Contents.Sources)).Distinct();
        var text = wording.Say("interview.step", ("rule", wording.Of(rule)), ("places", string.Join("; ", places)));
        return new(EntryKind.Remark, text);
    }

    // What concerns several comes before what concerns one; what nobody can answer comes last.
    private static int RankOf<T>(IGrouping<ValueList<Party>, T> group) =>
        group.Key.Count == 0 ? int.MaxValue : -group.Key.Count;
}
