using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>A mandate that gives the right asked for, or may do so.</summary>
public sealed record Grant
{
    /// <summary>The mandate, what it is delegated from, and so on up to the source of the authority.</summary>
    public required ValueList<Mandate> Chain { get; init; }

    /// <summary>Yes where it gives the right; unknown where what is recorded leaves it open.</summary>
    public required Answer Answer { get; init; }

    /// <summary>What leaves it open; nothing where the answer is yes.</summary>
    public ValueList<Obstacle> Open { get; init; }

    /// <summary>The seats whose holders exercise it that day, by id, where a role holds it; a deputy in the principal's absence and never in addition.</summary>
    public ValueList<SeatOn> ExercisedBy { get; init; }

    /// <summary>The mandate.</summary>
    public Mandate Mandate => Chain[0];

    /// <summary>The mandate that the authority comes from.</summary>
    public Mandate Source => Chain[^1];
}
