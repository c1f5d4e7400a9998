using Samskab.Chapters;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>What the sources advise about offers that overlap, as a set that costs nothing to join.</summary>
internal readonly record struct NextSteps
{
    private const OverlapClasses Twice =
        OverlapClasses.Duplication | OverlapClasses.PossibleDuplication | OverlapClasses.Collision;

    private static readonly ValueList<Rule> All =
    [
        OverviewAndCoordination.DivideWork,
        OverviewAndCoordination.AcrossDepartments,
        OverviewAndCoordination.KnowOneAnother,
        CoCreationInPractice.NewThinkingNeeded,
    ];

    private readonly int bits;

    private NextSteps(int bits) => this.bits = bits;

    /// <summary>The steps about one overlap.</summary>
    public static NextSteps Of(OverlapClasses classes, OverlapParties parties)
    {
        var isDivided = (classes & Twice) != OverlapClasses.None && parties != OverlapParties.OneActor;
        return new(
            Bit(0, isDivided)
                | Bit(1, isDivided && parties == OverlapParties.Departments)
                | Bit(2, isDivided && parties == OverlapParties.Associations)
                | Bit(3, classes.HasFlag(OverlapClasses.Synergy))
        );
    }

    /// <summary>The steps of both.</summary>
    public NextSteps And(NextSteps other) => new(bits | other.bits);

    /// <summary>The rules, in the order in which they are told.</summary>
    public ValueList<RuleId> Rules
    {
        get
        {
            var its = bits;
            return All.Where((_, at) => (its >> at & 1) != 0).Select(rule => rule.Id).ToValueList();
        }
    }

    private static int Bit(int at, bool isSet) => isSet ? 1 << at : 0;
}
