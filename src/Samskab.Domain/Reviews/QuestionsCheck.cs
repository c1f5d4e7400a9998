using Samskab.Agreements;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a document answers the questions that the handbook asks of it.</summary>
/// <remarks>An answer that is null is not given; where all are, it is known only that there is a document, and what it says is asked for.</remarks>
internal static class QuestionsCheck
{
    public static Finding? Find(ExpectationAlignment alignment, ReviewScope scope) =>
        Judged(
            TrustfulCommunication.AlignExpectations,
            $"expectations/{alignment.Id}",
            ReviewFacts.Expectations,
            ("contactRole", alignment.ContactRole),
            ("answerWhen", alignment.AnswerWhen),
            ("contactHow", alignment.ContactHow),
            ("influence", alignment.Influence)
        );

    public static Finding? Find(GroundRules rules, ReviewScope scope) =>
        Judged(
            InformationAndDialogue.ThreeQuestions,
            $"groundRules/{rules.Id}",
            ReviewFacts.GroundRules,
            ("whereVolunteers", rules.WhereVolunteers),
            ("whenProfessionals", rules.WhenProfessionals),
            ("whenNotMunicipality", rules.WhenNotMunicipality)
        );

    private static Finding Judged(
        Rule rule,
        string subject,
        Fact content,
        params (string Term, string? Answer)[] questions
    )
    {
        var missing = questions.Where(one => string.IsNullOrWhiteSpace(one.Answer)).Select(one => one.Term).ToList();
        return missing.Count == 0 ? rule.Found(Answer.Yes, subject)
            : questions.All(one => one.Answer is null)
                ? rule.Found(Answer.Unknown, subject, new FindingValue.Terms("open", [.. missing])).Lacking(content)
            : rule.Found(Answer.No, subject, new FindingValue.Terms("missing", [.. missing]));
    }
}
