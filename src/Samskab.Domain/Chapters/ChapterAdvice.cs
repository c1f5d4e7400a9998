using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Chapters;

/// <summary>All that the chapters advise.</summary>
internal static class ChapterAdvice
{
    internal static ValueList<Rule> All { get; } =
    [
        .. RulesOf(typeof(ReadingGuide)),
        .. RulesOf(typeof(ImportantElements)),
        .. RulesOf(typeof(CoCreationInPractice)),
        .. RulesOf(typeof(CollaborationTypes)),
        .. RulesOf(typeof(GettingStarted)),
        .. RulesOf(typeof(OverviewAndCoordination)),
        .. RulesOf(typeof(CollaborationStructure)),
        .. RulesOf(typeof(JointEfforts)),
        .. RulesOf(typeof(InvolvingAllParties)),
        .. RulesOf(typeof(ManagementBacking)),
        .. RulesOf(typeof(InformationAndDialogue)),
        .. RulesOf(typeof(TrustfulCommunication)),
        .. RulesOf(typeof(RudersdalOrganisation)),
        .. RulesOf(typeof(MunicipalCircles)),
        .. RulesOf(typeof(AarhusWorkshop)),
        .. RulesOf(typeof(FieldWork)),
    ];

    private static readonly FrozenDictionary<RuleId, Rule> ById = All.ToFrozenDictionary(rule => rule.Id);

    /// <summary>The advice of an id, or null where the chapters have none.</summary>
    internal static Rule? Find(RuleId id) => ById.GetValueOrDefault(id);

    // Reading the properties, a chapter cannot forget a rule.
    private static IEnumerable<Rule> RulesOf(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type chapter
    ) =>
        chapter.GetProperties().Select(property => property.GetValue(null)).OfType<Rule>().Where(rule => !rule.Decides);
}
