using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Offers;

/// <summary>What a number of people are in need of, somewhere, for a time.</summary>
/// <remarks>A member that is null is not stated.</remarks>
[DanishTerm("behov")]
public sealed record Need
{
    /// <summary>The id, supplied by the host.</summary>
    public required NeedId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What is needed.</summary>
    public required ThemeId Theme
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Who is in need.</summary>
    public ValueList<TargetGroupId>? TargetGroups
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Where.</summary>
    public ValueList<AreaId>? Areas
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>How many people.</summary>
    public Capacity? People { get; init; }

    /// <summary>The days it is there.</summary>
    public DateSpan? During { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }
}
