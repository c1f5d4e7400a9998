using Samskab.Areas;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Oversight;

/// <summary>Two mandates that each let nobody else decide, and of which different holders can exercise both.</summary>
/// <remarks>
/// Neither comes from the other. They meet in every one of the matters and in every one of the areas at once. Limits of amounts
/// keep no two apart: both cover the small ones.
/// </remarks>
public sealed record MandateConflict
{
    /// <summary>The one whose id comes first.</summary>
    public required Mandate One { get; init; }

    /// <summary>The other one.</summary>
    public required Mandate Other { get; init; }

    /// <summary>The matters in which they meet: the outermost that are wholly met, in preorder.</summary>
    public required ValueList<MatterId> Matters
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The areas in which they meet: the outermost that are wholly met, in preorder; null for everywhere.</summary>
    public ValueList<AreaId>? Areas
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The days on which both can be exercised.</summary>
    public required DaysFound During { get; init; }

    /// <summary>Yes where both surely can on some day; otherwise unknown.</summary>
    public Answer Answer => During.Answer;
}
