using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Chapters;

/// <summary>The chapters of the sources, with the rules that stand in them.</summary>
/// <remarks>Rules of the books on decisions and on the thematic fund stand in their books alone.</remarks>
public static class SourceChapters
{
    private static readonly ValueList<Rule> EveryRule =
    [
        .. RulesOf(typeof(ReadingGuide)),
        .. RulesOf(typeof(ImportantElements)),
        .. RulesOf(typeof(CoCreationInPractice)),
        .. RulesOf(typeof(CollaborationTypes)),
        .. RulesOf(typeof(GettingStarted)),
        .. RulesOf(typeof(OverviewAndCoordination)),
        .. RulesOf(typeof(ReceptionWorkshop)),
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

    private static readonly FrozenDictionary<RuleId, Rule> ById = EveryRule.ToFrozenDictionary(rule => rule.Id);

    /// <summary>All chapters, as they stand in the sources: the handbook first, page by page.</summary>
    public static ValueList<SourceChapter> All { get; } =
    [
        OfHandbook(ReadingGuide.Chapter, 6, 7),
        OfHandbook(ImportantElements.Chapter, 11, 11),
        OfHandbook(CoCreationInPractice.Chapter, 12, 15),
        OfHandbook(CollaborationTypes.Chapter, 16, 17),
        OfHandbook(GettingStarted.Chapter, 18, 19),
        OfHandbook(OverviewAndCoordination.Chapter, 20, 21),
        OfHandbook(CollaborationStructure.Chapter, 22, 23),
        OfHandbook(JointEfforts.Chapter, 24, 25),
        OfHandbook(InvolvingAllParties.Chapter, 26, 27),
        OfHandbook(ManagementBacking.Chapter, 28, 29),
        OfHandbook(InformationAndDialogue.Chapter, 30, 31),
        OfHandbook(TrustfulCommunication.Chapter, 32, 36),
        Of(RudersdalOrganisation.Chapter, CollaborationSources.Rudersdal, null),
        Of(MunicipalCircles.Chapter, CollaborationSources.RedCross, null),
        Of(AarhusWorkshop.Chapter, CollaborationSources.Aarhus, null),
        Of(FieldWork.Chapter, CollaborationSources.FieldWorker, null),
    ];

    /// <summary>All that the chapters advise: their rules, but for those that decide a verdict.</summary>
    internal static ValueList<Rule> Advice { get; } = [.. EveryRule.Where(rule => !rule.Decides)];

    /// <summary>The chapter of an id, or null where there is none.</summary>
    /// <param name="id">The id.</param>
    public static SourceChapter? Find(Chapter id) => All.FirstOrDefault(chapter => chapter.Id == id);

    /// <summary>The rule of an id, or null where none stands in a chapter.</summary>
    /// <param name="id">The id.</param>
    public static Rule? FindRule(RuleId id) => ById.GetValueOrDefault(id);

    private static SourceChapter OfHandbook(Chapter id, int first, int last) =>
        Of(id, CollaborationSources.Handbook, new(first, last));

    private static SourceChapter Of(Chapter id, SourceDocument source, PageRange? pages) =>
        new()
        {
            Id = id,
            Source = source.Id,
            Pages = pages,
            Rules =
            [
                .. EveryRule.Where(rule => rule.Chapter == id),
                .. EveryRule.Where(rule =>
                    rule.Chapter != id && rule.Citations.Any(one => IsOn(one, source.Id, pages))
                ),
            ],
        };

    private static bool IsOn(Citation citation, SourceId source, PageRange? pages) =>
        citation.Source == source
        && citation.Pages is { } its
        && pages is { } all
        && its.First <= all.Last
        && all.First <= its.Last;

    /// <summary>The advice of an id, or null where the chapters have none.</summary>
    internal static Rule? FindAdvice(RuleId id) => FindRule(id) is { Decides: false } advice ? advice : null;

    // Reading the properties, a chapter cannot forget a rule.
    private static IEnumerable<Rule> RulesOf(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type chapter
    ) => chapter.GetProperties().Select(property => property.GetValue(null)).OfType<Rule>();
}
