using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>The rules, facts and classes that overlaps name.</summary>
internal static class OverlapTerms
{
    /// <summary>The classes, in the order in which they are told.</summary>
    internal static OverlapClasses[] Classes { get; } =
    [.. Enum.GetValues<OverlapClasses>().Where(one => one != OverlapClasses.None)];

    /// <summary>The rules that a next step can be.</summary>
    internal static ValueList<Rule> Rules { get; } =
    [
        OverviewAndCoordination.DivideWork,
        OverviewAndCoordination.AcrossDepartments,
        OverviewAndCoordination.KnowOneAnother,
        CoCreationInPractice.NewThinkingNeeded,
    ];

    /// <summary>What can be missing or proposed.</summary>
    internal static ValueList<Fact> Facts { get; } =
    [
        OfferFacts.Areas,
        OfferFacts.Groups,
        OfferFacts.Period,
        OfferFacts.NeedPeople,
        OfferFacts.OfferCapacity,
        OfferFacts.SessionTimes,
        CoCreationFacts.NewThinkingNeeded,
    ];

    internal static Rule RuleOf(RuleId id) => Rules.First(rule => rule.Id == id);

    internal static Fact FactOf(FactKey key) => Facts.First(fact => fact.Key == key);

    /// <summary>The classes that an overlap is of.</summary>
    internal static IEnumerable<OverlapClasses> Of(OverlapClasses classes) =>
        Classes.Where(one => classes.HasFlag(one));
}
