namespace Samskab.Benchmarks;

/// <summary>Whether co-creation fits, as one method that stops at the first answer that decides.</summary>
internal static class VerdictByHand
{
    public static bool? Of(InitiativeAnswers facts) =>
        IsNo(facts) ? false
        : IsYes(facts) ? true
        : null;

    private static bool IsNo(InitiativeAnswers facts) =>
        facts.EstablishedActivity == true
        || facts.NeedAndSolutionIdentified == true
        || facts.OneActorFinallyResponsible == true
        || facts.SolutionsPoliticallyFixed == true
        || (facts.PoliticalWill == false && facts.Mandate == false)
        || facts.EqualCollaboration == false
        || facts.NewThinkingNeeded == false
        || facts.NewWelfareGoal == false
        || facts.CrossSectorResources == false
        || facts.EqualDialogue == false
        || (facts.JointDefinition == false && facts.JointIdeas == false)
        || facts.OpenInitiative == false
        || facts.Openness == false
        || facts.RiskWillingness == false;

    private static bool IsYes(InitiativeAnswers facts) =>
        facts.EstablishedActivity == false
        && facts.NeedAndSolutionIdentified == false
        && facts.OneActorFinallyResponsible == false
        && facts.SolutionsPoliticallyFixed == false
        && (facts.PoliticalWill == true || facts.Mandate == true)
        && facts.EqualCollaboration == true
        && facts.NewThinkingNeeded == true
        && facts.NewWelfareGoal == true
        && facts.CrossSectorResources == true
        && facts.EqualDialogue == true
        && (facts.JointDefinition == true || facts.JointIdeas == true)
        && facts.OpenInitiative == true
        && facts.Openness == true
        && facts.RiskWillingness == true;
}
