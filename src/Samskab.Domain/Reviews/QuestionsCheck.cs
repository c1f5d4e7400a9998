using Samskab.Agreements;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a document answers the questions that the handbook asks of it; an answer that is null is not given.</summary>
internal static class QuestionsCheck
{
    public static IEnumerable<Finding> Find(ExpectationAlignment alignment, ReviewScope scope) =>
        [
            Judged(
                TrustfulCommunication.AlignExpectations,
                $"expectations/{alignment.Id}",
                ("contactRole", alignment.ContactRole),
                ("answerWhen", alignment.AnswerWhen),
                ("contactHow", alignment.ContactHow),
                ("influence", alignment.Influence)
            ),
        ];

    public static IEnumerable<Finding> Find(GroundRules rules, ReviewScope scope) =>
        [
            Judged(
                InformationAndDialogue.ThreeQuestions,
                $"groundRules/{rules.Id}",
                ("whereVolunteers", rules.WhereVolunteers),
                ("whenProfessionals", rules.WhenProfessionals),
                ("whenNotMunicipality", rules.WhenNotMunicipality)
            ),
        ];

    private static Finding Judged(Rule rule, string subject, params (string Term, string? Answer)[] questions)
    {
        var missing = questions.Where(one => string.IsNullOrWhiteSpace(one.Answer)).Select(one => one.Term).ToList();
        return missing.Count == 0
            ? rule.Found(Answer.Yes, subject)
            : rule.Found(Answer.No, subject, new FindingValue.Terms("missing", [.. missing]));
    }
}
