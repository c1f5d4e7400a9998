using Samskab.Actors;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>What is asked to tell which type of collaboration is called for (Handbook, p. 23).</summary>
public static class ForumFacts
{
    /// <summary>Whether the collaboration needs steering (R-ST-11).</summary>
    public static Fact SteeringNeeded { get; } = Of("steeringNeeded");

    /// <summary>Whether the parties need more dialogue and acquaintance (R-ST-14).</summary>
    public static Fact MoreDialogueNeeded { get; } = Of("moreDialogueNeeded");

    /// <summary>Whether fora are needed in which the parties develop together (R-ST-16).</summary>
    public static Fact JointDevelopmentNeeded { get; } = Of("jointDevelopmentNeeded");

    /// <summary>All of them, in the order of the page.</summary>
    public static ValueList<Fact> All { get; } = [SteeringNeeded, MoreDialogueNeeded, JointDevelopmentNeeded];

    private static Fact Of(string key) =>
        new()
        {
            Key = new(key),
            Nature = FactNature.Given,
            Answerers = Parties.BothSides,
        };
}
