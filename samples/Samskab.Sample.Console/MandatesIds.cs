using Samskab.Collaborations;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Says what is wrong with the ids that are named of mandates.</summary>
internal static class MandatesIds
{
    /// <summary>What is wrong, or null where all are known or not named.</summary>
    internal static string? Wrong(Wording wording, Collaboration collaboration, MandatesOptions options) =>
        options.Matter is { } matter && !Matters(collaboration).Contains(matter)
            ? KnownIds.NotKnown(wording, "host.no-matter", matter, Matters(collaboration))
        : KnownIds.Wrong(wording, collaboration, options.Area, options.Theme) is { } wrong ? wrong
        : options.Group is { } group && !Groups(collaboration).Contains(group)
            ? KnownIds.NotKnown(wording, "host.no-group", group, Groups(collaboration))
        : null;

    internal static IEnumerable<string> Matters(Collaboration collaboration) =>
        collaboration.Matters.Nodes.Select(one => one.Id.Value);

    private static IEnumerable<string> Groups(Collaboration collaboration) =>
        collaboration.TargetGroups.Nodes.Select(one => one.Id.Value);
}
