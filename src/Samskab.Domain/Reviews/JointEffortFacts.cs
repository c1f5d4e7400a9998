using Samskab.Actors;
using Samskab.Facts;

namespace Samskab.Reviews;

/// <summary>What may be stated of an effort that both sides take part in, where nothing else in a collaboration tells it.</summary>
public static class JointEffortFacts
{
    /// <summary>Whether the parties have aligned their expectations.</summary>
    public static Fact ExpectationsAligned { get; } = Told("expectationsAligned");

    /// <summary>Whether the parties have set ground rules.</summary>
    public static Fact GroundRulesSet { get; } = Told("groundRulesSet");

    /// <summary>Whether the target group is involved.</summary>
    public static Fact TargetGroupInvolved { get; } = Told("targetGroupInvolved");

    /// <summary>All of them.</summary>
    public static FactList All { get; } = new(ExpectationsAligned, GroundRulesSet, TargetGroupInvolved);

    private static Fact Told(string key) =>
        new()
        {
            Key = new(key),
            Nature = FactNature.Given,
            Answerers = Parties.BothSides,
        };
}
