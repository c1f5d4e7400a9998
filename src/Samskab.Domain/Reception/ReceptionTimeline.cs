using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Facts;
using Samskab.Hierarchies;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Reception;

/// <summary>The timeline of a reception workshop: what both sides do around the day on which people arrive (Handbook, p. 21).</summary>
/// <remarks>
/// Of any target group that arrives, and never of one person. A member that is null is not stated; an empty list is stated as none.
/// </remarks>
[DanishTerm("tidslinje")]
public sealed record ReceptionTimeline
{
    /// <summary>The id, supplied by the host.</summary>
    public required ReceptionTimelineId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The name, at most 200 characters.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public required string Name
    {
        get;
        init => field = NounName.Given(value, "A reception timeline");
    }

    /// <summary>The day of the arrival, from which the timeline is counted.</summary>
    [DanishTerm("ankomst")]
    public required LocalDate Arrival { get; init; }

    /// <summary>Where they arrive.</summary>
    public ValueList<AreaId>? Areas
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Who arrives.</summary>
    public ValueList<TargetGroupId>? TargetGroups
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What the reception is about.</summary>
    public ValueList<ThemeId>? Themes
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The actors that take part in the workshop.</summary>
    public ValueList<ActorId>? Participants
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The cards on it, in any order.</summary>
    public ValueList<TimelineCard>? Cards { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }
}
