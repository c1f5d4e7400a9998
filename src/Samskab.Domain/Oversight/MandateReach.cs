using Samskab.Authority;
using Samskab.Calendars;

namespace Samskab.Oversight;

/// <summary>Where a mandate gives the power asked about, each it comes from taken into account: in all of its matters, areas and days at once.</summary>
/// <remarks>Themes and target groups are null where nothing limits them.</remarks>
internal sealed record MandateReach(
    MandateState State,
    int[] Matters,
    int[] Areas,
    int[]? Themes,
    int[]? TargetGroups,
    AnswerLine Days
);
