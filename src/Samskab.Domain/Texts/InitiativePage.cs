using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Tells a verdict on an initiative, with the type of collaboration that is called for.</summary>
public static class InitiativePage
{
    /// <summary>The page of a verdict on an initiative.</summary>
    /// <param name="subject">The initiative, with its collaboration.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="book">The version of the book that gave it.</param>
    /// <param name="wording">The language.</param>
    /// <exception cref="ArgumentException">The verdict is another book's, or another version's.</exception>
    public static Page Of(InitiativeIn subject, Verdict verdict, RuleBook book, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(wording);
        var names = new SubjectNames(subject.Collaboration, wording);
        // Where nobody has said anything of the need, a list of everything that could be asked helps nobody.
        var isAsked = subject.Initiative.Statements.Any(said => ForumFacts.All.Any(fact => fact.Key == said.Fact));
        var forms = FormsOfCollaboration
            .For(subject.Initiative.Statements, verdict.On, verdict)
            .Where(advice => advice.IsAdvised == Answer.Yes || (advice.IsAdvised == Answer.Unknown && isAsked))
            .Select(advice => Told(advice, wording));
        ValueList<Section> further = [new(wording.Say("forms.section"), [.. forms])];
        return VerdictPage.Of(verdict, book, subject.Initiative.Name, wording, names.Of, further);
    }

    private static Entry Told(ForumAdvice advice, Wording wording)
    {
        var id =
            advice.IsAdvised == Answer.Unknown ? "forms.clarify"
            : advice.Kind is null ? "forms.existing"
            : "forms.advised";
        var rule = RuleOf(advice.Rule);
        return new(EntryKind.Point, wording.Say(id, ("rule", wording.Of(rule))))
        {
            Tone = advice.IsAdvised == Answer.Yes ? Tone.For : Tone.Open,
            Parts =
            [
                .. rule.Citations.Select(citation => Quotation(citation, wording)),
                .. advice.IsAdvised == Answer.Yes ? advice.Composition.Select(one => Composed(one, wording)) : [],
                .. ForumFacts
                    .All.Where(fact => advice.Missing.Contains(fact.Key))
                    .Select(fact => Missing(fact, wording)),
            ],
        };
    }

    private static Entry Composed(RuleId id, Wording wording)
    {
        var rule = RuleOf(id);
        return new(EntryKind.Remark, wording.Of(rule))
        {
            Parts = [.. rule.Citations.Select(citation => Quotation(citation, wording))],
        };
    }

    private static Entry Missing(Fact fact, Wording wording) =>
        new(
            EntryKind.Remark,
            wording.Say(
                "forms.missing",
                ("question", wording.QuestionOf(fact.Key)),
                ("who", wording.Of(fact.Answerers))
            )
        );

    private static Entry Quotation(Citation citation, Wording wording) =>
        new(EntryKind.Quotation, wording.Quote(citation, CollaborationSources.All));

    private static Rule RuleOf(RuleId id) => FormsOfCollaboration.Rules.First(rule => rule.Id == id);
}
