using NodaTime;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Chapters.CollaborationStructure;
using static Samskab.Chapters.CollaborationTypes;

namespace Samskab.Guidance;

/// <summary>Tells which of the three types of collaboration an effort calls for: one, several at the same time, or none (p. 16-17, 22-23).</summary>
public static class FormsOfCollaboration
{
    private static readonly ValueList<RuleId> ReasonsToUseWhatIsThere =
    [
        CoCreationInPractice.EstablishedActivity.Id,
        CoCreationInPractice.NeedAndSolutionIdentified.Id,
        CoCreationInPractice.NewThinkingNeeded.Id,
    ];

    internal static readonly ValueList<Rule> InCoordinationForum =
    [
        ChooseCoordinator,
        DecidingForum,
        SelectedActorsAndCoordinator,
        ManagementRepresented,
        ManagementInForum,
        StrategicInterest,
    ];

    internal static readonly ValueList<Rule> InNetworkGroup = [BroadNetwork];

    internal static readonly ValueList<Rule> InWorkingGroup =
    [
        CoCreationInWorkingGroups,
        VolunteersAndMunicipalActors,
        SpecificJointEfforts,
        JointEfforts.CloseWhenSolved,
    ];

    /// <summary>The rules that the advice can name.</summary>
    public static ValueList<Rule> Rules { get; } =
    [
        EqualCoordinationForum,
        .. InCoordinationForum,
        NetworkGroup,
        .. InNetworkGroup,
        WorkingGroups,
        .. InWorkingGroup,
        CoCreationInPractice.ExchangeInformation,
        AllAtTheSameTime,
    ];

    /// <summary>The advice for an effort on a day: coordination forum, network group, working groups, the forum that is there.</summary>
    /// <remarks>
    /// Working groups are also advised where co-creation fits. Where it does not, because the activity is established, nothing
    /// new needs to be thought or all is identified, the parties inform one another in the forum they have (p. 15).
    /// </remarks>
    /// <param name="statements">What is said about <see cref="ForumFacts"/>, among other facts, in any order.</param>
    /// <param name="on">The day.</param>
    /// <param name="coCreation">The verdict on co-creation; null where that is not the question.</param>
    public static ValueList<ForumAdvice> For(
        IEnumerable<Statement> statements,
        LocalDate on,
        Verdict? coCreation = null
    )
    {
        ValueList<Statement> said = [.. statements];
        return
        [
            ByFact(ForumKind.CoordinationForum, ForumFacts.SteeringNeeded, EqualCoordinationForum, InCoordinationForum),
            ByFact(ForumKind.NetworkGroup, ForumFacts.MoreDialogueNeeded, NetworkGroup, InNetworkGroup),
            OrCoCreation(
                ByFact(ForumKind.WorkingGroup, ForumFacts.JointDevelopmentNeeded, WorkingGroups, InWorkingGroup),
                coCreation
            ),
            InForumThatIsThere(coCreation),
        ];

        ForumAdvice ByFact(ForumKind kind, Fact need, Rule rule, ValueList<Rule> composition) =>
            Advice(kind, KnownFact.Of(need, said, on).Answer, rule, [need.Key], composition);
    }

    private static ForumAdvice OrCoCreation(ForumAdvice advice, Verdict? coCreation)
    {
        var isAdvised = advice.IsAdvised.Or(coCreation?.Answer ?? Answer.No);
        return advice with
        {
            IsAdvised = isAdvised,
            Missing = isAdvised == Answer.Unknown ? [.. advice.Missing, .. coCreation?.Open ?? []] : [],
            Composition = isAdvised == Answer.No ? [] : [.. InWorkingGroup.Select(rule => rule.Id)],
        };
    }

    private static ForumAdvice InForumThatIsThere(Verdict? coCreation)
    {
        var isAdvised =
            coCreation is null ? Answer.No
            : coCreation.Answer == Answer.Unknown ? Answer.Unknown
            : coCreation.Decisive.Any(SpeaksForWhatIsThere) ? Answer.Yes
            : Answer.No;
        return Advice(null, isAdvised, CoCreationInPractice.ExchangeInformation, coCreation?.Open ?? [], []);
    }

    private static bool SpeaksForWhatIsThere(Reason reason) =>
        reason.Kind is ReasonKind.Excluded or ReasonKind.NotNeeded && ReasonsToUseWhatIsThere.Contains(reason.Rule);

    private static ForumAdvice Advice(
        ForumKind? kind,
        Answer isAdvised,
        Rule rule,
        ValueList<FactKey> missing,
        ValueList<Rule> composition
    ) =>
        new()
        {
            Kind = kind,
            IsAdvised = isAdvised,
            Rule = rule.Id,
            Composition = isAdvised == Answer.No ? [] : [.. composition.Select(one => one.Id)],
            Missing = isAdvised == Answer.Unknown ? missing : [],
        };
}
