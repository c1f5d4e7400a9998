using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Oversight;

/// <summary>A matter and an area in which nobody may decide on some days, or in which it is not known whether anybody may.</summary>
/// <remarks>
/// It is told of the outermost area that is wholly so, and of the outermost matter of which each has the same gap. An area that
/// lies in two that are wholly so is told with both. Mandates for any theme, target group and amount count as a right; fora that
/// may be able to decide without a mandate on record do not.
/// </remarks>
public sealed record MandateGap
{
    /// <summary>The matter.</summary>
    public required MatterId Matter
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The area; null for everywhere.</summary>
    public AreaId? Area
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>No where nobody may; unknown where somebody may perhaps.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The days, as few spans as can be.</summary>
    public required Periods Days { get; init; }
}
