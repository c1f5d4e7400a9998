namespace Samskab.Benchmarks;

/// <summary>The sixteen facts of co-creation as somebody would write them without the library.</summary>
internal sealed class InitiativeAnswers
{
    public bool? NewWelfareGoal { get; set; }
    public bool? CrossSectorResources { get; set; }
    public bool? EqualDialogue { get; set; }
    public bool? JointDefinition { get; set; }
    public bool? JointIdeas { get; set; }
    public bool? OpenInitiative { get; set; }
    public bool? Openness { get; set; }
    public bool? RiskWillingness { get; set; }
    public bool? NewThinkingNeeded { get; set; }
    public bool? EqualCollaboration { get; set; }
    public bool? OneActorFinallyResponsible { get; set; }
    public bool? EstablishedActivity { get; set; }
    public bool? PoliticalWill { get; set; }
    public bool? Mandate { get; set; }
    public bool? SolutionsPoliticallyFixed { get; set; }
    public bool? NeedAndSolutionIdentified { get; set; }
}
